/** Registrations that wait for a decision: who asks, for which organisation, and how sure that is. */
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { organizationKindLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { Facts } from "#/shared/ui/Facts";
import { TextArea } from "#/shared/ui/Field";
import { LoadedPages } from "#/shared/ui/LoadedPages";
import {
  confirmRegistration,
  type Registration,
  registrationsQuery,
  rejectRegistration,
} from "./queries";
import { Refused } from "./refusals";

interface RejectionFormProps {
  registration: Registration;
  onDone: () => void;
  onCancel: () => void;
}

function RejectionForm({ registration, onDone, onCancel }: RejectionFormProps) {
  const [reason, setReason] = useState("");
  const rejecting = useMutation({
    mutationFn: () => rejectRegistration(registration, reason),
    onSuccess: onDone,
  });

  function reject(event?: FormEvent) {
    event?.preventDefault();
    rejecting.mutate();
  }

  return (
    <form className="app-form" onSubmit={reject}>
      {rejecting.isError && <Refused error={rejecting.error} onRetry={reject} />}
      <TextArea
        id={`reason-${registration.id}`}
        label={m.registrations_reason()}
        hint={m.registrations_reason_hint()}
        rows={3}
        maxLength={2000}
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="app-actions">
        <Button type="submit">{m.registrations_reject()}</Button>
        <Button variant="secondary" onClick={onCancel}>
          {m.desk_cancel()}
        </Button>
      </div>
    </form>
  );
}

function Decision({ registration, onDone }: { registration: Registration; onDone: () => void }) {
  const [isRejecting, setRejecting] = useState(false);
  const confirming = useMutation({
    mutationFn: () => confirmRegistration(registration),
    onSuccess: onDone,
  });
  const { name, person, work_email, is_email_verified } = registration;
  return (
    <li className="app-section app-flow">
      <h3 className="kern-title">{name}</h3>
      <Facts
        facts={[
          { label: m.registrations_kind(), value: organizationKindLabel(registration.kind) },
          { label: m.registrations_person(), value: person },
          {
            label: m.registrations_email(),
            value: `${work_email} (${is_email_verified ? m.registrations_verified() : m.registrations_typed()})`,
          },
          {
            label: m.registrations_routing_id(),
            value: registration.routing_id ?? m.registrations_none_given(),
          },
          { label: m.registrations_on(), value: formatDate(registration.registered_at) },
        ]}
      />
      {confirming.isError && (
        <Refused error={confirming.error} onRetry={() => confirming.mutate()} />
      )}
      {isRejecting ? (
        <RejectionForm
          registration={registration}
          onDone={onDone}
          onCancel={() => setRejecting(false)}
        />
      ) : (
        <div className="app-actions">
          <Button
            aria-label={m.registrations_confirm_of({ name, person })}
            onClick={() => confirming.mutate()}
          >
            {m.registrations_confirm()}
          </Button>
          <Button variant="secondary" onClick={() => setRejecting(true)}>
            {m.registrations_reject()}
          </Button>
        </div>
      )}
    </li>
  );
}

export function Decisions() {
  const client = useQueryClient();
  const query = useInfiniteQuery(registrationsQuery("to_decide"));

  async function refresh() {
    await client.invalidateQueries({ queryKey: registrationsQuery("to_decide").queryKey });
    await client.invalidateQueries({ queryKey: ["organization"] });
  }

  return (
    <LoadedPages query={query}>
      {(items) =>
        items.length === 0 ? (
          <p className="kern-body">{m.registrations_none()}</p>
        ) : (
          <ul className="app-plain">
            {items.map((one) => (
              <Decision key={one.id} registration={one} onDone={refresh} />
            ))}
          </ul>
        )
      }
    </LoadedPages>
  );
}
