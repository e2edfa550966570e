/** What has to be in place before a solution works elsewhere. */
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import { workstreamLabel, workstreams } from "#/shared/text/labels";
import type { Solution } from "./queries";

type Prerequisite = Solution["prerequisites"][number];

export function Prerequisites({ prerequisites }: { prerequisites: Prerequisite[] }) {
  return (
    <section className="app-section app-flow" aria-labelledby="prerequisites">
      <h2 className="kern-heading-small" id="prerequisites">
        {m.prerequisites_title()}
      </h2>
      {prerequisites.length === 0 && <p className="kern-body">{m.prerequisites_none()}</p>}
      {workstreams.map((id) => {
        const own = prerequisites.filter(({ workstream }) => workstream === id);
        if (own.length === 0) return null;
        return (
          <div key={id}>
            <h3 className="kern-title">{workstreamLabel(id)}</h3>
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
