/** States new rules of a Land: nobody saves what they have not seen the consequences of. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useBlocker } from "@tanstack/react-router";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { isOfType, Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import { formatDate } from "#/shared/text/format";
import { actionFieldIds, actionFieldLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { DeadlineFields } from "./DeadlineFields";
import { asDeadlines, deadlineFaults, type TypedDeadlines, USUAL } from "./deadlines";
import { PreviewTable } from "./PreviewTable";
import { policiesQuery, previewRules, type Rules, stateRules, TIERS, type Tier } from "./queries";
import { TierOrder } from "./TierOrder";
import { tomorrow } from "./words";

type Faults = Record<string, string>;

interface Typed {
  valid_from: string;
  tiers: Tier[];
  topics: { topic: string; tiers: Tier[] }[];
  deadlines: TypedDeadlines;
}

const FRESH: Typed = { valid_from: "", tiers: TIERS, topics: [], deadlines: USUAL };

function faultsOf({ valid_from, tiers, topics, deadlines }: Typed): Faults {
  const faults: Faults = deadlineFaults(deadlines);
  if (!valid_from || valid_from < tomorrow()) faults["/valid_from"] = m.routing_fault_day();
  if (tiers.length === 0) faults["/tiers"] = m.routing_fault_tiers();
  topics.forEach((rule, place) => {
    if (rule.tiers.length === 0) faults[`/topics/${place}/tiers`] = m.routing_fault_tiers();
  });
  return faults;
}

function refusedFields(error: unknown): Faults {
  if (isOfType(error, "routing-policy-exists")) return { "/valid_from": m.routing_fault_exists() };
  if (!(error instanceof Problem)) return {};
  const named = error.errors.some(({ pointer }) => pointer === "/valid_from");
  return named ? { "/valid_from": m.routing_fault_day() } : {};
}

interface TopicsProps {
  id: string;
  rules: Typed["topics"];
  faults: Faults;
  onChange: (rules: Typed["topics"]) => void;
}

function TopicRules({ id, rules, faults, onChange }: TopicsProps) {
  const free = actionFieldIds.filter((topic) => rules.every((rule) => rule.topic !== topic));
  return (
    <fieldset className="app-part app-flow">
      <legend className="kern-label">{m.routing_exceptions()}</legend>
      <p className="kern-body">{m.routing_exceptions_text()}</p>
      {rules.map(({ topic, tiers }, place) => (
        <div key={topic} className="app-panel app-flow">
          <TierOrder
            id={`${id}/topics/${place}/tiers`}
            legend={actionFieldLabel(topic)}
            tiers={tiers}
            error={faults[`/topics/${place}/tiers`]}
            onChange={(changed) =>
              onChange(
                rules.map((rule) => (rule.topic === topic ? { topic, tiers: changed } : rule)),
              )
            }
          />
          <button
            type="button"
            className="app-more"
            onClick={() => onChange(rules.filter((rule) => rule.topic !== topic))}
          >
            {m.routing_exception_remove({ topic: actionFieldLabel(topic) })}
          </button>
        </div>
      ))}
      <SelectField
        id={`${id}/topics`}
        label={m.routing_exception_add()}
        value=""
        onChange={({ target }) =>
          target.value && onChange([...rules, { topic: target.value, tiers: TIERS }])
        }
      >
        <option value="">{m.form_choose()}</option>
        {free.map((topic) => (
          <option key={topic} value={topic}>
            {actionFieldLabel(topic)}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}

export function NewRules({ land }: { land: string }) {
  const id = useId();
  const client = useQueryClient();
  const result = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState(FRESH);
  const [key, setKey] = useState(idempotencyKey);
  const [faults, setFaults] = useState<Faults>({});
  const [attempts, setAttempts] = useState(0);
  const [saved, setSaved] = useState("");
  const body = { ...typed, deadlines: asDeadlines(typed.deadlines), land } as Rules;
  const isDirty = typed !== FRESH;
  useBlocker({
    shouldBlockFn: () => isDirty && !window.confirm(m.routing_leave()),
    enableBeforeUnload: () => isDirty,
  });

  const onError = (error: unknown) => setFaults(refusedFields(error));
  const previewing = useMutation({ mutationFn: () => previewRules(body), onError });
  const stating = useMutation({
    mutationFn: () => stateRules(body, key),
    onError,
    onSuccess: async ({ valid_from }) => {
      setSaved(valid_from);
      setTyped(FRESH);
      previewing.reset();
      await client.invalidateQueries({ queryKey: policiesQuery(land).queryKey });
    },
  });
  const preview = previewing.data;
  useEffect(() => {
    if (preview) result.current?.focus();
  }, [preview]);

  function change(changed: Partial<Typed>) {
    setTyped({ ...typed, ...changed });
    setKey(idempotencyKey());
    setSaved("");
    // What was shown is of other rules.
    previewing.reset();
    stating.reset();
  }

  function look(event?: FormEvent) {
    event?.preventDefault();
    const found = faultsOf(typed);
    setFaults(found);
    setAttempts(attempts + 1);
    if (Object.keys(found).length === 0 && !previewing.isPending) previewing.mutate();
  }

  const wrong = Object.entries(faults);
  const failed = [previewing, stating].find(({ isError }) => isError);
  return (
    <section className="app-section app-flow" aria-labelledby={`${id}new`}>
      <h2 className="kern-heading-small" id={`${id}new`}>
        {m.routing_new()}
      </h2>
      <form className="app-form app-text" noValidate onSubmit={look} aria-label={m.routing_new()}>
        {wrong.length > 0 && (
          <ErrorSummary
            key={`${attempts} ${wrong.join()}`}
            errors={wrong.map(([pointer, message]) => ({ id: id + pointer, message }))}
          />
        )}
        <TextField
          id={`${id}/valid_from`}
          type="date"
          label={m.routing_valid_from()}
          hint={m.routing_valid_from_hint()}
          error={faults["/valid_from"]}
          min={tomorrow()}
          value={typed.valid_from}
          onChange={({ target }) => change({ valid_from: target.value })}
        />
        <TierOrder
          id={`${id}/tiers`}
          legend={m.routing_order()}
          tiers={typed.tiers}
          error={faults["/tiers"]}
          onChange={(tiers) => change({ tiers })}
        />
        <TopicRules
          id={id}
          rules={typed.topics}
          faults={faults}
          onChange={(topics) => change({ topics })}
        />
        <DeadlineFields
          id={id}
          typed={typed.deadlines}
          faults={faults}
          onChange={(deadlines) => change({ deadlines })}
        />
        <div className="app-actions">
          <Button
            type="submit"
            variant={preview ? "secondary" : "primary"}
            aria-disabled={previewing.isPending}
          >
            {m.routing_preview()}
          </Button>
          {isDirty && (
            <Button variant="tertiary" onClick={() => change(FRESH)}>
              {m.routing_discard()}
            </Button>
          )}
        </div>
      </form>
      <div role="status">
        {previewing.isPending && (
          <p className="kern-body">
            <progress aria-label={m.routing_computing()} /> {m.routing_computing()}
          </p>
        )}
        {saved && <p className="kern-body">{m.routing_saved({ day: formatDate(saved) })}</p>}
      </div>
      {failed && wrong.length === 0 && (
        <LoadError error={failed.error} onRetry={() => failed.mutate()} />
      )}
      {preview && (
        <section className="app-flow" aria-labelledby={`${id}preview`}>
          <h3 className="kern-title" id={`${id}preview`} ref={result} tabIndex={-1}>
            {m.routing_preview_title({ day: formatDate(typed.valid_from) })}
          </h3>
          <PreviewTable preview={preview} />
          <Button
            aria-disabled={stating.isPending}
            onClick={() => !stating.isPending && stating.mutate()}
          >
            {m.routing_save()}
          </Button>
        </section>
      )}
    </section>
  );
}
