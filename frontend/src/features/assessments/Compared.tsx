/** How others of the same kind and size stand: quartiles, and no ranking. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import { organizationKindLabel, sizeClassLabel } from "#/shared/text/labels";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { comparisonQuery, type QuestionSet } from "./queries";
import { meanText } from "./words";

export function Compared({ id, questionSet }: { id: string; questionSet: QuestionSet }) {
  const query = useQuery(comparisonQuery(id));
  const names = new Map(questionSet.dimensions.map(({ id, name }) => [id, localize(name)]));
  return (
    <Loaded query={query}>
      {({ size_class, organization_kind, others, needed, dimensions }) => {
        if (!size_class) return <p className="kern-body">{m.assessment_no_size_class()}</p>;
        const group = {
          kind: organizationKindLabel(organization_kind),
          size: sizeClassLabel(size_class),
        };
        if (others === 0) {
          return <p className="kern-body">{m.assessment_not_enough({ ...group, needed })}</p>;
        }
        return (
          <>
            <p className="kern-body">{m.assessment_compared_with({ ...group, count: others })}</p>
            <Table
              caption={m.assessment_comparison()}
              columns={[
                m.assessment_dimension(),
                m.assessment_you(),
                m.assessment_lower_quartile(),
                m.assessment_median(),
                m.assessment_upper_quartile(),
              ]}
            >
              {dimensions.map((each) => (
                <Row key={each.dimension_id}>
                  <Cell>{names.get(each.dimension_id)}</Cell>
                  <Cell>{meanText(each.own_mean)}</Cell>
                  <Cell>{each.others ? meanText(each.others.lower_quartile) : "–"}</Cell>
                  <Cell>{each.others ? meanText(each.others.median) : m.assessment_too_few()}</Cell>
                  <Cell>{each.others ? meanText(each.others.upper_quartile) : "–"}</Cell>
                </Row>
              ))}
            </Table>
          </>
        );
      }}
    </Loaded>
  );
}
