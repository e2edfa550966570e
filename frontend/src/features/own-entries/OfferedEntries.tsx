/** Entries that others offer to the organisation: taken over, or declined with a reason. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { administers } from "#/shared/account/roles";
import type { Place } from "#/shared/account/session";
import { formatDate } from "#/shared/text/format";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { TextArea } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Question } from "#/shared/ui/Question";
import { acceptHandover, declineHandover, type Handover, handoversQuery } from "./handovers";

interface AnswerProps {
  handover: Handover;
  onDone: (said: string) => void;
}

function giverOf({ from_organization }: Handover): string {
  return from_organization?.name ?? m.handover_editors();
}

function Decline({ handover, onDone, onCancel }: AnswerProps & { onCancel: () => void }) {
  const [reason, setReason] = useState("");
  const declining = useMutation({
    mutationFn: () => declineHandover(handover, reason.trim()),
    onSuccess: () => onDone(m.handover_refused({ name: handover.solution.name })),
  });

  function decline(event?: FormEvent) {
    event?.preventDefault();
    declining.mutate();
  }

  return (
    <form className="app-form" onSubmit={decline}>
      {declining.error && <LoadError error={declining.error} onRetry={() => decline()} />}
      <TextArea
        id={`reason-${handover.id}`}
        label={m.corrections_reason()}
        hint={m.handover_reason_hint()}
        rows={3}
        maxLength={500}
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="app-actions">
        <Button type="submit" disabled={reason.trim() === "" || declining.isPending}>
          {m.handover_decline()}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {m.desk_cancel()}
        </Button>
      </div>
    </form>
  );
}

function Answer({ handover, onDone }: AnswerProps) {
  const [step, setStep] = useState<"accepting" | "declining">();
  const { name } = handover.solution;
  if (step === "declining") {
    return <Decline handover={handover} onDone={onDone} onCancel={() => setStep(undefined)} />;
  }
  const about = <span className="kern-sr-only"> {name}</span>;
  return (
    <>
      <div className="app-actions">
        <Button onClick={() => setStep("accepting")}>
          {m.handover_accept()}
          {about}
        </Button>
        <Button variant="secondary" onClick={() => setStep("declining")}>
          {m.handover_decline()}
          {about}
        </Button>
      </div>
      {step === "accepting" && (
        <Question
          title={m.handover_accept()}
          text={m.handover_accept_text({ name })}
          act={() => acceptHandover(handover)}
          onDone={() => onDone(m.handover_accepted({ name }))}
          onCancel={() => setStep(undefined)}
        />
      )}
    </>
  );
}

export function OfferedEntries({ place }: { place: Place }) {
  const client = useQueryClient();
  const { data } = useQuery(handoversQuery);
  const [said, setSaid] = useState("");
  const offered = (data?.items ?? []).filter(
    ({ status, to_organization }) =>
      status === "open" && to_organization?.id === place.organization_id,
  );

  async function finish(next: string) {
    await client.invalidateQueries({ queryKey: ["own-entries"] });
    await client.invalidateQueries({ queryKey: ["solutions"] });
    setSaid(next);
  }

  if (offered.length === 0 && said === "") return null;
  return (
    <div className="app-section app-flow">
      <p role="status">{said}</p>
      {offered.map((handover) => (
        <Alert
          key={handover.id}
          tone="info"
          title={m.handover_received_title({ name: handover.solution.name })}
        >
          <p className="kern-body">
            {m.handover_received({
              organization: giverOf(handover),
              date: formatDate(handover.expires_at),
            })}
          </p>
          {administers(place) ? (
            <Answer handover={handover} onDone={finish} />
          ) : (
            <p className="kern-body">{m.handover_administrators()}</p>
          )}
        </Alert>
      ))}
    </div>
  );
}
