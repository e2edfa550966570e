/** One of one's own entries: whether it is still correct, and how often it is read. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { sessionQuery } from "#/shared/account/session";
import { formatDate } from "#/shared/text/format";
import { Loaded } from "#/shared/ui/Loaded";
import { TextSection } from "#/shared/ui/TextPage";
import { EntryFigures } from "./EntryFigures";
import { isListed, NextStep } from "./NextStep";
import { type OwnEntry, ownEntryQuery } from "./queries";

const FORBIDDEN = 403;

function useOwnEntry() {
  const { slug } = useParams({ from: "/meine-eintraege/$slug" });
  const { data: session } = useQuery(sessionQuery);
  return useQuery({ ...ownEntryQuery(slug), enabled: Boolean(session?.acting_for) });
}

function isPast({ stale_at }: OwnEntry): boolean {
  return stale_at !== null && Date.parse(stale_at) < Date.now();
}

function StillCorrect({ entry }: { entry: OwnEntry }) {
  const { last_confirmed_at, stale_at } = entry;
  return (
    <TextSection title={m.own_still_correct_title()}>
      <div className="app-text">
        <p className="kern-body">
          {last_confirmed_at && m.own_last_confirmed({ date: formatDate(last_confirmed_at) })}{" "}
          {stale_at &&
            (isPast(entry)
              ? m.own_is_stale({ date: formatDate(stale_at) })
              : m.own_gets_stale({ date: formatDate(stale_at) }))}
        </p>
      </div>
      <NextStep entry={entry} asks />
      <p>
        <Link to="/loesungen/$slug" params={{ slug: entry.slug }} className="kern-link">
          {m.own_public_page()}
        </Link>
      </p>
    </TextSection>
  );
}

function Content() {
  const query = useOwnEntry();
  if (query.error instanceof Problem && query.error.status === FORBIDDEN) {
    return (
      <p className="kern-body app-text">
        {m.own_of_others()}{" "}
        <Link to="/konto" className="kern-link">
          {m.account_title()}
        </Link>
      </p>
    );
  }
  return (
    <Loaded query={query}>
      {(entry) => (
        <>
          {isListed(entry) ? (
            <StillCorrect entry={entry} />
          ) : (
            <NextStep entry={entry} asks={false} />
          )}
          {entry.revision_number > 0 && <EntryFigures slug={entry.slug} />}
        </>
      )}
    </Loaded>
  );
}

export default function OwnEntryPage() {
  const { data: entry } = useOwnEntry();
  return (
    <Acting title={entry?.name ?? m.own_entry_title()}>
      {() => (
        <>
          <p>
            <Link to="/meine-eintraege" className="kern-link">
              {m.own_title()}
            </Link>
          </p>
          <Content />
        </>
      )}
    </Acting>
  );
}
