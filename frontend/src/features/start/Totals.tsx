/** Four numbers straight from the services; one that does not answer leaves its place empty. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { formatNumber } from "#/shared/text/format";
import { projectTotalQuery, solutionTotalsQuery, unitTotalQuery } from "./queries";

interface TotalProps {
  value: number | undefined;
  children: ReactNode;
}

function Total({ value, children }: TotalProps) {
  return (
    <li>
      <span className="app-total__value">{value === undefined ? "–" : formatNumber(value)}</span>
      {children}
    </li>
  );
}

export function Totals() {
  const solutions = useQuery(solutionTotalsQuery).data;
  const projects = useQuery(projectTotalQuery).data;
  const units = useQuery(unitTotalQuery).data;
  const lands = solutions?.facets.find(({ name }) => name === "land")?.values.length;
  return (
    <ul className="app-totals">
      <Total value={solutions?.total}>
        <Link to="/loesungen" className="kern-link">
          {m.start_total_solutions()}
        </Link>
      </Total>
      <Total value={lands}>
        <Link to="/loesungen" className="kern-link">
          {m.start_total_lands()}
        </Link>
      </Total>
      <Total value={projects?.total}>
        <Link to="/modellprojekte" className="kern-link">
          {m.start_total_projects()}
        </Link>
      </Total>
      <Total value={units?.total}>
        <Link to="/unterstuetzung" className="kern-link">
          {m.start_total_units()}
        </Link>
      </Total>
    </ul>
  );
}
