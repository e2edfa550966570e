/** An adviser asks another unit to take a request over, or to help with it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import { forgetKept, useKeptText } from "#/shared/requests/kept";
import {
  type Decision,
  decisionsQuery,
  forgetRequests,
  type RequestDetail,
} from "#/shared/requests/queries";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { Button } from "#/shared/ui/Button";
import { SelectField, TextArea } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { type NewHandover, proposeHandover } from "./handovers";

interface ProposeProps {
  request: RequestDetail;
}

/** Units that advise around the municipality and have no part yet. */
function unitsToAsk({ assignments }: RequestDetail, decisions: Decision[]): [string, string][] {
  const busy = assignments.filter(({ ended_at }) => !ended_at).map(({ unit }) => unit.slug);
  const looked = decisions.flatMap(({ candidates }) => candidates);
  const names = new Map(looked.map(({ slug, name }) => [slug, name]));
  return [...names].filter(([slug]) => !busy.includes(slug));
}

function Fields({ request, units }: ProposeProps & { units: [string, string][] }) {
  const client = useQueryClient();
  const kept = `${request.id}/handover`;
  const [unit, setUnit] = useState("");
  const [kind, setKind] = useState<NewHandover["kind"]>("joint");
  const [reason, setReason] = useKeptText(kept);
  const [key, setKey] = useState(idempotencyKey);
  const [isChecked, setChecked] = useState(false);
  const proposing = useMutation({
    mutationFn: () => proposeHandover(request.id, { unit, kind, reason: reason.trim() }, key),
    onSuccess: () => {
      forgetKept(kept);
      setReason("");
      setUnit("");
      setChecked(false);
      setKey(idempotencyKey());
      return forgetRequests(client);
    },
    // What is sent after a refusal may be something else.
    onError: () => setKey(idempotencyKey()),
  });

  function submit(event?: FormEvent) {
    event?.preventDefault();
    setChecked(true);
    if (unit && reason.trim() && !proposing.isPending) proposing.mutate();
  }

  return (
    <form className="app-form app-text" noValidate onSubmit={submit}>
      {proposing.isError && <RequestRefusal error={proposing.error} onRetry={() => submit()} />}
      <SelectField
        id="handover-unit"
        label={m.request_handover_unit()}
        hint={m.request_handover_unit_hint()}
        error={isChecked && !unit ? m.request_handover_unit_missing() : undefined}
        value={unit}
        onChange={({ target }) => setUnit(target.value)}
      >
        <option value="">{m.form_choose()}</option>
        {units.map(([slug, name]) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="handover-kind"
        label={m.request_handover_kind()}
        value={kind}
        onChange={({ target }) => setKind(target.value as NewHandover["kind"])}
      >
        <option value="joint">{m.request_handover_kind_joint()}</option>
        <option value="transfer">{m.request_handover_kind_transfer()}</option>
      </SelectField>
      <TextArea
        id="handover-reason"
        label={m.request_handover_reason()}
        hint={m.request_handover_reason_hint()}
        rows={3}
        maxLength={2000}
        error={isChecked && !reason.trim() ? m.request_handover_reason_missing() : undefined}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" variant="secondary" aria-disabled={proposing.isPending}>
        {m.request_handover_propose()}
      </Button>
      <p role="status">{proposing.isSuccess && m.request_handover_sent()}</p>
    </form>
  );
}

export function ProposeHandover({ request }: ProposeProps) {
  const [isOpen, open] = useState(false);
  const query = useQuery({ ...decisionsQuery(request.id), enabled: isOpen });
  return (
    <details className="app-disclosure" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{m.request_handover_ask()}</summary>
      {isOpen && (
        <Loaded query={query}>
          {({ items }) => {
            const units = unitsToAsk(request, items);
            return units.length > 0 ? (
              <Fields request={request} units={units} />
            ) : (
              <p className="kern-body">{m.request_handover_nobody()}</p>
            );
          }}
        </Loaded>
      )}
    </details>
  );
}
