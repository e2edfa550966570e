/** What has to be in place before a solution works elsewhere. */
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import type { Solution } from "./queries";

type Prerequisite = Solution["prerequisites"][number];

const WORKSTREAMS = [
  { id: "technical", label: m.workstream_technical },
  { id: "organizational", label: m.workstream_organizational },
  { id: "financial", label: m.workstream_financial },
  { id: "economic_legal", label: m.workstream_economic_legal },
];

export function Prerequisites({ prerequisites }: { prerequisites: Prerequisite[] }) {
  return (
    <section className="app-section app-flow" aria-labelledby="prerequisites">
      <h2 className="kern-heading-small" id="prerequisites">
        {m.prerequisites_title()}
      </h2>
      {prerequisites.length === 0 && <p className="kern-body">{m.prerequisites_none()}</p>}
      {WORKSTREAMS.map(({ id, label }) => {
        const own = prerequisites.filter(({ workstream }) => workstream === id);
        if (own.length === 0) return null;
        return (
          <div key={id}>
            <h3 className="kern-title">{label()}</h3>
            <ul className="kern-list kern-list--bullet">
              {own.map(({ text, level }) => (
                <li key={text.de}>
                  <Localized text={text} />{" "}
                  <span className="app-muted">
                    ({level === "must" ? m.prerequisite_must() : m.prerequisite_should()})
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
