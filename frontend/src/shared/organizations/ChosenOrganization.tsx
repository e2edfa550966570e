/** The organisation that was chosen, and the way to choose another. */
import { useQuery } from "@tanstack/react-query";
import { localize } from "#/shared/text/Localized";
import { organizationQuery } from "./queries";

interface ChosenProps {
  id: string;
  /** Where the focus can go after the choice. */
  elementId?: string;
  removeLabel: string;
  onRemove: () => void;
}

export function ChosenOrganization({ id, elementId, removeLabel, onRemove }: ChosenProps) {
  const { data } = useQuery(organizationQuery(id));
  return (
    <p className="kern-body" id={elementId} tabIndex={elementId ? -1 : undefined}>
      {data ? localize(data.names) : id}{" "}
      <button type="button" className="app-more" onClick={onRemove}>
        {removeLabel}
      </button>
    </p>
  );
}
