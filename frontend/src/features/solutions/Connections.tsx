/** What a solution exchanges with others: interfaces, data, and software it cannot do without. */
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import { dependencyKindLabel, directionLabel } from "#/shared/text/labels";
import { useVocabulary } from "#/shared/text/vocabulary";
import type { Solution } from "./queries";

type DataItem = Solution["data_needed"][number];
type Dependency = Solution["depends_on"][number];

interface Line {
  name: ReactNode;
  details: (string | null)[];
}

function versions({ min_version, max_version }: Dependency): string | null {
  if (min_version && max_version) return `${min_version} – ${max_version}`;
  if (min_version) return m.version_from({ version: min_version });
  return max_version && m.version_up_to({ version: max_version });
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="kern-title">{title}</h3>
      <ul className="kern-list kern-list--bullet">
        {lines.map(({ name, details }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={place}>
            {name}{" "}
            {details.some(Boolean) && (
              <span className="app-muted">({details.filter(Boolean).join(", ")})</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Connections({ solution }: { solution: Solution }) {
  const { interfaces, data_needed, data_yielded, depends_on } = solution;
  const standard = useVocabulary("standards");
  if (interfaces.length + data_needed.length + data_yielded.length + depends_on.length === 0) {
    return null;
  }

  function data(items: DataItem[]): Line[] {
    return items.map((item) => ({
      name: <Localized text={item.what} />,
      details: [
        item.standard && standard(item.standard),
        item.data_model,
        item.license_spdx,
        item.is_open ? m.data_open() : null,
      ],
    }));
  }

  return (
    <section className="app-section app-flow" aria-labelledby="connections">
      <h2 className="kern-heading-small" id="connections">
        {m.connections_title()}
      </h2>
      <Lines
        title={m.must_interfaces()}
        lines={interfaces.map(({ protocol, version, data_model, direction }) => ({
          name: [protocol, version].filter(Boolean).join(" "),
          details: [directionLabel(direction), data_model],
        }))}
      />
      <Lines title={m.data_needed()} lines={data(data_needed)} />
      <Lines title={m.data_yielded()} lines={data(data_yielded)} />
      <Lines
        title={m.dependencies_title()}
        lines={depends_on.map((dependency) => ({
          name: dependency.name,
          details: [
            versions(dependency),
            dependencyKindLabel(dependency.kind),
            dependency.is_optional ? m.dependency_optional() : null,
          ],
        }))}
      />
    </section>
  );
}
