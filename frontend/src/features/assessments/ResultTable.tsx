/** The radar, and the table that says the same in words. */
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import { Cell, Row, Table } from "#/shared/ui/Table";
import type { QuestionSet, Result } from "./queries";
import { Radar } from "./Radar";
import { meanText } from "./words";

interface ResultTableProps {
  questionSet: QuestionSet;
  result: Result;
}

export function ResultTable({ questionSet, result }: ResultTableProps) {
  const names = new Map(questionSet.dimensions.map(({ id, name }) => [id, localize(name)]));
  return (
    <div className="app-result-views">
      <figure className="app-radar-figure">
        <Radar
          questionSet={questionSet}
          results={result.dimensions}
          behind={({ target_mean }) => target_mean}
        />
        <figcaption className="app-radar-key">
          <span data-shape="front">{m.assessment_current()}</span>
          <span data-shape="behind">{m.assessment_target_short()}</span>
        </figcaption>
      </figure>
      <Table
        caption={m.assessment_by_dimension()}
        columns={[
          m.assessment_dimension(),
          m.assessment_current(),
          m.assessment_target_short(),
          m.assessment_gap(),
          m.assessment_answered(),
        ]}
      >
        {result.dimensions.map((each, place) => (
          <Row key={each.dimension_id}>
            <Cell>
              {place + 1}. {names.get(each.dimension_id)}
            </Cell>
            <Cell>{meanText(each.current_mean)}</Cell>
            <Cell>{meanText(each.target_mean)}</Cell>
            <Cell>{meanText(each.gap)}</Cell>
            <Cell>{m.assessment_of({ count: each.answered, all: each.statements })}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
