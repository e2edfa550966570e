/** When a unit works: any number of spans on each day of the week. */
import { m } from "#/paraglide/messages";
import { Icon } from "#/shared/ui/Icon";
import type { Faults, Opening } from "./form";
import { WEEKDAYS, weekdayName } from "./words";

const MORNING = { opens: "09:00", closes: "12:00" };
const AFTERNOON = { opens: "13:00", closes: "16:00" };
const MOST = 21;
const WORKDAYS = [2, 3, 4, 5];

interface SpanProps {
  id: string;
  opening: Opening;
  error: string | undefined;
  onChange: (changed: Partial<Opening>) => void;
  onRemove: () => void;
}

function SpanFields({ id, opening, error, onChange, onRemove }: SpanProps) {
  const day = weekdayName(opening.weekday);
  const described = {
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": error ? `${id}-error` : undefined,
    className: `kern-form-input__input ${error ? "kern-form-input__input--error" : ""}`,
  };
  return (
    <div className="app-opening">
      <input
        {...described}
        id={id}
        type="time"
        aria-label={m.advice_opens_on({ day })}
        value={opening.opens}
        onChange={({ target }) => onChange({ opens: target.value })}
      />
      <span aria-hidden="true">–</span>
      <input
        {...described}
        type="time"
        aria-label={m.advice_closes_on({ day })}
        value={opening.closes}
        onChange={({ target }) => onChange({ closes: target.value })}
      />
      <button
        type="button"
        className="app-more"
        aria-label={m.advice_hours_remove_of({ day, opens: opening.opens })}
        onClick={onRemove}
      >
        {m.advice_remove()}
      </button>
      {error && (
        <p className="kern-error" id={`${id}-error`}>
          <Icon name="danger" size="default" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}

interface OpeningHoursProps {
  id: string;
  hours: Opening[];
  faults: Faults;
  onChange: (hours: Opening[]) => void;
}

export function OpeningHours({ id, hours, faults, onChange }: OpeningHoursProps) {
  const fault = faults["/hours"];
  const mondays = hours.filter(({ weekday }) => weekday === 1);

  function add(weekday: number) {
    const isFirst = !hours.some((each) => each.weekday === weekday);
    onChange([...hours, { weekday, ...(isFirst ? MORNING : AFTERNOON) }]);
  }

  function asOnMonday() {
    const others = hours.filter(({ weekday }) => !WORKDAYS.includes(weekday));
    const copies = WORKDAYS.flatMap((weekday) => mondays.map((each) => ({ ...each, weekday })));
    onChange([...others, ...copies]);
  }

  return (
    <fieldset id={`${id}/hours`} tabIndex={-1} className="app-part app-flow">
      <legend className="kern-heading-small">{m.advice_hours()}</legend>
      <p className="kern-body">{m.advice_hours_text()}</p>
      {fault && (
        <p className="kern-error">
          <Icon name="danger" size="default" />
          <span className="kern-body">{fault}</span>
        </p>
      )}
      {WEEKDAYS.map((weekday) => (
        <fieldset key={weekday} className="app-weekday">
          <legend>{weekdayName(weekday)}</legend>
          {hours.every((each) => each.weekday !== weekday) && (
            <span className="app-muted">{m.advice_hours_none()}</span>
          )}
          {hours.map(
            (opening, place) =>
              opening.weekday === weekday && (
                <SpanFields
                  // biome-ignore lint/suspicious/noArrayIndexKey: a span has nothing else that stays.
                  key={place}
                  id={`${id}/hours/${place}`}
                  opening={opening}
                  error={faults[`/hours/${place}`]}
                  onChange={(changed) =>
                    onChange(
                      hours.map((each, at) => (at === place ? { ...each, ...changed } : each)),
                    )
                  }
                  onRemove={() => onChange(hours.filter((_, at) => at !== place))}
                />
              ),
          )}
          <p className="app-actions">
            <button
              type="button"
              className="app-more"
              aria-label={m.advice_hours_add_on({ day: weekdayName(weekday) })}
              disabled={hours.length >= MOST}
              onClick={() => add(weekday)}
            >
              {m.advice_hours_add()}
            </button>
            {weekday === 1 && mondays.length > 0 && (
              <button type="button" className="app-more" onClick={asOnMonday}>
                {m.advice_hours_as_monday()}
              </button>
            )}
          </p>
        </fieldset>
      ))}
    </fieldset>
  );
}
