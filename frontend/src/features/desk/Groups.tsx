/** A list of items of one kind: add, fill in, remove, and take a removal back. */
import { useEffect, useRef, useState } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { Icon } from "#/shared/ui/Icon";
import { itemsAt, withValue } from "./content";
import {
  ChecksEntry,
  ChoiceEntry,
  type FieldsProps,
  idOf,
  LineEntry,
  LocalizedEntry,
  messageAbout,
  VocabularyEntry,
  YesNoEntry,
} from "./entries";
import type { Group, Member } from "./groups";

function MemberEntry({ member, ...props }: FieldsProps & { member: Member; pointer: string }) {
  const entry = { ...props, label: member.label() };
  const options = member.options?.() ?? [];
  switch (member.kind) {
    case "text":
      return <LocalizedEntry {...entry} rows={2} />;
    case "choice":
      return <ChoiceEntry {...entry} options={options} />;
    case "yes_no":
      return <YesNoEntry {...entry} />;
    case "standard":
      return <VocabularyEntry {...entry} vocabulary="standards" />;
    case "checks":
      return (
        <details className="app-filter">
          <summary>{entry.label}</summary>
          <ChecksEntry {...entry} options={options} />
        </details>
      );
    default:
      return <LineEntry {...entry} type={member.kind === "date" ? "date" : "text"} />;
  }
}

function Fault({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <p className="kern-error">
      <Icon name="danger" size="default" />
      <span className="kern-body">{children}</span>
    </p>
  );
}

interface Removal {
  place: number;
  item: unknown;
}

export function GroupEntry({ group, ...props }: FieldsProps & { group: Group }) {
  const { content, findings, onChange } = props;
  const pointer = `/${group.field}`;
  const items = itemsAt(content, pointer);
  const [removal, setRemoval] = useState<Removal>();
  const [focused, focus] = useState<string>();
  const undo = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focused) document.getElementById(focused)?.focus();
    focus(undefined);
  }, [focused]);
  useEffect(() => {
    if (removal) undo.current?.querySelector("button")?.focus();
  }, [removal]);

  function change(next: unknown[]) {
    onChange(withValue(content, pointer, next.length > 0 ? next : undefined));
  }

  function add() {
    change([...items, group.begin(new Date().toISOString().slice(0, 10))]);
    setRemoval(undefined);
    focus(idOf(`${pointer}/${items.length}`));
  }

  function remove(place: number) {
    change(items.filter((_, other) => other !== place));
    setRemoval({ place, item: items[place] });
  }

  function restore({ place, item }: Removal) {
    change([...items.slice(0, place), item, ...items.slice(place)]);
    setRemoval(undefined);
    focus(idOf(`${pointer}/${place}`));
  }

  return (
    <section className="app-flow" id={idOf(pointer)} tabIndex={-1} aria-label={group.title()}>
      <h2 className="kern-heading-small">{group.title()}</h2>
      <Fault>{messageAbout(findings, pointer)}</Fault>
      {items.map((_, place) => {
        const own = `${pointer}/${place}`;
        const name = group.item({ number: place + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name than its place
          <fieldset className="app-group" key={place} id={idOf(own)} tabIndex={-1}>
            <legend className="kern-label">{name}</legend>
            <Fault>{messageAbout(findings, own)}</Fault>
            {group.members.map((member) => (
              <MemberEntry
                key={member.name}
                {...props}
                member={member}
                pointer={`${own}/${member.name}`}
              />
            ))}
            <button type="button" className="app-more" onClick={() => remove(place)}>
              {m.draft_group_remove({ name })}
            </button>
          </fieldset>
        );
      })}
      <div role="status" ref={undo}>
        {removal && (
          <>
            {m.draft_group_removed({ name: group.item({ number: removal.place + 1 }) })}{" "}
            <button type="button" className="app-more" onClick={() => restore(removal)}>
              {m.draft_group_undo()}
            </button>
          </>
        )}
      </div>
      <Button variant="secondary" icon="add" onClick={add}>
        {group.add()}
      </Button>
    </section>
  );
}
