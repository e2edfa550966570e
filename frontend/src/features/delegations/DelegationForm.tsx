/** Lets another organisation act for the own one. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import { ChosenOrganization } from "#/shared/organizations/ChosenOrganization";
import { OrganizationChooser } from "#/shared/organizations/OrganizationChooser";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { delegate, delegationsQuery } from "./queries";

const FIELD = "delegate";
const MAX_REASON = 200;

/** The named day counts in full. */
function endOf(day: string): string | null {
  return day ? new Date(`${day}T23:59:59`).toISOString() : null;
}

export function DelegationForm() {
  const client = useQueryClient();
  const [id, setId] = useState<string>();
  const [reason, setReason] = useState("");
  const [lastDay, setLastDay] = useState("");
  const [key, setKey] = useState(idempotencyKey);
  const sending = useMutation({
    mutationFn: (delegateId: string) =>
      delegate({ delegate_id: delegateId, reason: reason.trim(), until: endOf(lastDay) }, key),
    onSuccess: () => {
      setId(undefined);
      setReason("");
      setLastDay("");
      setKey(idempotencyKey());
      return client.invalidateQueries(delegationsQuery);
    },
  });

  function send(event?: FormEvent) {
    event?.preventDefault();
    if (id) sending.mutate(id);
  }

  return (
    <form className="app-form" onSubmit={send}>
      {sending.isError &&
        (isOfType(sending.error, "delegation-exists") ? (
          <Alert tone="warning" title={m.delegation_exists()} live />
        ) : (
          <LoadError error={sending.error} onRetry={() => send()} />
        ))}
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={FIELD}>
          {m.delegation_delegate()}
        </label>
        {id ? (
          <ChosenOrganization
            id={id}
            removeLabel={m.delegation_choose_other()}
            onRemove={() => setId(undefined)}
          />
        ) : (
          <>
            <div className="kern-hint" id={`${FIELD}-hint`}>
              {m.delegation_delegate_hint()}
            </div>
            <OrganizationChooser id={FIELD} label={m.delegation_delegate()} onChoose={setId} />
          </>
        )}
      </div>
      <TextField
        id="reason"
        label={m.delegation_reason()}
        hint={m.delegation_reason_hint()}
        maxLength={MAX_REASON}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextField
        id="last-day"
        type="date"
        label={m.delegation_last_day()}
        isOptional
        value={lastDay}
        onChange={(event) => setLastDay(event.target.value)}
      />
      <Button type="submit" aria-disabled={!id || sending.isPending}>
        {m.delegation_give()}
      </Button>
    </form>
  );
}
