/** All projects as a table. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import { landLabel } from "#/shared/text/labels";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { categoryLabel } from "./labels";
import type { ProjectSummary } from "./queries";

export function partnerNames({ partners }: Pick<ProjectSummary, "partners">): string {
  return partners.map(({ name }) => name).join(", ");
}

export function ProjectTable({ projects }: { projects: ProjectSummary[] }) {
  return (
    <Table
      caption={m.projects_title()}
      columns={[
        m.project_column_title(),
        m.project_partners(),
        m.filter_land(),
        m.filter_wave(),
        m.filter_category(),
      ]}
    >
      {projects.map((project) => (
        <Row key={project.id}>
          <th className="kern-table__header" scope="row">
            <Link to="/modellprojekte/$slug" params={{ slug: project.slug }} className="kern-link">
              <Localized text={project.title} />
            </Link>
          </th>
          <Cell>{partnerNames(project)}</Cell>
          <Cell>{project.lands.map(landLabel).join(", ")}</Cell>
          <Cell>{project.wave}</Cell>
          <Cell>{categoryLabel(project.category)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
