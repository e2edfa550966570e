/** Which municipalities of the own Land show what they hold. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { TextSection } from "#/shared/ui/TextPage";
import { type Assessment, assessmentsQuery } from "./queries";

function Shown({ assessment }: { assessment: Assessment }) {
  const { id, organization, area_key, last_snapshot } = assessment;
  const name = organization?.name ?? area_key ?? id;
  return (
    <Row>
      <Cell>
        {last_snapshot ? (
          <Link to="/selbsteinschaetzung/staende/$id" params={{ id }} className="kern-link">
            {name}
          </Link>
        ) : (
          name
        )}
      </Cell>
      <Cell>
        {last_snapshot ? formatDate(last_snapshot.taken_at) : m.assessment_nothing_held()}
      </Cell>
    </Row>
  );
}

export function ShownToLand({ organizationId }: { organizationId: string }) {
  const query = useQuery(assessmentsQuery(organizationId));
  return (
    <TextSection title={m.assessment_land()}>
      <p className="kern-body">{m.assessment_land_text()}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="kern-body">{m.assessment_land_none()}</p>
          ) : (
            <Table
              caption={m.assessment_land()}
              columns={[m.assessment_municipality(), m.assessment_held()]}
            >
              {items.map((assessment) => (
                <Shown key={assessment.id} assessment={assessment} />
              ))}
            </Table>
          )
        }
      </Loaded>
    </TextSection>
  );
}
