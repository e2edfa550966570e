/** Who an entry is from: an organisation of the platform, found by its name. */
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { gateway, unwrap } from "#/api/client";
import { m } from "#/paraglide/messages";
import { Combobox } from "#/shared/combobox/Combobox";
import { useCombobox } from "#/shared/combobox/use-combobox";
import { localize } from "#/shared/text/Localized";
import { organizationKindLabel } from "#/shared/text/labels";
import { textAt, withValue } from "./content";
import { type FieldsProps, idOf, messageAt } from "./entries";

const POINTER = "/owner_id";
const FEW = 8;

const namedQuery = (q: string) =>
  queryOptions({
    queryKey: ["organizations", "named", q],
    queryFn: () =>
      unwrap(
        gateway.GET("/api/accounts/v1/organizations", { params: { query: { q, limit: FEW } } }),
      ),
  });

const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ["organizations", "detail", id],
    queryFn: () =>
      unwrap(
        gateway.GET("/api/accounts/v1/organizations/{id_or_slug}", {
          params: { path: { id_or_slug: id } },
        }),
      ),
  });

function Chosen({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { data } = useQuery(organizationQuery(id));
  return (
    <p className="kern-body" id={idOf(POINTER)} tabIndex={-1}>
      {data ? localize(data.names) : id}{" "}
      <button type="button" className="app-more" onClick={onRemove}>
        {m.draft_owner_remove()}
      </button>
    </p>
  );
}

function Chooser({ onChoose }: { onChoose: (id: string) => void }) {
  const combobox = useCombobox();
  const query = useQuery({
    ...namedQuery(combobox.term),
    enabled: combobox.isAskable,
    placeholderData: keepPreviousData,
  });
  const found = combobox.isAskable ? (query.data?.items ?? []) : [];
  return (
    <div className="app-combobox">
      <Combobox
        id={idOf(POINTER)}
        label={m.fact_owner()}
        combobox={combobox}
        options={found.map(({ id, names, kind }) => ({
          key: id,
          name: localize(names),
          note: organizationKindLabel(kind),
          choose: () => onChoose(id),
        }))}
        isFirstChosen
        aria-describedby={`${idOf(POINTER)}-hint`}
      />
      <p className="kern-sr-only" role="status">
        {found.length > 0 && m.suggestion_count({ count: found.length })}
      </p>
    </div>
  );
}

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
        <Chosen id={id} onRemove={() => change(undefined)} />
      ) : (
        <>
          <div className="kern-hint" id={`${idOf(POINTER)}-hint`}>
            {m.draft_owner_hint()}
          </div>
          <Chooser onChoose={change} />
        </>
      )}
      {error && <p className="kern-error">{error}</p>}
    </div>
  );
}
