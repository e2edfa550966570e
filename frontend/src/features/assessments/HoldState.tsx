/** Holds the answers as they are today, and names what is held already. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import { isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { forgetAssessments, holdState, snapshotsQuery } from "./queries";
import { snapshotName } from "./words";

const MOST_LETTERS = 120;

export function HoldState({ id }: { id: string }) {
  const client = useQueryClient();
  const { data } = useQuery(snapshotsQuery(id));
  const [label, setLabel] = useState("");
  const key = useRef(idempotencyKey());
  const holding = useMutation({
    mutationFn: () => holdState(id, key.current, label),
    onSuccess: async () => {
      key.current = idempotencyKey();
      setLabel("");
      await forgetAssessments(client);
    },
  });

  function hold(event?: FormEvent) {
    event?.preventDefault();
    holding.mutate();
  }

  return (
    <>
      <p className="kern-body">{m.assessment_hold_text()}</p>
      <form className="app-form" onSubmit={hold}>
        <TextField
          id="state-label"
          label={m.assessment_hold_label()}
          hint={m.assessment_hold_hint()}
          isOptional
          maxLength={MOST_LETTERS}
          value={label}
          onChange={({ target }) => setLabel(target.value)}
        />
        {holding.isError &&
          (isOfType(holding.error, "nothing-answered") ? (
            <Alert tone="warning" title={m.assessment_nothing_answered()} live />
          ) : (
            <LoadError error={holding.error} onRetry={() => hold()} />
          ))}
        <Button type="submit" variant="secondary" aria-disabled={holding.isPending}>
          {m.assessment_hold()}
        </Button>
        <p role="status">{holding.isSuccess && m.assessment_is_held()}</p>
      </form>
      {data && data.items.length > 0 && (
        <ul className="app-plain">
          {data.items.map((snapshot) => (
            <li key={snapshot.number}>
              <Link
                to="/selbsteinschaetzung/staende/$id"
                params={{ id }}
                search={{ stand: snapshot.number }}
                className="kern-link"
              >
                {snapshotName(snapshot)}
              </Link>{" "}
              <span className="app-muted">
                {m.assessment_respondents({ count: snapshot.respondents })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
