/**
 * The search box of the solutions: an editable combobox that offers what may be meant.
 *
 * Without suggestions, or without waiting for them, it is a plain search field.
 */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useState } from "react";
import { m } from "#/paraglide/messages";
import { Icon } from "#/shared/ui/Icon";
import { type Suggestion, suggestionsQuery } from "./queries";

const MAX_LENGTH = 200;
const SHORTEST = 2;
const TYPING_PAUSE_MS = 180;

function kindLabel({ kind }: Suggestion): string {
  return {
    solution: m.suggestion_solution,
    word: m.suggestion_word,
    action_field: m.suggestion_action_field,
    solution_type: m.suggestion_solution_type,
    organization: m.suggestion_organization,
    place: m.suggestion_place,
  }[kind]();
}

/** What is asked for a while after the last keystroke. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

interface SolutionSearchProps {
  id: string;
  label: string;
  term: string;
  onSearch: (term: string) => void;
}

export function SolutionSearch({ id, label, term, onSearch }: SolutionSearchProps) {
  const [text, setText] = useState(term);
  const [isOpen, open] = useState(false);
  const [active, setActive] = useState(-1);
  const navigate = useNavigate();
  const settled = useSettled(text.trim());
  const query = useQuery({
    ...suggestionsQuery(settled),
    enabled: isOpen && settled.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
  useEffect(() => setText(term), [term]);

  const suggestions = settled.length >= SHORTEST ? (query.data?.items ?? []) : [];
  const isListShown = isOpen && suggestions.length > 0;

  function search(words: string) {
    open(false);
    setActive(-1);
    setText(words);
    onSearch(words);
  }

  function choose(suggestion: Suggestion) {
    const { kind, text: words, slug, value } = suggestion;
    open(false);
    if (kind === "solution" && slug) {
      navigate({ to: "/loesungen/$slug", params: { slug } });
    } else if ((kind === "action_field" || kind === "solution_type") && value) {
      navigate({ to: "/loesungen", search: { [kind]: [value] } });
    } else {
      search(kind === "place" ? m.search_in_place({ name: words }) : words);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && suggestions.length > 0) {
      event.preventDefault();
      const first = step > 0 ? 0 : suggestions.length - 1;
      setActive(
        isListShown && active >= 0
          ? (active + step + suggestions.length) % suggestions.length
          : first,
      );
      open(true);
    } else if (event.key === "Enter") {
      const suggestion = suggestions[active];
      if (isListShown && suggestion) {
        event.preventDefault();
        choose(suggestion);
      }
    } else if (event.key === "Escape" && isListShown) {
      event.preventDefault();
      open(false);
      setActive(-1);
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>
    <form
      role="search"
      className="kern-form-input app-search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text.trim());
      }}
    >
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-input-group app-combobox">
        <input
          id={id}
          type="search"
          name="q"
          role="combobox"
          className="kern-form-input__input"
          autoComplete="off"
          maxLength={MAX_LENGTH}
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={isListShown ? `${id}-list` : undefined}
          aria-activedescendant={isListShown && active >= 0 ? `${id}-${active}` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(-1);
            open(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => open(false)}
        />
        <button type="submit" className="kern-btn kern-btn--primary">
          <Icon name="search" size="default" />
          <span className="kern-label kern-sr-only-mobile">{m.action_search()}</span>
        </button>
        {isListShown && (
          <div id={`${id}-list`} role="listbox" aria-label={label}>
            {suggestions.map((suggestion, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              <div
                key={`${suggestion.kind}-${suggestion.text}`}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(suggestion)}
              >
                <span className="app-combobox__name">{suggestion.text}</span>
                <span className="app-muted">{kindLabel(suggestion)}</span>
              </div>
            ))}
          </div>
        )}
      </div>
      <p className="kern-sr-only" role="status">
        {isListShown && m.suggestion_count({ count: suggestions.length })}
      </p>
    </form>
  );
}
