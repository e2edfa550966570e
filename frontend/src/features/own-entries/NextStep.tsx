/** What can be done with one of one's own entries: say that it is correct, or change it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { beginDraft, confirmEntry, type OwnEntry } from "./queries";

const DUE_SOON_MS = 30 * 24 * 60 * 60 * 1000;

export function isListed({ status }: OwnEntry): boolean {
  return status === "published" || status === "stale";
}

export function isDue({ stale_at }: OwnEntry): boolean {
  return stale_at !== null && Date.parse(stale_at) - Date.now() < DUE_SOON_MS;
}

export function useBegin() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: beginDraft,
    onSuccess: ({ id }) => {
      client.invalidateQueries({ queryKey: ["own-entries"] });
      return navigate({ to: "/meine-eintraege/entwuerfe/$id", params: { id } });
    },
  });
}

/** `asks`: the confirmation is offered; else only the draft. */
export function NextStep({ entry, asks }: { entry: OwnEntry; asks: boolean }) {
  const client = useQueryClient();
  const beginning = useBegin();
  const confirming = useMutation({
    mutationFn: () => confirmEntry(entry),
    onSuccess: () => client.invalidateQueries({ queryKey: ["own-entries"] }),
  });
  const { draft } = entry;
  const name = <span className="kern-sr-only"> {entry.name}</span>;
  return (
    <div className="app-flow">
      {beginning.error && (
        <LoadError
          error={beginning.error}
          onRetry={() => beginning.mutate({ solution: entry.slug })}
        />
      )}
      {confirming.error && (
        <LoadError error={confirming.error} onRetry={() => confirming.mutate()} />
      )}
      {draft?.reason && <p>{m.draft_rejected({ reason: localize(draft.reason) })}</p>}
      <div className="app-actions">
        {asks && (
          <Button disabled={confirming.isPending} onClick={() => confirming.mutate()}>
            {m.own_still_correct()}
            {name}
          </Button>
        )}
        {draft ? (
          <Link to="/meine-eintraege/entwuerfe/$id" params={{ id: draft.id }} className="kern-link">
            {draft.status === "in_review" ? m.own_look_at_draft() : m.own_go_on()}
            {name}
          </Link>
        ) : (
          <Button
            variant="tertiary"
            disabled={beginning.isPending}
            onClick={() => beginning.mutate({ solution: entry.slug })}
          >
            {m.own_change()}
            {name}
          </Button>
        )}
      </div>
      <p role="status">{confirming.isSuccess && m.own_confirmed()}</p>
    </div>
  );
}
