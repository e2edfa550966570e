/** From where a unit takes requests: areas with exceptions, each for a time. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { m } from "#/paraglide/messages";
import { MunicipalityChooser } from "#/shared/municipality/MunicipalityChooser";
import { areaQuery, describeArea } from "#/shared/municipality/queries";
import { SelectField, TextField } from "#/shared/ui/Field";
import type { AreaRow, Faults } from "./form";
import { today } from "./words";

export function useAreaName(key: string | null): { name: string; note: string } {
  const { data } = useQuery({ ...areaQuery(key ?? ""), enabled: key !== null });
  if (key === null) return { name: m.advice_area_all(), note: "" };
  return data ? { name: data.name, note: describeArea(data) } : { name: key, note: "" };
}

interface AreaProps {
  /** Where the row stands in the form, and in ids. */
  id: string;
  pointer: string;
  area: AreaRow;
  faults: Faults;
  isNew: boolean;
  onChange: (changed: Partial<AreaRow>) => void;
  onRemove: () => void;
}

function AreaFields({ id, pointer, area, faults, isNew, onChange, onRemove }: AreaProps) {
  const { name, note } = useAreaName(area.area_key);
  const row = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isNew) row.current?.querySelector("select")?.focus();
  }, [isNew]);
  const own = id + pointer;
  return (
    <fieldset ref={row} className="app-group">
      <legend className="kern-label">
        {name} {note && <span className="app-muted">{note}</span>}
      </legend>
      <SelectField
        id={`${own}/area_key`}
        label={m.advice_area_rule()}
        error={faults[`${pointer}/area_key`] ?? faults[pointer]}
        value={String(area.is_excluded)}
        onChange={({ target }) => onChange({ is_excluded: target.value === "true" })}
      >
        <option value="false">{m.advice_area_included()}</option>
        {area.area_key !== null && <option value="true">{m.advice_area_excluded()}</option>}
      </SelectField>
      <TextField
        id={`${own}/from_on`}
        type="date"
        label={m.advice_from()}
        error={faults[`${pointer}/from_on`]}
        value={area.from_on}
        onChange={({ target }) => onChange({ from_on: target.value })}
      />
      <TextField
        id={`${own}/until_on`}
        type="date"
        label={m.advice_until()}
        isOptional
        error={faults[`${pointer}/until_on`]}
        value={area.until_on}
        onChange={({ target }) => onChange({ until_on: target.value })}
      />
      <button type="button" className="app-more" onClick={onRemove}>
        {m.advice_area_remove({ name })}
      </button>
    </fieldset>
  );
}

interface AreasProps {
  id: string;
  areas: AreaRow[];
  faults: Faults;
  onChange: (areas: AreaRow[]) => void;
}

export function Areas({ id, areas, faults, onChange }: AreasProps) {
  const [added, setAdded] = useState<number>();

  function add(area_key: string | null) {
    setAdded(areas.length);
    onChange([...areas, { area_key, is_excluded: false, from_on: today(), until_on: "" }]);
  }

  return (
    <fieldset className="app-part app-flow">
      <legend className="kern-heading-small">{m.advice_areas()}</legend>
      <p className="kern-body">{m.advice_areas_text()}</p>
      {areas.map((area, place) => (
        <AreaFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the same area may stand there twice.
          key={`${place} ${area.area_key}`}
          id={id}
          pointer={`/areas/${place}`}
          area={area}
          faults={faults}
          isNew={place === added}
          onChange={(changed) =>
            onChange(areas.map((each, at) => (at === place ? { ...each, ...changed } : each)))
          }
          onRemove={() => {
            setAdded(undefined);
            onChange(areas.filter((_, at) => at !== place));
          }}
        />
      ))}
      <MunicipalityChooser
        // Emptied with every choice.
        key={areas.length}
        id={`${id}/areas`}
        label={m.advice_area_add()}
        hint={m.advice_area_hint()}
        error={faults["/areas"]}
        onChoose={add}
      />
      {areas.every(({ area_key }) => area_key !== null) && (
        <button type="button" className="app-more" onClick={() => add(null)}>
          {m.advice_area_add_all()}
        </button>
      )}
    </fieldset>
  );
}
