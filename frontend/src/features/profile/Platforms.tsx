/** The platforms that run already: a list that grows, or the word that there are none. */
import { m } from "#/paraglide/messages";
import type { Statements } from "#/shared/profiles/queries";
import { topicLabel } from "#/shared/profiles/words";
import type { Option } from "#/shared/ui/Checks";
import { SelectField, TextField } from "#/shared/ui/Field";

type Platform = NonNullable<Statements["platforms"]>[number];

const MOST = 30;

interface PlatformsProps {
  options: Option[];
  platforms: Statements["platforms"];
  onChange: (platforms: Platform[] | null) => void;
}

export function Platforms({ options, platforms, onChange }: PlatformsProps) {
  const items = platforms ?? [];
  const isNone = platforms?.length === 0;

  function change(place: number, changed: Partial<Platform>) {
    onChange(items.map((item, other) => (other === place ? { ...item, ...changed } : item)));
  }

  function remove(place: number) {
    const rest = items.filter((_, other) => other !== place);
    onChange(rest.length > 0 ? rest : null);
  }

  return (
    <fieldset className="app-group__whole app-flow">
      <legend className="kern-label">{topicLabel("platforms")}</legend>
      {items.length === 0 && (
        <div className="kern-form-check">
          <input
            id="platforms-none"
            type="checkbox"
            className="kern-form-check__checkbox"
            checked={isNone}
            onChange={({ target }) => onChange(target.checked ? [] : null)}
          />
          <label className="kern-label" htmlFor="platforms-none">
            {m.profile_no_platform()}
          </label>
        </div>
      )}
      {items.map((platform, place) => {
        const number = place + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a platform has nothing else that stays.
          <fieldset key={place} className="app-group">
            <legend className="kern-label">{m.profile_platform({ number })}</legend>
            <SelectField
              id={`platform-${place}`}
              label={m.profile_platform_type()}
              required
              value={platform.solution_type}
              onChange={({ target }) => change(place, { solution_type: target.value })}
            >
              <option value="">{m.form_choose()}</option>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
            <TextField
              id={`platform-${place}-name`}
              label={m.profile_platform_name()}
              isOptional
              maxLength={200}
              value={platform.name ?? ""}
              onChange={({ target }) => change(place, { name: target.value || null })}
            />
            <button type="button" className="app-more" onClick={() => remove(place)}>
              {m.profile_platform_remove({ number })}
            </button>
          </fieldset>
        );
      })}
      {!isNone && items.length < MOST && (
        <button
          type="button"
          className="app-more"
          onClick={() => onChange([...items, { solution_type: "", name: null }])}
        >
          {m.profile_platform_add()}
        </button>
      )}
    </fieldset>
  );
}
