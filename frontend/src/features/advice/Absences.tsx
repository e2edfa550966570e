/** Days on which advisers of a unit are away: stated, taken back, and when nobody is left. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import type { People } from "#/shared/advice/people";
import type { Absence, Advice } from "#/shared/advice/queries";
import { idempotencyKey } from "#/shared/idempotency-key";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Question } from "#/shared/ui/Question";
import { useFocusLater } from "#/shared/ui/use-focus-later";
import type { Faults } from "./form";
import { shared, unattended } from "./presence";
import { forgetAdvice, removeAbsence, stateAbsence } from "./queries";
import { spanText } from "./words";

interface Typed {
  person_id: string;
  from_on: string;
  until_on: string;
  deputy_id: string;
}

function faultsOf({ person_id, from_on, until_on }: Typed): Faults {
  return {
    ...(!person_id && { person_id: m.absence_fault_person() }),
    ...(!from_on && { from_on: m.absence_fault_from() }),
    ...(!until_on && { until_on: m.absence_fault_until() }),
    ...(from_on && until_on && until_on < from_on && { until_on: m.advice_fault_until() }),
  };
}

function refusedFields(error: unknown): Faults {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(
    error.errors.flatMap(({ pointer }) =>
      pointer ? [[pointer.slice(1), m.advice_fault_refused()]] : [],
    ),
  );
}

/** What the days mean for the unit, said before they are saved. */
function Consequences({ advice, typed }: { advice: Advice; typed: Typed }) {
  const { person_id, from_on, until_on, deputy_id } = typed;
  if (!person_id || !from_on || !until_on || until_on < from_on) return null;
  const own = { person_id, from_on, until_on };
  const people = advice.advisers.map((each) => each.person_id);
  const empty = shared(unattended(people, [...advice.absences, own]), [own]);
  const ofDeputy = advice.absences.filter((each) => each.person_id === deputy_id);
  return (
    <>
      {empty.length > 0 && (
        <Alert tone="warning" title={m.absence_nobody_then()}>
          <p className="kern-body">
            {m.absence_nobody_text({ days: empty.map(spanText).join("; ") })}
          </p>
        </Alert>
      )}
      {shared(ofDeputy, [own]).length > 0 && (
        <Alert tone="warning" title={m.absence_deputy_away()} />
      )}
    </>
  );
}

interface AbsenceFormProps {
  advice: Advice;
  people: People;
  /** Whose absences the reader states. */
  whose: string[];
}

