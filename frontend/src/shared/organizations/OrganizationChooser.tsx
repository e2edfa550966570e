/** Finds an organisation of the platform by its name. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Combobox } from "#/shared/combobox/Combobox";
import { useCombobox } from "#/shared/combobox/use-combobox";
import { localize } from "#/shared/text/Localized";
import { organizationKindLabel } from "#/shared/text/labels";
import { organizationsNamedQuery } from "./queries";

interface ChooserProps {
  id: string;
  /** Of the list of suggestions; the field has a label of its own. */
  label: string;
  onChoose: (id: string) => void;
}

export function OrganizationChooser({ id: field, label, onChoose }: ChooserProps) {
  const combobox = useCombobox();
  const query = useQuery({
    ...organizationsNamedQuery(combobox.term),
    enabled: combobox.isAskable,
    placeholderData: keepPreviousData,
  });
  const found = combobox.isAskable ? (query.data?.items ?? []) : [];
  return (
    <div className="app-combobox">
      <Combobox
        id={field}
        label={label}
        combobox={combobox}
        options={found.map(({ id, names, kind }) => ({
          key: id,
          name: localize(names),
          note: organizationKindLabel(kind),
          choose: () => onChoose(id),
        }))}
        isFirstChosen
        aria-describedby={`${field}-hint`}
      />
      <p className="kern-sr-only" role="status">
        {found.length > 0 && m.suggestion_count({ count: found.length })}
      </p>
    </div>
  );
}
