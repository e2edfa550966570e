/** Pushed records about which somebody has to decide: the same entry, a new one, or gone. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Button } from "#/shared/ui/Button";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { assignRecord, openPushesQuery, type PushedRecord } from "./queries";

type Duplicate = PushedRecord["duplicates"][number];

const REASONS: Record<Duplicate["reasons"][number], () => string> = {
  same_repository: m.pushes_same_repository,
  same_name_and_owner: m.pushes_same_name_and_owner,
  same_name: m.pushes_same_name,
};

interface DecisionProps {
  record: PushedRecord;
  onDone: () => void;
}

function SameOrNew({ record, onDone }: DecisionProps) {
  const deciding = useMutation({
    mutationFn: (slug: string | null) => assignRecord(record, slug),
    onSuccess: onDone,
  });
  return (
    <>
      {deciding.error && (
        <LoadError
          error={deciding.error}
          onRetry={() => deciding.mutate(deciding.variables ?? null)}
        />
      )}
      <p className="kern-body">{m.pushes_same()}</p>
      <ul className="kern-list kern-list--bullet">
        {record.duplicates.map(({ slug, name, reasons }) => (
          <li key={slug}>
            <Link to="/loesungen/$slug" params={{ slug }} className="kern-link">
              {name}
            </Link>{" "}
            ({reasons.map((reason) => REASONS[reason]()).join(", ")})
          </li>
        ))}
      </ul>
      <div className="app-actions">
        {record.duplicates.map(({ slug, name }) => (
          <Button key={slug} disabled={deciding.isPending} onClick={() => deciding.mutate(slug)}>
            {m.pushes_merge({ name })}
          </Button>
        ))}
        <Button
          variant="secondary"
          disabled={deciding.isPending}
          onClick={() => deciding.mutate(null)}
        >
          {m.pushes_new()}
          <span className="kern-sr-only"> {record.name}</span>
        </Button>
      </div>
    </>
  );
}

function KeepEntry({ record, onDone }: DecisionProps) {
  const keeping = useMutation({
    mutationFn: () => assignRecord(record, null),
    onSuccess: onDone,
  });
  return (
    <>
      {keeping.error && <LoadError error={keeping.error} onRetry={() => keeping.mutate()} />}
      <Button variant="secondary" disabled={keeping.isPending} onClick={() => keeping.mutate()}>
        {m.pushes_keep()}
        <span className="kern-sr-only"> {record.name}</span>
      </Button>
    </>
  );
}

interface PushesProps {
  /** How the entry of a removed record is withdrawn, for those who may. */
  withdrawal?: (record: PushedRecord, onDone: () => void) => ReactNode;
}

function Item({ record, onDone, withdrawal }: DecisionProps & PushesProps) {
  const { source, foreign_id, name, url, solution_slug, state } = record;
  const date = formatDate(record.removed_at ?? record.received_at);
  return (
    <li>
      <p className="kern-body">
        {solution_slug && record.revision_number ? (
          <Link to="/loesungen/$slug" params={{ slug: solution_slug }} className="kern-link">
            {name}
          </Link>
        ) : (
          <strong>{name}</strong>
        )}
      </p>
      <p className="app-muted">
        {m.pushes_from({ source, id: foreign_id, date })}{" "}
        {url && <ExternalLink href={url}>{m.pushes_page()}</ExternalLink>}
      </p>
      {state === "removed" ? (
        <>
          <p className="kern-body">
            {m.pushes_removed()} {!withdrawal && m.pushes_removed_own()}
          </p>
          <KeepEntry record={record} onDone={onDone} />
          {withdrawal?.(record, onDone)}
        </>
      ) : (
        <SameOrNew record={record} onDone={onDone} />
      )}
    </li>
  );
}

export function Pushes({ withdrawal }: PushesProps) {
  const client = useQueryClient();
  const query = useQuery(openPushesQuery);
  const [said, setSaid] = useState("");

  async function finish({ name }: PushedRecord) {
    await client.invalidateQueries({ queryKey: ["desk"] });
    await client.invalidateQueries({ queryKey: ["own-entries"] });
    setSaid(m.pushes_done({ name }));
  }

  return (
    <>
      <p role="status">{said}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="kern-body">{m.pushes_none()}</p>
          ) : (
            <ul className="app-ways">
              {items.map((record) => (
                <Item
                  key={record.id}
                  record={record}
                  onDone={() => finish(record)}
                  withdrawal={withdrawal}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
