/** Who an entry is from: an organisation of the platform, found by its name. */
import { useEffect, useRef } from "react";
import { m } from "#/paraglide/messages";
import { ChosenOrganization } from "#/shared/organizations/ChosenOrganization";
import { OrganizationChooser } from "#/shared/organizations/OrganizationChooser";
import { textAt, withValue } from "./content";
import { type FieldsProps, idOf, messageAt } from "./entries";

const POINTER = "/owner_id";
export function OwnerEntry({ content, findings, onChange }: FieldsProps) {
  const id = textAt(content, POINTER);
  const error = messageAt(findings, POINTER);
  const hasChanged = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the change of control
  useEffect(() => {
    if (hasChanged.current) document.getElementById(idOf(POINTER))?.focus();
    hasChanged.current = false;
  }, [id]);

  function change(next: string | undefined) {
    hasChanged.current = true;
    onChange(withValue(content, POINTER, next));
  }

  return (
    <div className={`kern-form-input ${error ? "kern-form-input--error" : ""}`}>
      <label className="kern-label" htmlFor={idOf(POINTER)}>
        {m.fact_owner()}
      </label>
      {id ? (
        <ChosenOrganization
          id={id}
          elementId={idOf(POINTER)}
          removeLabel={m.draft_owner_remove()}
          onRemove={() => change(undefined)}
        />
      ) : (
        <>
          <div className="kern-hint" id={`${idOf(POINTER)}-hint`}>
            {m.draft_owner_hint()}
          </div>
          <OrganizationChooser id={idOf(POINTER)} label={m.fact_owner()} onChoose={change} />
        </>
      )}
      {error && <p className="kern-error">{error}</p>}
    </div>
  );
}
