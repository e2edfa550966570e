/** The steps of the Stufenplan with status, date and source. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { periodText } from "#/shared/text/period";
import { Badge } from "#/shared/ui/Badge";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { SourceLine } from "#/shared/ui/Sources";
import { type ImplementationStep, implementationStepsQuery } from "./queries";

const STATUSES = {
  done: { tone: "success", icon: "success", label: m.step_done },
  running: { tone: "info", icon: "info", label: m.step_running },
  planned: { tone: "warning", icon: "help", label: m.step_planned },
} as const;

function Step({ step }: { step: ImplementationStep }) {
  const { tone, icon, label } = STATUSES[step.status];
  return (
    <li className="app-step" data-status={step.status}>
      <article>
        <p className="app-step__when">
          {step.happened_on ? (
            <time dateTime={step.happened_on}>{formatDate(step.happened_on)}</time>
          ) : (
            periodText(step.period)
          )}
        </p>
        <h2 className="app-step__title">
          <Localized text={step.title} />
        </h2>
        <Badge tone={tone} icon={icon}>
          {label()}
        </Badge>
        <p>
          <Localized text={step.description} />
        </p>
        <ul className="app-sources">
          {step.sources.map((source) => (
            <li key={source.url ?? source.label}>
              {m.step_source()} <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </article>
    </li>
  );
}

export default function RoadmapPage() {
  const query = useQuery(implementationStepsQuery);
  return (
    <div className="app-container app-text">
      <PageTitle>{m.roadmap_title()}</PageTitle>
      <p className="kern-body app-lead">{m.roadmap_lead()}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="kern-body">{m.roadmap_none()}</p>
          ) : (
            <ol className="app-steps">
              {items.map((step) => (
                <Step key={step.id} step={step} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </div>
  );
}
