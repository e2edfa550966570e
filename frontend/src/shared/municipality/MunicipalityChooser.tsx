/**
 * Editable combobox with a list of areas (WAI-ARIA Authoring Practices, "Combobox with list").
 *
 * The focus stays in the field; `aria-activedescendant` tells which suggestion the arrows reached.
 */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { m } from "#/paraglide/messages";
import {
  type Area,
  areaQuery,
  areaSuggestionsQuery,
  describeArea,
  type Suggestions,
} from "./queries";

const TYPING_PAUSE_MS = 180;

/** The value once it has stopped changing, so that not every keystroke asks the server. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function summarize({ areas, isFull }: Suggestions): string {
  if (areas.length === 0) return m.municipality_none();
  const count = m.municipality_suggestions({ count: areas.length });
  return isFull ? `${count}. ${m.municipality_more()}` : count;
}

interface MunicipalityChooserProps {
  label: string;
  hint?: string;
  onChoose: (key: string) => void;
}

export function MunicipalityChooser({ label, hint, onChoose }: MunicipalityChooserProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, open] = useState(false);
  const [active, setActive] = useState(-1);
  const term = useSettled(text.trim());
  const query = useQuery({ ...areaSuggestionsQuery(term), placeholderData: keepPreviousData });
  const queryClient = useQueryClient();
  const areas = term.length >= 2 ? (query.data?.areas ?? []) : [];
  const isListShown = isOpen && areas.length > 0;
  const isAnswered = isOpen && term.length >= 2 && query.isSuccess && !query.isFetching;

  function choose(area: Area) {
    setText(area.name);
    open(false);
    // The bar names the choice at once, without asking again.
    queryClient.setQueryData(areaQuery(area.key).queryKey, area);
    onChoose(area.key);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && areas.length > 0) {
      event.preventDefault();
      open(true);
      setActive((active + step + areas.length) % areas.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const area = areas[Math.max(active, 0)];
      if (isListShown && area) choose(area);
    } else if (event.key === "Escape") {
      open(false);
      if (!isListShown) setText("");
    }
  }

  return (
    <div className="kern-form-input app-combobox">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <input
        id={id}
        type="text"
        role="combobox"
        className="kern-form-input__input"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        aria-autocomplete="list"
        aria-expanded={isListShown}
        aria-controls={isListShown ? `${id}-list` : undefined}
        aria-activedescendant={isListShown && active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          open(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => open(false)}
      />
      {isListShown && (
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {areas.map((area, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={area.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(area)}
            >
              <span className="app-combobox__name">{area.name}</span>
              <span className="app-muted">{describeArea(area)}</span>
            </div>
          ))}
        </div>
      )}
      <p className="app-hint" role="status">
        {isAnswered && summarize(query.data)}
        {query.isError && m.municipality_unavailable()}
      </p>
    </div>
  );
}
