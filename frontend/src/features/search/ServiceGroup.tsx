/** What one service found. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { formatNumber } from "#/shared/text/format";
import type { SearchGroup } from "./queries";

const SERVICES: Record<string, () => string> = {
  catalog: m.solutions_title,
  "competence-center": m.support_title,
  knowledge: m.search_knowledge,
};

const TYPES: Record<string, () => string> = {
  solution: m.search_type_solution,
  unit: m.search_type_unit,
  support_offer: m.search_type_support_offer,
  course: m.search_type_course,
  project: m.search_type_project,
  implementation_step: m.search_type_implementation_step,
};

const LISTS = {
  catalog: "/loesungen",
  "competence-center": "/unterstuetzung",
  knowledge: "/modellprojekte",
} as const;

export function serviceLabel(service: string): string {
  return SERVICES[service]?.() ?? service;
}

function isListed(service: string): service is keyof typeof LISTS {
  return service in LISTS;
}

export function ServiceGroup({ group, term }: { group: SearchGroup; term: string }) {
  const { service, items } = group;
  const total = group.total ?? items.length;
  return (
    <section className="app-section" aria-labelledby={`group-${service}`}>
      <h2 className="kern-heading-small" id={`group-${service}`}>
        {serviceLabel(service)} <span className="app-count">{formatNumber(total)}</span>
      </h2>
      <ol className="app-results">
        {items.map(({ id, type, title, summary, url }) => (
          <li key={id}>
            <article className="app-result">
              <h3 className="app-result__title">
                <Link to={url}>{title}</Link>
              </h3>
              {summary && <p>{summary}</p>}
              <p className="app-result__meta">{TYPES[type]?.() ?? type}</p>
            </article>
          </li>
        ))}
      </ol>
      {total > items.length && isListed(service) && (
        <Link to={LISTS[service]} search={{ q: term }} className="kern-link">
          {m.search_all({ count: total })}
        </Link>
      )}
    </section>
  );
}
