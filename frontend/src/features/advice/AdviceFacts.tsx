/** What a unit states about its advice, for who advises there and does not keep it. */
import { m } from "#/paraglide/messages";
import type { People } from "#/shared/advice/people";
import type { Advice } from "#/shared/advice/queries";
import { actionFieldLabel, landLabel } from "#/shared/text/labels";
import { periodText } from "#/shared/text/period";
import { Facts } from "#/shared/ui/Facts";
import { useAreaName } from "./Areas";
import { draftOf } from "./form";
import { hoursOn, WEEKDAYS, weekdayName } from "./words";

function Area({ area }: { area: Advice["areas"][number] }) {
  const { name } = useAreaName(area.area_key);
  const rule = area.is_excluded ? m.advice_area_excluded() : m.advice_area_included();
  return (
    <li>
      {name}: {rule} ({periodText({ from: area.from_on, to: area.until_on ?? null })})
    </li>
  );
}

export function AdviceFacts({ advice, people }: { advice: Advice; people: People }) {
  const { hours } = draftOf(advice);
  const lead = (is_lead: boolean | undefined) => (is_lead ? ` (${m.advice_lead()})` : "");
  return (
    <Facts
      facts={[
        { label: m.advice_intake(), value: advice.is_open ? m.advice_open() : m.advice_closed() },
        {
          label: m.advice_topics(),
          value: advice.topics.map(actionFieldLabel).join(", ") || m.advice_topics_all(),
        },
        {
          label: m.advice_areas(),
          value: (
            <ul className="app-plain">
              {advice.areas.map((area, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same area may stand there twice.
                <Area key={place} area={area} />
              ))}
            </ul>
          ),
        },
        {
          label: m.advice_hours(),
          value: (
            <ul className="app-plain">
              {WEEKDAYS.map((weekday) => (
                <li key={weekday}>
                  {weekdayName(weekday)}: {hoursOn(hours, weekday)}
                </li>
              ))}
            </ul>
          ),
        },
        { label: m.advice_holidays(), value: landLabel(advice.holiday_land ?? "") },
        { label: m.advice_capacity(), value: String(advice.capacity) },
        {
          label: m.advice_advisers(),
          value: advice.advisers
            .map(({ person_id, is_lead }) => people.nameOf(person_id) + lead(is_lead))
            .join(", "),
        },
      ]}
    />
  );
}
