/** Entries that nobody has confirmed for long: still correct, or no longer recommended. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { formatDate } from "#/shared/text/format";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { ArchivalForm } from "./ArchivalForm";
import { Refusal } from "./DraftReview";
import { confirmSolution, type StaleSolution, staleQuery } from "./queries";
import { WithdrawalForm } from "./WithdrawalForm";

interface StepProps {
  solution: StaleSolution;
  onDone: () => void;
}

function Entry({ solution, onDone }: StepProps) {
  const confirming = useMutation({ mutationFn: confirmSolution, onSuccess: onDone });
  const { slug, name, status, stale_at, last_confirmed_at } = solution;
  const since = formatDate(last_confirmed_at);
  return (
    <li className="app-result">
      <h2 className="app-result__title">
        <Link to="/loesungen/$slug" params={{ slug }}>
          {name}
        </Link>
      </h2>
      <p className="app-result__meta">
        {status === "stale"
          ? m.stale_since({ date: since })
          : m.stale_soon({ date: formatDate(stale_at) })}
      </p>
      {confirming.error && (
        <Refusal error={confirming.error} onRetry={() => confirming.mutate(solution)} />
      )}
      <div className="app-actions">
        <Button variant="secondary" onClick={() => confirming.mutate(solution)}>
          {m.stale_confirm()}
        </Button>
      </div>
      <details className="app-filter">
        <summary>{m.stale_withdraw()}</summary>
        <WithdrawalForm solution={solution} onDone={onDone} />
      </details>
      <details className="app-filter">
        <summary>{m.stale_archive()}</summary>
        <ArchivalForm solution={solution} onDone={onDone} />
      </details>
    </li>
  );
}

function Content() {
  const query = useQuery(staleQuery);
  const client = useQueryClient();

  function refresh() {
    client.invalidateQueries({ queryKey: ["desk", "stale"] });
    client.invalidateQueries({ queryKey: ["solutions"] });
  }

  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="kern-body">{m.stale_none()}</p>
        ) : (
          <ul className="app-results">
            {items.map((solution) => (
              <Entry key={solution.id} solution={solution} onDone={refresh} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

export default function StalePage() {
  return (
    <Desk title={m.desk_stale()}>
      <Content />
    </Desk>
  );
}
