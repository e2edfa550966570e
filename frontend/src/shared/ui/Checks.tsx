/** Several of a list may be chosen. */
import { Icon } from "./Icon";

export interface Option {
  value: string;
  label: string;
}

interface ChecksProps {
  id: string;
  legend: string;
  options: Option[];
  chosen: string[];
  error?: string | undefined;
  onChange: (chosen: string[]) => void;
}

export function Checks({ id, legend, options, chosen, error, onChange }: ChecksProps) {
  return (
    <fieldset
      className="app-checks"
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="kern-label">{legend}</legend>
      {options.map(({ value, label }) => (
        <div key={value} className="kern-form-check">
          <input
            id={`${id}-${value}`}
            type="checkbox"
            className="kern-form-check__checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
              )
            }
          />
          <label className="kern-label" htmlFor={`${id}-${value}`}>
            {label}
          </label>
        </div>
      ))}
      {error && (
        <p className="kern-error" id={`${id}-error`}>
          <Icon name="danger" size="default" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </fieldset>
  );
}
