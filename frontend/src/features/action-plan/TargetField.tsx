/** Finds what an action points at: a solution, an offer, or a page with knowledge. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Combobox } from "#/shared/combobox/Combobox";
import { useCombobox } from "#/shared/combobox/use-combobox";
import { type Pointer, pointersQuery } from "./queries";
import { kindLabel } from "./words";

interface TargetFieldProps {
  id: string;
  pointer: Pointer | null;
  onChange: (pointer: Pointer | null) => void;
}

function Chooser({ id, onChange }: Omit<TargetFieldProps, "pointer">) {
  const combobox = useCombobox();
  const query = useQuery({
    ...pointersQuery(combobox.term),
    enabled: combobox.isAskable,
    placeholderData: keepPreviousData,
  });
  const found = combobox.isAskable ? (query.data ?? []) : [];
  return (
    <>
      <div className="kern-hint" id={`${id}-hint`}>
        {m.action_target_hint()}
      </div>
      <div className="app-combobox">
        <Combobox
          id={id}
          label={m.action_target()}
          combobox={combobox}
          options={found.map((pointer) => ({
            key: pointer.kind + pointer.target.address,
            name: pointer.target.name,
            note: kindLabel(pointer.kind),
            choose: () => onChange(pointer),
          }))}
          isFirstChosen
          aria-describedby={`${id}-hint`}
        />
        <p className="kern-sr-only" role="status">
          {found.length > 0 && m.suggestion_count({ count: found.length })}
        </p>
      </div>
    </>
  );
}

export function TargetField({ id, pointer, onChange }: TargetFieldProps) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {m.action_target()} <span className="kern-label__optional">{m.form_optional()}</span>
      </label>
      {pointer ? (
        <p className="kern-body" id={id} tabIndex={-1}>
          {kindLabel(pointer.kind)}: {pointer.target.name}{" "}
          <button type="button" className="app-more" onClick={() => onChange(null)}>
            {m.action_target_remove()}
          </button>
        </p>
      ) : (
        <Chooser id={id} onChange={onChange} />
      )}
    </div>
  );
}
