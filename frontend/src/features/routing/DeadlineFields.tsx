/** How soon a unit has to act, as a Land promises it. */
import { m } from "#/paraglide/messages";
import { TextField } from "#/shared/ui/Field";
import { DEADLINES, type TypedDeadlines } from "./deadlines";

interface DeadlineFieldsProps {
  id: string;
  typed: TypedDeadlines;
  faults: Record<string, string>;
  onChange: (typed: TypedDeadlines) => void;
}

export function DeadlineFields({ id, typed, faults, onChange }: DeadlineFieldsProps) {
  return (
    <fieldset className="app-part app-flow">
      <legend className="kern-label">{m.routing_deadlines()}</legend>
      <p className="kern-body">{m.routing_deadlines_hint()}</p>
      <div className="app-pair">
        {DEADLINES.map(({ name, label, least, most }) => (
          <TextField
            key={name}
            id={`${id}/deadlines/${name}`}
            type="number"
            inputMode="numeric"
            label={label()}
            error={faults[`/deadlines/${name}`]}
            min={least}
            max={most}
            value={typed[name]}
            onChange={({ target }) => onChange({ ...typed, [name]: target.value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
