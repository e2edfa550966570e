/** Reporting a barrier: without login, from every page. */
import { useMutation } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { idempotencyKey } from "#/shared/idempotency-key";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { TextArea, TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { PageTitle } from "#/shared/ui/PageTitle";
import { reportBarrier } from "./queries";
import {
  type BarrierForm,
  FIELDS,
  MAX_CONTACT,
  MAX_DESCRIPTION,
  MAX_PAGE,
  pagePath,
  resolveBarrierForm,
} from "./report-form";

function Confirmation({ number }: { number: number }) {
  return (
    <div className="app-flow">
      <PageTitle>{m.barrier_sent_title()}</PageTitle>
      <p className="kern-body">
        {m.barrier_sent_number()} <strong>{number}</strong>
      </p>
      <p className="kern-body">{m.barrier_sent_text()}</p>
    </div>
  );
}

export default function ReportBarrierPage() {
  const { seite } = useSearch({ from: "/barriere-melden" });
  // One key per opened form: sending again after a lost answer stores no second report.
  const [key] = useState(idempotencyKey);
  const { register, handleSubmit, formState } = useForm<BarrierForm>({
    resolver: resolveBarrierForm,
    defaultValues: { page: seite ?? "/", description: "", contact: "" },
    shouldFocusError: false,
    // A summary that goes away on blur would move the button from under the pointer.
    reValidateMode: "onSubmit",
  });
  const sending = useMutation({
    mutationFn: ({ page, description, contact }: BarrierForm) =>
      reportBarrier(
        { page: pagePath(page), description, contact: contact || null, language: getLocale() },
        key,
      ),
  });
  const send = handleSubmit((form) => sending.mutate(form));
  const { errors, submitCount } = formState;
  const problems = FIELDS.flatMap((id) => {
    const message = errors[id]?.message;
    return message ? [{ id, message }] : [];
  });

  if (sending.data) {
    return (
      <div className="app-container app-text">
        <Confirmation number={sending.data.number} />
      </div>
    );
  }
  return (
    <div className="app-container app-text">
      <PageTitle>{m.barrier_title()}</PageTitle>
      <p className="app-lead">{m.barrier_lead()}</p>
      <form className="app-form" noValidate onSubmit={send}>
        {problems.length > 0 && <ErrorSummary key={submitCount} errors={problems} />}
        {sending.isError && <LoadError error={sending.error} onRetry={send} />}
        <TextField
          id="page"
          label={m.barrier_page()}
          hint={m.barrier_page_hint()}
          maxLength={MAX_PAGE}
          error={errors.page?.message}
          {...register("page")}
        />
        <TextArea
          id="description"
          label={m.barrier_description()}
          hint={m.barrier_description_hint()}
          rows={7}
          maxLength={MAX_DESCRIPTION}
          error={errors.description?.message}
          {...register("description")}
        />
        <TextField
          id="contact"
          label={m.barrier_contact()}
          hint={m.barrier_contact_hint()}
          isOptional
          autoComplete="email"
          maxLength={MAX_CONTACT}
          error={errors.contact?.message}
          {...register("contact")}
        />
        <Button type="submit" aria-disabled={sending.isPending}>
          {sending.isPending ? m.barrier_sending() : m.barrier_send()}
        </Button>
      </form>
    </div>
  );
}
