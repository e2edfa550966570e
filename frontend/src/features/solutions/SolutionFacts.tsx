/** The facts of a solution; what is unknown is called unknown, with its date. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized, localize } from "#/shared/text/Localized";
import {
  developmentStatusLabel,
  mustFieldLabel,
  riskLabel,
  sizeClassLabel,
} from "#/shared/text/labels";
import { useVocabulary } from "#/shared/text/vocabulary";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Facts } from "#/shared/ui/Facts";
import { type Claim, ClaimFact } from "./ClaimFact";
import { RevisionLine } from "./EntryState";
import type { Solution } from "./queries";
import { openness } from "./SolutionResult";

function Completeness({ solution }: { solution: Solution }) {
  const { known, total } = solution.completeness;
  return (
    <div className="app-completeness">
      <label htmlFor="completeness">{m.solution_completeness({ known, total })}</label>
      <progress id="completeness" value={known} max={total} />
      {solution.unknown.length > 0 && (
        <details className="app-unknowns">
          <summary>{m.solution_unknown_count({ count: solution.unknown.length })}</summary>
          <p>{solution.unknown.map(mustFieldLabel).join(", ")}</p>
        </details>
      )}
    </div>
  );
}

function entry(ref: Solution["part_of"]): ReactNode {
  return (
    ref && (
      <Link to="/loesungen/$slug" params={{ slug: ref.slug }} className="kern-link">
        {ref.name}
      </Link>
    )
  );
}

function project(slug: string | null): ReactNode {
  return (
    slug && (
      <Link to="/modellprojekte/$slug" params={{ slug }} className="kern-link">
        {m.fact_origin_project_link()}
      </Link>
    )
  );
}

function contacts(all: Solution["contacts"]): ReactNode {
  if (all.length === 0) return null;
  return (
    <ul className="app-sources">
      {all.map(({ role, email, url }) => (
        <li key={`${role} ${email} ${url}`}>
          {email ? (
            <a className="kern-link" href={`mailto:${email}`}>
              {role}
            </a>
          ) : (
            role
          )}{" "}
          {link(url)}
        </li>
      ))}
    </ul>
  );
}

function link(url: string | null | undefined): ReactNode {
  return url ? <ExternalLink href={url}>{new URL(url).hostname}</ExternalLink> : null;
}

/** Names arrive a moment after the entry; until then its owner is known but nameless. */
function makers({ owner, owner_id, further_makers }: Solution): string | null {
  const names = [owner, ...further_makers].flatMap((maker) => (maker ? [maker.name] : []));
  return list(names) ?? (owner_id ? m.fact_owner_pending() : null);
}

function list(values: string[]): string | null {
  return values.length > 0 ? values.join(", ") : null;
}

function claim(said: Claim | null): ReactNode {
  return said && <ClaimFact claim={said} />;
}

function security(claims: Claim[]): ReactNode {
  if (claims.length === 0) return null;
  return (
    <ul className="app-sources">
      {claims.map((said) => (
        <li key={`${said.criterion} ${said.evidence_label} ${said.issued_on}`}>
          <ClaimFact claim={said} />
        </li>
      ))}
    </ul>
  );
}

function risks({ risk_flags }: Solution): string | null {
  return list(risk_flags.map(({ code, note }) => (note ? localize(note) : riskLabel(code))));
}

export function SolutionFacts({ solution }: { solution: Solution }) {
  const solutionType = useVocabulary("solution-types");
  const standard = useVocabulary("standards");
  const goal = useVocabulary("goals");
  const asOf = solution.unknown_as_of;
  const unknown = (
    <span className="app-unknown">
      {asOf ? m.value_unknown_as_of({ date: formatDate(asOf) }) : m.value_unknown()}
    </span>
  );
  const status = solution.development_status;
  const facts: [string, ReactNode][] = [
    [m.fact_owner(), makers(solution)],
    [m.fact_license(), solution.is_open_source === null ? null : openness(solution)],
    [m.filter_development_status(), status && developmentStatusLabel(status)],
    [m.filter_solution_type(), list(solution.solution_types.map(solutionType))],
    [m.fact_source_code(), link(solution.source_code_url)],
    [m.fact_website(), link(solution.website_url)],
    [m.fact_documentation(), link(solution.documentation_url)],
    [m.fact_publiccode(), link(solution.publiccode_url)],
    [m.fact_programming_languages(), list(solution.programming_languages)],
    [m.filter_standard(), list(solution.supports.map((support) => standard(support.standard)))],
    [m.filter_suitable_for(), list(solution.suitable_for.map(sizeClassLabel))],
    [m.fact_accessibility(), claim(solution.accessibility)],
    [m.fact_privacy(), claim(solution.privacy)],
    [m.fact_security(), security(solution.security)],
    [m.fact_uses_ai(), claim(solution.uses_ai)],
    [m.fact_funded_by(), list(solution.funded_by.map(({ name }) => name))],
  ];
  // Of these nobody expects that every entry states them.
  const more: [string, ReactNode][] = [
    [m.fact_risks(), risks(solution)],
    [m.fact_origin_project(), project(solution.origin_project)],
    [m.fact_part_of(), entry(solution.part_of)],
    [m.fact_fork_of(), entry(solution.fork_of)],
    [m.fact_license_note(), solution.license_note && <Localized text={solution.license_note} />],
    [m.fact_demo(), link(solution.demo_url)],
    [m.fact_api_documentation(), link(solution.api_documentation_url)],
    [m.fact_sbom(), link(solution.sbom_url)],
    [m.fact_goals(), list(solution.goals.map(goal))],
    [m.fact_contact(), contacts(solution.contacts)],
    [m.fact_last_seen(), solution.last_seen && formatDate(solution.last_seen)],
  ];
  return (
    <section className="app-panel app-flow" aria-labelledby="facts">
      <h2 className="kern-heading-small" id="facts">
        {m.solution_facts()}
      </h2>
      <Completeness solution={solution} />
      <Facts
        facts={[
          ...facts.map(([label, value]) => ({ label, value: value || unknown })),
          ...more.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
        ]}
      />
      <RevisionLine solution={solution} />
    </section>
  );
}
