/**
 * Editable combobox (WAI-ARIA Authoring Practices, "Combobox with list").
 *
 * The focus stays in the field; `aria-activedescendant` tells which option the arrows reached.
 */
import { type ComponentProps, type KeyboardEvent, useState } from "react";
import type { ComboboxState } from "./use-combobox";

export interface Option {
  key: string;
  name: string;
  note: string;
  choose: () => void;
}

interface ComboboxProps extends Omit<ComponentProps<"input">, "list"> {
  id: string;
  label: string;
  combobox: ComboboxState;
  options: Option[];
  /** Enter takes the first option where the arrows reached none. */
  isFirstChosen?: boolean;
}

export function Combobox(props: ComboboxProps) {
  const { id, label, combobox, options, isFirstChosen = false, ...input } = props;
  const { text, setText, isOpen, open } = combobox;
  const [active, setActive] = useState(-1);
  const isListShown = isOpen && options.length > 0;

  function close() {
    open(false);
    setActive(-1);
  }

  function move(step: number) {
    const first = step > 0 ? 0 : options.length - 1;
    const isMoving = isListShown && active >= 0;
    setActive(isMoving ? (active + step + options.length) % options.length : first);
    open(true);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      move(step);
    } else if (event.key === "Enter") {
      const option = isListShown && options[isFirstChosen ? Math.max(active, 0) : active];
      if (option || isFirstChosen) event.preventDefault();
      if (option) {
        close();
        option.choose();
      }
    } else if (event.key === "Escape") {
      if (isListShown) event.preventDefault();
      else setText("");
      close();
    }
  }

  return (
    <>
      <input
        type="text"
        {...input}
        id={id}
        role="combobox"
        className="kern-form-input__input"
        autoComplete="off"
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
        onBlur={close}
      />
      {isListShown && (
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {options.map(({ key, name, note, choose }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                close();
                choose();
              }}
            >
              <span className="app-combobox__name">{name}</span>
              <span className="app-muted">{note}</span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
