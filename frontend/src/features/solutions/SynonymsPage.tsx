/** Words that mean the same, a page of the editors' desk. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import { SearchBox } from "#/shared/ui/SearchBox";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { removeSynonyms, type SynonymGroup, saveSynonyms, synonymsQuery } from "./desk-queries";

function useChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["desk", "synonyms"] });
}

interface SynonymFormProps {
  group: SynonymGroup | undefined;
  onDone: () => void;
}

function SynonymForm({ group, onDone }: SynonymFormProps) {
  const [words, setWords] = useState(group?.words.join(", ") ?? "");
  const [note, setNote] = useState(group?.note ?? "");
  const changed = useChanged();
  const saving = useMutation({
    mutationFn: saveSynonyms,
    onSuccess: () => {
      setWords("");
      setNote("");
      onDone();
      return changed();
    },
  });

  function save(event?: FormEvent) {
    event?.preventDefault();
    const list = words.split(",").map((word) => word.trim());
    saving.mutate({ group, words: list.filter(Boolean), note: note.trim() || null });
  }

  return (
    <form className="app-form app-text" onSubmit={save}>
      {saving.isError && <LoadError error={saving.error} onRetry={() => save()} />}
      <TextField
        id="synonym-words"
        label={m.desk_synonyms_words()}
        hint={m.desk_synonyms_words_hint()}
        required
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <TextField
        id="synonym-note"
        label={m.desk_synonyms_note()}
        isOptional
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="app-actions">
        <Button type="submit">{group ? m.desk_synonyms_save() : m.desk_synonyms_add()}</Button>
        {group && (
          <Button variant="secondary" onClick={onDone}>
            {m.desk_cancel()}
          </Button>
        )}
      </div>
    </form>
  );
}

interface GroupsProps {
  groups: SynonymGroup[];
  onChange: (group: SynonymGroup) => void;
}

function Groups({ groups, onChange }: GroupsProps) {
  const changed = useChanged();
  const [removing, remove] = useState<SynonymGroup>();
  if (groups.length === 0) return <p className="kern-body">{m.desk_synonyms_none()}</p>;
  return (
    <>
      {removing && (
        <Question
          title={m.desk_synonyms_remove()}
          text={m.desk_synonyms_remove_text({ words: removing.words.join(", ") })}
          act={() => removeSynonyms(removing)}
          onDone={() => {
            remove(undefined);
            changed();
          }}
          onCancel={() => remove(undefined)}
        />
      )}
      <Table
        caption={m.desk_synonyms()}
        columns={[
          m.desk_synonyms_column_words(),
          m.desk_synonyms_note(),
          m.desk_synonyms_column_actions(),
        ]}
      >
        {groups.map((group) => (
          <Row key={group.id}>
            <Cell>{group.words.join(", ")}</Cell>
            <Cell>{group.note ?? ""}</Cell>
            <Cell>
              <button type="button" className="app-more" onClick={() => onChange(group)}>
                {m.desk_synonyms_change()}
                <span className="kern-sr-only"> {group.words[0]}</span>
              </button>{" "}
              <button type="button" className="app-more" onClick={() => remove(group)}>
                {m.desk_synonyms_remove()}
                <span className="kern-sr-only"> {group.words[0]}</span>
              </button>
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}

function Content() {
  const [term, setTerm] = useState("");
  const [changing, change] = useState<SynonymGroup>();
  const query = useQuery(synonymsQuery(term));
  return (
    <div className="app-flow">
      <SynonymForm key={changing?.id} group={changing} onDone={() => change(undefined)} />
      <SearchBox
        id="synonym-search"
        label={m.action_search()}
        term={term}
        onSearch={(next) => setTerm(next)}
      />
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <Groups groups={items} onChange={change} />
            {items.length < total && (
              <p className="app-muted">{m.desk_synonyms_more({ count: items.length, total })}</p>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

export default function SynonymsPage() {
  return (
    <Desk title={m.desk_synonyms()}>
      <Content />
    </Desk>
  );
}
