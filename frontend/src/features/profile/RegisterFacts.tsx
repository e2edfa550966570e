/** What the register of municipalities says about the own area, with date and source. */
import { m } from "#/paraglide/messages";
import type { Profile } from "#/shared/profiles/queries";
import { formatDate, formatNumber } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { sizeClassLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Facts } from "#/shared/ui/Facts";

type Register = NonNullable<Profile["facts"]>;

const HECTARES_PER_KM2 = 100;

function Changed({ facts }: { facts: Register }) {
  const { area, ended_on, replaces, successors } = facts;
  if (ended_on) {
    const names = successors.map(({ name }) => name).join(", ");
    return <Alert tone="warning" title={m.profile_ended({ name: area.name, names })} />;
  }
  if (!replaces) return null;
  return <Alert tone="info" title={m.profile_replaces({ old: replaces.name, name: area.name })} />;
}

export function RegisterFacts({ facts }: { facts: Profile["facts"] }) {
  if (!facts) return <p className="kern-body">{m.profile_no_area()}</p>;
  const { area, kind, within, population, population_on, size_class, area_ha } = facts;
  const unknown = m.profile_not_in_register();
  return (
    <>
      <Changed facts={facts} />
      <Facts
        facts={[
          { label: m.profile_area(), value: `${area.name} (${localize(kind)})` },
          { label: m.profile_within(), value: within.map(({ name }) => name).join(", ") || "–" },
          {
            label: m.profile_population(),
            value:
              population === null || population_on === null
                ? unknown
                : m.profile_population_on({
                    count: formatNumber(population),
                    date: formatDate(population_on),
                  }),
          },
          {
            label: m.profile_size_class(),
            value: size_class ? sizeClassLabel(size_class) : m.profile_no_size_class(),
          },
          {
            label: m.profile_extent(),
            value:
              area_ha === null
                ? unknown
                : `${formatNumber(Math.round(area_ha / HECTARES_PER_KM2))} km²`,
          },
          {
            label: m.profile_density(),
            value: facts.people_per_km2 === null ? unknown : formatNumber(facts.people_per_km2),
          },
          { label: m.profile_key(), value: area.key },
        ]}
      />
      <p className="app-hint">{m.profile_as_of({ date: formatDate(facts.as_of) })}</p>
      <ul className="app-sources">
        {facts.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </>
  );
}
