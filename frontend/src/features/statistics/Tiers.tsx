/** How fast and how punctual the tiers are: a row for each, nobody named. */
import { m } from "#/paraglide/messages";
import { formatNumber } from "#/shared/text/format";
import { type LocalizedText, localize } from "#/shared/text/Localized";
import { Facts } from "#/shared/ui/Facts";
import { Cell, Row, Table } from "#/shared/ui/Table";
import type { Statistics } from "./queries";

type TierTime = Statistics["times"][number]["tiers"][number];
type TierPunctuality = Statistics["punctuality"][number]["tiers"][number];

interface Measured {
  label: LocalizedText;
  definition: LocalizedText;
  /** In the same order in each. */
  tiers: { label: LocalizedText; text: string }[];
}

interface TiersProps {
  id: string;
  title: string;
  text: string;
  measured: Measured[];
}

function Tiers({ id, title, text, measured }: TiersProps) {
  const rows = measured[0]?.tiers ?? [];
  return (
    <section className="app-section" aria-labelledby={id}>
      <h2 className="kern-heading-small" id={id}>
        {title}
      </h2>
      <p className="kern-body app-text">{text}</p>
      <Table
        caption={title}
        columns={[m.statistics_tier(), ...measured.map(({ label }) => localize(label))]}
      >
        {rows.map(({ label }, place) => (
          <Row key={label.de}>
            {[
              <Cell key="tier">{localize(label)}</Cell>,
              ...measured.map((each) => <Cell key={each.label.de}>{each.tiers[place]?.text}</Cell>),
            ]}
          </Row>
        ))}
      </Table>
      <details className="app-disclosure">
        <summary>{m.statistics_meaning()}</summary>
        <Facts
          facts={measured.map(({ label, definition }) => ({
            label: localize(label),
            value: localize(definition),
          }))}
        />
      </details>
    </section>
  );
}

export function daysText({ median_days, ninetieth_percentile_days }: TierTime): string {
  if (median_days === null || ninetieth_percentile_days === null) return m.statistics_protected();
  return m.statistics_days({
    median: formatNumber(median_days),
    most: formatNumber(ninetieth_percentile_days),
  });
}

export function percentText({ in_time_percent: percent }: TierPunctuality): string {
  return percent === null ? m.statistics_protected() : m.statistics_percent({ percent });
}

export function Times({ times }: { times: Statistics["times"] }) {
  return (
    <Tiers
      id="times"
      title={m.statistics_times()}
      text={m.statistics_times_text()}
      measured={times.map(({ tiers, ...event }) => ({
        ...event,
        tiers: tiers.map((tier) => ({ label: tier.label, text: daysText(tier) })),
      }))}
    />
  );
}

export function Punctuality({ punctuality }: { punctuality: Statistics["punctuality"] }) {
  return (
    <Tiers
      id="punctuality"
      title={m.statistics_punctuality()}
      text={m.statistics_punctuality_text()}
      measured={punctuality.map(({ tiers, ...deadline }) => ({
        ...deadline,
        tiers: tiers.map((tier) => ({ label: tier.label, text: percentText(tier) })),
      }))}
    />
  );
}
