/** The owning unit writes what others can learn, without names. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { isOfType, Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { forgetKept, keep, keptOf } from "#/shared/requests/kept";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary, type FieldError } from "#/shared/ui/ErrorSummary";
import { TextArea, TextField } from "#/shared/ui/Field";
import type { LessonDraft, LessonForm as Sent } from "./queries";

const TEXTS = ["context", "problem", "approach", "what_worked", "what_failed"] as const;

type Name = (typeof TEXTS)[number] | "title" | "transfer_conditions";
type Typed = Record<Name, string>;

const LABELS: Record<Name, () => string> = {
  title: m.lesson_title_label,
  context: m.lesson_context,
  problem: m.lesson_problem,
  approach: m.lesson_approach,
  what_worked: m.lesson_what_worked,
  what_failed: m.lesson_what_failed,
  transfer_conditions: m.lesson_conditions,
};

const NEEDED: Name[] = ["title", "context", "problem", "approach"];

function typedOf(draft: LessonDraft | undefined): Typed {
  return {
    title: draft?.title ?? "",
    context: draft?.context ?? "",
    problem: draft?.problem ?? "",
    approach: draft?.approach ?? "",
    what_worked: draft?.what_worked ?? "",
    what_failed: draft?.what_failed ?? "",
    transfer_conditions: draft?.transfer_conditions.join("\n") ?? "",
  };
}

function missingIn(typed: Typed): Name[] {
  const missing = NEEDED.filter((name) => !typed[name].trim());
  if (!typed.what_worked.trim() && !typed.what_failed.trim()) missing.push("what_worked");
  return missing;
}

function sentOf(typed: Typed, confirmed: string[]): Sent {
  const text = (name: Name) => typed[name].trim();
  const lines = typed.transfer_conditions.split("\n").map((line) => line.trim());
  return {
    title: text("title"),
    context: text("context"),
    problem: text("problem"),
    approach: text("approach"),
    what_worked: text("what_worked") || null,
    what_failed: text("what_failed") || null,
    transfer_conditions: lines.filter(Boolean),
    confirmed,
  };
}

/** The words that look like names. */
function foundIn(error: unknown): string[] {
  if (!(error instanceof Problem) || !isOfType(error, "names-found")) return [];
  const { findings } = error.members as { findings?: { found: string }[] };
  return [...new Set((findings ?? []).map(({ found }) => found))];
}

interface LessonFormProps {
  keptAs: string;
  draft?: LessonDraft;
  send: (form: Sent) => Promise<unknown>;
  onSent: () => void;
}

export function LessonForm({ keptAs, draft, send, onSent }: LessonFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => keptOf<Typed>(keptAs) ?? typedOf(draft));
  const [missing, setMissing] = useState<Name[]>([]);
  const [attempts, setAttempts] = useState(0);
  const confirmed = draft?.confirmed ?? [];
  const sending = useMutation({
    mutationFn: (harmless: string[]) => send(sentOf(typed, [...confirmed, ...harmless])),
    onSuccess: () => {
      forgetKept(keptAs);
      onSent();
    },
  });
  const found = foundIn(sending.error);

  function change(name: Name, text: string) {
    const next = { ...typed, [name]: text };
    setTyped(next);
    keep(keptAs, next);
  }

  function submit(event?: FormEvent, harmless: string[] = []) {
    event?.preventDefault();
    const faults = missingIn(typed);
    setMissing(faults);
    if (faults.length > 0) setAttempts(attempts + 1);
    else if (!sending.isPending) sending.mutate(harmless);
  }

  function messageOf(name: Name): string {
    return name === "what_worked" ? m.lesson_what_missing() : m.lesson_missing();
  }

  const errors = missing.map(
    (name): FieldError => ({ id: id + name, message: `${LABELS[name]()}: ${messageOf(name)}` }),
  );
  return (
    <form className="app-form app-text" noValidate onSubmit={submit}>
      {errors.length > 0 && <ErrorSummary key={attempts} errors={errors} />}
      {found.length > 0 && (
        <Alert tone="warning" title={m.lesson_names_found()} live>
          <p className="kern-body">{m.lesson_names_text({ words: found.join(", ") })}</p>
          <Button variant="secondary" onClick={() => submit(undefined, found)}>
            {m.lesson_names_confirm()}
          </Button>
        </Alert>
      )}
      {sending.isError && found.length === 0 && (
        <RequestRefusal error={sending.error} onRetry={() => submit()} />
      )}
      <TextField
        id={`${id}title`}
        label={LABELS.title()}
        maxLength={200}
        error={missing.includes("title") ? messageOf("title") : undefined}
        value={typed.title}
        onChange={({ target }) => change("title", target.value)}
      />
      {TEXTS.map((name) => (
        <TextArea
          key={name}
          id={id + name}
          label={LABELS[name]()}
          isOptional={!NEEDED.includes(name)}
          rows={3}
          maxLength={4000}
          error={missing.includes(name) ? messageOf(name) : undefined}
          value={typed[name]}
          onChange={({ target }) => change(name, target.value)}
        />
      ))}
      <TextArea
        id={`${id}transfer_conditions`}
        label={LABELS.transfer_conditions()}
        hint={m.lesson_conditions_hint()}
        isOptional
        rows={3}
        value={typed.transfer_conditions}
        onChange={({ target }) => change("transfer_conditions", target.value)}
      />
      <Button type="submit" variant="secondary" aria-disabled={sending.isPending}>
        {m.lesson_send()}
      </Button>
    </form>
  );
}