function AbsenceForm({ advice, people, whose }: AbsenceFormProps) {
  const id = useId();
  const client = useQueryClient();
  const own = whose.length === 1 ? (whose[0] ?? "") : "";
  const fresh = { person_id: own, from_on: "", until_on: "", deputy_id: "" };
  const [typed, setTyped] = useState<Typed>(fresh);
  const [key, setKey] = useState(idempotencyKey);
  const [faults, setFaults] = useState<Faults>({});
  const [attempts, setAttempts] = useState(0);
  const stating = useMutation({
    mutationFn: () =>
      stateAbsence(advice.unit_slug, { ...typed, deputy_id: typed.deputy_id || null }, key),
    onSuccess: async () => {
      await forgetAdvice(client, advice.unit_slug);
      setTyped(fresh);
      setKey(idempotencyKey());
    },
    onError: (error) => setFaults(refusedFields(error)),
  });

  function change(changed: Partial<Typed>) {
    setTyped({ ...typed, ...changed });
    if (stating.isSuccess) stating.reset();
    // What differs is another absence.
    setKey(idempotencyKey());
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    const found = faultsOf(typed);
    setFaults(found);
    setAttempts(attempts + 1);
    if (Object.keys(found).length === 0 && !stating.isPending) stating.mutate();
  }

  const wrong = Object.entries(faults);
  const others = advice.advisers.filter(({ person_id }) => person_id !== typed.person_id);
  return (
    <form className="app-form app-text" noValidate onSubmit={submit} aria-label={m.absence_new()}>
      <h3 className="kern-title">{m.absence_new()}</h3>
      {wrong.length > 0 && (
        <ErrorSummary
          key={`${attempts} ${wrong.join()}`}
          errors={wrong.map(([name, message]) => ({ id: id + name, message }))}
        />
      )}
      {stating.isError && wrong.length === 0 && (
        <LoadError error={stating.error} onRetry={() => submit()} />
      )}
      {!own && (
        <SelectField
          id={`${id}person_id`}
          label={m.absence_person()}
          error={faults.person_id}
          value={typed.person_id}
          onChange={({ target }) => change({ person_id: target.value, deputy_id: "" })}
        >
          <option value="">{m.form_choose()}</option>
          {whose.map((person) => (
            <option key={person} value={person}>
              {people.nameOf(person)}
            </option>
          ))}
        </SelectField>
      )}
      <div className="app-days">
        <TextField
          id={`${id}from_on`}
          type="date"
          label={m.absence_from()}
          error={faults.from_on}
          value={typed.from_on}
          onChange={({ target }) => change({ from_on: target.value })}
        />
        <TextField
          id={`${id}until_on`}
          type="date"
          label={m.absence_until()}
          error={faults.until_on}
          value={typed.until_on}
          onChange={({ target }) => change({ until_on: target.value })}
        />
      </div>
      <SelectField
        id={`${id}deputy_id`}
        label={m.absence_deputy()}
        isOptional
        error={faults.deputy_id}
        value={typed.deputy_id}
        onChange={({ target }) => change({ deputy_id: target.value })}
      >
        <option value="">{m.absence_deputy_nobody()}</option>
        {others.map(({ person_id }) => (
          <option key={person_id} value={person_id}>
            {people.nameOf(person_id)}
          </option>
        ))}
      </SelectField>
      <div role="status">
        <Consequences advice={advice} typed={typed} />
        {stating.isSuccess && <p className="kern-body">{m.absence_saved()}</p>}
      </div>
      <Button type="submit" aria-disabled={stating.isPending}>
        {stating.isPending ? m.advice_saving() : m.absence_save()}
      </Button>
    </form>
  );
}

interface AbsencesProps extends AbsenceFormProps {
  id: string;
  title: string;
}

export function Absences({ id, title, advice, people, whose }: AbsencesProps) {
  const client = useQueryClient();
  const [asked, ask] = useState<Absence>();
  const focusTitle = useFocusLater(id);
  const shown = advice.absences.filter(({ person_id }) => whose.includes(person_id));
  const ids = advice.advisers.map(({ person_id }) => person_id);
  const empty = unattended(ids, advice.absences);
  const isOwn = whose.length === 1;

  async function remove(absence: Absence) {
    await removeAbsence(advice.unit_slug, absence);
    await forgetAdvice(client, advice.unit_slug);
  }

  return (
    <section className="app-section app-flow" aria-labelledby={id}>
      <h2 className="kern-heading-small" id={id} tabIndex={-1}>
        {title}
      </h2>
      {empty.length > 0 && (
        <Alert tone="warning" title={m.absence_nobody()}>
          <p className="kern-body">
            {m.absence_nobody_text({ days: empty.map(spanText).join("; ") })}
          </p>
        </Alert>
      )}
      {shown.length === 0 && <p className="kern-body">{m.absence_none()}</p>}
      {shown.length > 0 && (
        <ul className="app-plain app-absences">
          {shown.map((absence) => (
            <li key={absence.id}>
              {!isOwn && <strong>{people.nameOf(absence.person_id)}: </strong>}
              {spanText(absence)}.{" "}
              {absence.deputy_id
                ? m.absence_deputy_is({ name: people.nameOf(absence.deputy_id) })
                : m.absence_deputy_none()}{" "}
              <button
                type="button"
                className="app-more"
                aria-label={m.absence_remove_of({ days: spanText(absence) })}
                onClick={() => ask(absence)}
              >
                {m.advice_remove()}
              </button>
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <Question
          title={m.absence_remove()}
          text={m.absence_remove_text({ days: spanText(asked) })}
          act={() => remove(asked)}
          onDone={() => {
            ask(undefined);
            focusTitle();
          }}
          onCancel={() => ask(undefined)}
        />
      )}
      {whose.length > 0 && <AbsenceForm advice={advice} people={people} whose={whose} />}
    </section>
  );
}
