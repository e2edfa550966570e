/** What people looked for in vain, a page of the editors' desk. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { formatDate, formatNumber } from "#/shared/text/format";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { removeSearchMiss, type SearchMiss, searchMissesQuery } from "./desk-queries";

function Misses({ misses }: { misses: SearchMiss[] }) {
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: removeSearchMiss,
    onSuccess: () => client.invalidateQueries({ queryKey: searchMissesQuery.queryKey }),
  });
  if (misses.length === 0) return <p className="kern-body">{m.desk_misses_none()}</p>;
  return (
    <>
      {removing.isError && <LoadError error={removing.error} onRetry={() => removing.reset()} />}
      <Table
        caption={m.desk_misses()}
        columns={[
          m.desk_misses_column_question(),
          m.desk_misses_column_times(),
          m.desk_misses_column_days(),
          m.desk_misses_column_last(),
          m.desk_synonyms_column_actions(),
        ]}
      >
        {misses.map((miss) => (
          <Row key={miss.id}>
            <Cell>{miss.question}</Cell>
            <Cell>{formatNumber(miss.times)}</Cell>
            <Cell>{formatNumber(miss.days)}</Cell>
            <Cell>{formatDate(miss.last_on)}</Cell>
            <Cell>
              <button type="button" className="app-more" onClick={() => removing.mutate(miss)}>
                {m.desk_misses_done()}
                <span className="kern-sr-only"> {miss.question}</span>
              </button>
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}

function Content() {
  const query = useQuery(searchMissesQuery);
  return (
    <>
      <p className="kern-body">{m.desk_misses_lead()}</p>
      <Loaded query={query}>{(page) => <Misses misses={page.items} />}</Loaded>
    </>
  );
}

export default function SearchMissesPage() {
  return (
    <Desk title={m.desk_misses()}>
      <Content />
    </Desk>
  );
}
