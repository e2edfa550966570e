/** Saying what is wrong in an entry: without login, for who keeps it. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { isMissing, isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { suggestCorrection } from "#/shared/corrections/queries";
import { idempotencyKey } from "#/shared/idempotency-key";
import { solutionQuery } from "#/shared/solutions/queries";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { PageTitle } from "#/shared/ui/PageTitle";
import {
  CHECKED,
  type CorrectionForm,
  FIELDS,
  MAX_EMAIL,
  MAX_SOURCE,
  MAX_TEXT,
  resolveCorrectionForm,
} from "./correction-form";

const EMPTY: CorrectionForm = { field: "", text: "", source_url: "", email: "", website: "" };

function Refusal({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (isOfType(error, "looks-like-spam")) {
    return <Alert tone="warning" title={m.correction_spam()} />;
  }
  if (isOfType(error, "too-many-corrections")) {
    return <Alert tone="warning" title={m.correction_full()} />;
  }
  return <LoadError error={error} onRetry={onRetry} />;
}

function SuggestionForm({ slug, onSent }: { slug: string; onSent: (number: number) => void }) {
  // One key and one time per opened form: sending again after a lost answer stores no second one.
  const [key] = useState(idempotencyKey);
  const [openedAt] = useState(() => new Date().toISOString());
  const { register, handleSubmit, formState } = useForm<CorrectionForm>({
    resolver: resolveCorrectionForm,
    defaultValues: EMPTY,
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  const sending = useMutation({
    mutationFn: ({ field, text, source_url, email, website }: CorrectionForm) =>
      suggestCorrection(
        slug,
        {
          field: field || null,
          text,
          source_url: source_url || null,
          email: email || null,
          website,
          language: getLocale(),
          opened_at: openedAt,
        },
        key,
      ),
    onSuccess: ({ number }) => onSent(number),
  });
  const send = handleSubmit((form) => sending.mutate(form));
  const { errors, submitCount } = formState;
  const problems = CHECKED.flatMap((id) => {
    const message = errors[id]?.message;
    return message ? [{ id, message }] : [];
  });
  return (
    <form className="app-form" noValidate onSubmit={send}>
      {problems.length > 0 && <ErrorSummary key={submitCount} errors={problems} />}
      {sending.error && <Refusal error={sending.error} onRetry={send} />}
      <SelectField id="field" label={m.correction_field()} isOptional {...register("field")}>
        {FIELDS.map(([field, label]) => (
          <option key={field} value={field}>
            {label()}
          </option>
        ))}
      </SelectField>
      <TextArea
        id="text"
        label={m.correction_text()}
        hint={m.correction_text_hint()}
        rows={6}
        maxLength={MAX_TEXT}
        error={errors.text?.message}
        {...register("text")}
      />
      <TextField
        id="source_url"
        label={m.correction_source()}
        hint={m.correction_source_hint()}
        isOptional
        inputMode="url"
        maxLength={MAX_SOURCE}
        error={errors.source_url?.message}
        {...register("source_url")}
      />
      <TextField
        id="email"
        label={m.correction_email()}
        hint={m.correction_email_hint()}
        isOptional
        autoComplete="email"
        maxLength={MAX_EMAIL}
        error={errors.email?.message}
        {...register("email")}
      />
      {/* Only programs find it: neither shown, nor in the tab order, nor filled in by browsers. */}
      <div hidden>
        <label htmlFor="website">{m.correction_hidden()}</label>
        <input id="website" tabIndex={-1} autoComplete="off" {...register("website")} />
      </div>
      <Button type="submit" aria-disabled={sending.isPending}>
        {sending.isPending ? m.correction_sending() : m.correction_send()}
      </Button>
    </form>
  );
}

function BackToEntry({ slug }: { slug: string }) {
  return (
    <p>
      <Link to="/loesungen/$slug" params={{ slug }} className="kern-link">
        {m.correction_back()}
      </Link>
    </p>
  );
}

export default function CorrectionPage() {
  const { slug } = useParams({ from: "/loesungen/$slug/hinweis" });
  const solution = useQuery(solutionQuery(slug));
  const [number, setNumber] = useState<number>();
  if (isMissing(solution.error)) {
    return (
      <div className="app-container app-text">
        <MissingEntry title={m.solution_missing()} />
      </div>
    );
  }
  if (number !== undefined) {
    return (
      <div className="app-container app-text app-flow">
        <PageTitle>{m.correction_sent_title()}</PageTitle>
        <p className="kern-body">
          {m.correction_sent_number()} <strong>{number}</strong>
        </p>
        <p className="kern-body">{m.correction_sent_text()}</p>
        <BackToEntry slug={slug} />
      </div>
    );
  }
  return (
    <div className="app-container app-text">
      <PageTitle preline={solution.data?.name}>{m.correction_title()}</PageTitle>
      <p className="app-lead">{m.correction_lead()}</p>
      <SuggestionForm slug={slug} onSent={setNumber} />
      <BackToEntry slug={slug} />
    </div>
  );
}
