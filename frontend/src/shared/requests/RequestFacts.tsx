/** What is known about a request besides its texts. */
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { actionFieldLabel, landLabel, sizeClassLabel } from "#/shared/text/labels";
import { useVocabulary } from "#/shared/text/vocabulary";
import { type Fact, Facts } from "#/shared/ui/Facts";
import { OriginLink } from "./OriginLink";
import type { RequestDetail } from "./queries";

export function RequestFacts({ request }: { request: RequestDetail }) {
  const phaseLabel = useVocabulary("scaling-phases");
  const { number, topic, phase, land, size_class, submitted_at, texts } = request;
  const facts: Fact[] = [
    { label: m.request_number(), value: number },
    { label: m.request_asked_on(), value: formatDate(submitted_at) },
    ...(texts?.organization ? [{ label: m.request_asked_by(), value: texts.organization }] : []),
    { label: m.request_topic(), value: actionFieldLabel(topic) },
    ...(phase ? [{ label: m.request_phase(), value: phaseLabel(phase) }] : []),
    ...(texts?.origin
      ? [{ label: m.request_origin(), value: <OriginLink origin={texts.origin} /> }]
      : []),
    { label: m.filter_land(), value: landLabel(land) },
    ...(size_class ? [{ label: m.request_size_class(), value: sizeClassLabel(size_class) }] : []),
  ];
  return (
    <section className="app-panel app-flow" aria-labelledby="request-facts">
      <h2 className="kern-heading-small" id="request-facts">
        {m.request_facts()}
      </h2>
      <Facts facts={facts} />
    </section>
  );
}
