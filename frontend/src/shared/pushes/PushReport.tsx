/** Beside a draft: the record that a source pushed, and where it differs from the entry. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { MergedFields } from "#/shared/imports/MergedFields";
import { formatDate } from "#/shared/text/format";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Loaded } from "#/shared/ui/Loaded";
import { type PushedRecord, pushesOfQuery, recordQuery } from "./queries";

function Report({ record }: { record: PushedRecord }) {
  const { source, foreign_id, url, received_at } = record;
  const query = useQuery(recordQuery(record));
  return (
    <>
      <p>
        {m.pushes_from({ source, id: foreign_id, date: formatDate(received_at) })}{" "}
        {url && <ExternalLink href={url}>{m.pushes_page()}</ExternalLink>}
      </p>
      <Loaded query={query}>{({ merge }) => <MergedFields fields={merge} />}</Loaded>
    </>
  );
}

/** Nothing for an entry that no source pushes. */
export function PushReport({ slug }: { slug: string }) {
  const { data } = useQuery(pushesOfQuery(slug));
  if (!data?.items.length) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="pushed">
      <h2 className="kern-heading-small" id="pushed">
        {m.pushes_report_title()}
      </h2>
      {data.items.map((record) => (
        <Report key={record.id} record={record} />
      ))}
    </section>
  );
}
