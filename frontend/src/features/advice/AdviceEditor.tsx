/** States anew what a unit says of its advice; nothing typed is lost when others save meanwhile. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useBlocker } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { isOfType, Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import type { People } from "#/shared/advice/people";
import { type Advice, adviceQuery, unitsQuery } from "#/shared/advice/queries";
import { actionFieldIds, actionFieldLabel, landKeys, landLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Checks } from "#/shared/ui/Checks";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Advisers } from "./Advisers";
import { Areas } from "./Areas";
import {
  bodyOf,
  type Draft,
  draftOf,
  type Faults,
  faultsOf,
  isChanged,
  type Merged,
  merge,
} from "./form";
import { OpeningHours } from "./OpeningHours";
import { stateAdvice } from "./queries";
import { partNames } from "./words";

const byName = (one: string, other: string) =>
  landLabel(one).localeCompare(landLabel(other), getLocale());

function Intake({ isOpen, onChange }: { isOpen: boolean; onChange: (isOpen: boolean) => void }) {
  const name = useId();
  return (
    <fieldset className="app-part app-flow">
      <legend className="kern-heading-small">{m.advice_intake()}</legend>
      {[true, false].map((value) => (
        <div key={String(value)} className="kern-form-check">
          <input
            id={name + value}
            name={name}
            type="radio"
            className="kern-form-check__radio"
            checked={isOpen === value}
            onChange={() => onChange(value)}
          />
          <label className="kern-label" htmlFor={name + value}>
            {value ? m.advice_open() : m.advice_closed()}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** What the service refused, at the fields that it names. */
function refusedFields(error: unknown): Faults {
  if (!(error instanceof Problem)) return {};
  const message = isOfType(error, "area-out-of-reach")
    ? m.advice_fault_reach()
    : m.advice_fault_refused();
  return Object.fromEntries(
    error.errors.flatMap(({ pointer }) => (pointer ? [[pointer, message]] : [])),
  );
}

function MergedAlert({ merged: { taken, disputed } }: { merged: Merged }) {
  return (
    <Alert tone="warning" title={m.advice_merged()} live>
      {taken.length > 0 && (
        <p className="kern-body">{m.advice_merged_taken({ parts: partNames(taken) })}</p>
      )}
      {disputed.length > 0 && (
        <p className="kern-body">{m.advice_merged_disputed({ parts: partNames(disputed) })}</p>
      )}
      <p className="kern-body">{m.advice_merged_next()}</p>
    </Alert>
  );
}

export function AdviceEditor({ advice, people }: { advice: Advice; people: People }) {
  const id = useId();
  const client = useQueryClient();
  const [base, setBase] = useState(() => ({ draft: draftOf(advice), version: advice.version }));
  const [draft, setDraft] = useState(base.draft);
  const [faults, setFaults] = useState<Faults>({});
  const [attempts, setAttempts] = useState(0);
  const [merged, setMerged] = useState<Merged>();
  const isDirty = isChanged(draft, base.draft);
  useBlocker({
    shouldBlockFn: () => isDirty && !window.confirm(m.advice_leave()),
    enableBeforeUnload: () => isDirty,
  });

  async function mergeWithNewest() {
    const query = { ...adviceQuery(advice.unit_slug), staleTime: 0 };
    const newest = await client.fetchQuery(query);
    const theirs = draftOf(newest);
    const both = merge(base.draft, draft, theirs);
    setBase({ draft: theirs, version: newest.version });
    setDraft(both.draft);
    setMerged(both);
  }

  const saving = useMutation({
    mutationFn: async () => {
      try {
        return await stateAdvice(advice.unit_slug, base.version, bodyOf(draft));
      } catch (error) {
        if (!isOfType(error, "version-conflict")) throw error;
        await mergeWithNewest();
        return null;
      }
    },
    onSuccess: (stated) => {
      if (stated === null) return;
      client.setQueryData(adviceQuery(advice.unit_slug).queryKey, stated);
      client.invalidateQueries({ queryKey: unitsQuery.queryKey });
      setBase({ draft: draftOf(stated), version: stated.version });
      setDraft(draftOf(stated));
      setMerged(undefined);
    },
    onError: (error) => setFaults(refusedFields(error)),
  });

  function change(changed: Partial<Draft>) {
    setDraft({ ...draft, ...changed });
    if (saving.isSuccess) saving.reset();
  }

  function save(event?: FormEvent) {
    event?.preventDefault();
    const found = faultsOf(draft);
    setFaults(found);
    setAttempts(attempts + 1);
    if (Object.keys(found).length === 0 && !saving.isPending) saving.mutate();
  }

  const wrong = Object.entries(faults);
  return (
    <form className="app-form app-text" noValidate onSubmit={save} aria-label={m.advice_form()}>
      {wrong.length > 0 && (
        <ErrorSummary
          key={`${attempts} ${wrong.join()}`}
          errors={wrong.map(([pointer, message]) => ({ id: id + fieldOf(pointer), message }))}
        />
      )}
      {saving.isError && wrong.length === 0 && (
        <LoadError error={saving.error} onRetry={() => save()} />
      )}
      {merged && <MergedAlert merged={merged} />}
      <Intake isOpen={draft.is_open} onChange={(is_open) => change({ is_open })} />
      <fieldset className="app-part app-flow">
        <legend className="kern-heading-small">{m.advice_topics()}</legend>
        <Checks
          id={`${id}/topics`}
          legend={m.advice_topics_which()}
          options={actionFieldIds.map((value) => ({ value, label: actionFieldLabel(value) }))}
          chosen={draft.topics}
          onChange={(topics) => change({ topics })}
        />
      </fieldset>
      <Areas id={id} areas={draft.areas} faults={faults} onChange={(areas) => change({ areas })} />
      <OpeningHours
        id={id}
        hours={draft.hours}
        faults={faults}
        onChange={(hours) => change({ hours })}
      />
      <SelectField
        id={`${id}/holiday_land`}
        label={m.advice_holidays()}
        hint={m.advice_holidays_hint()}
        error={faults["/holiday_land"]}
        value={draft.holiday_land}
        onChange={({ target }) => change({ holiday_land: target.value })}
      >
        <option value="">{m.form_choose()}</option>
        {[...landKeys].sort(byName).map((key) => (
          <option key={key} value={key}>
            {landLabel(key)}
          </option>
        ))}
      </SelectField>
      <TextField
        id={`${id}/capacity`}
        label={m.advice_capacity()}
        hint={m.advice_capacity_hint()}
        error={faults["/capacity"]}
        inputMode="numeric"
        value={draft.capacity}
        onChange={({ target }) => change({ capacity: target.value })}
      />
      <Advisers
        id={id}
        people={people}
        advisers={draft.advisers}
        faults={faults}
        onChange={(advisers) => change({ advisers })}
      />
      <div className="app-actions">
        <Button type="submit" aria-disabled={saving.isPending}>
          {saving.isPending ? m.advice_saving() : m.advice_save()}
        </Button>
        {isDirty && (
          <Button variant="secondary" onClick={() => setDraft(base.draft)}>
            {m.advice_discard()}
          </Button>
        )}
        <p role="status">
          {isDirty ? m.advice_unsaved() : saving.isSuccess && saving.data && m.advice_saved()}
        </p>
      </div>
    </form>
  );
}

/** Where a fault is shown: parts of what has one field stand at that field. */
function fieldOf(pointer: string): string {
  const [, hours] = /^(\/hours\/\d+)\//.exec(pointer) ?? [];
  const [, area] = /^(\/areas\/\d+)$/.exec(pointer) ?? [];
  return hours ?? (area ? `${area}/area_key` : pointer);
}
