/** Search field with its button; keeps the term after it was sent. */
import { useEffect, useState } from "react";
import { m } from "#/paraglide/messages";
import { Icon } from "./Icon";

const MAX_LENGTH = 200;

interface SearchBoxProps {
  id: string;
  label: string;
  hint?: string;
  term: string;
  onSearch: (term: string) => void;
}

export function SearchBox({ id, label, hint, term, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(term);
  useEffect(() => setText(term), [term]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>
    <form
      role="search"
      className="kern-form-input app-search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-input-group">
        <input
          id={id}
          type="search"
          name="q"
          className="kern-form-input__input"
          autoComplete="off"
          maxLength={MAX_LENGTH}
          value={text}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="kern-btn kern-btn--primary">
          <Icon name="search" size="default" />
          <span className="kern-label kern-sr-only-mobile">{m.action_search()}</span>
        </button>
      </div>
      {hint && (
        <p className="app-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </form>
  );
}
