/** One draft: its fields with what is wrong, what it would change, and its way to the public. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useBlocker } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Changes } from "#/shared/changes/Changes";
import { ImportReport } from "#/shared/imports/ImportReport";
import { PushReport } from "#/shared/pushes/PushReport";
import { Localized } from "#/shared/text/Localized";
import { draftStatusLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { TextArea } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import type { Content } from "./content";
import { DraftDeletion } from "./DraftDeletion";
import { DraftFields } from "./DraftFields";
import { DraftReview, Refusal } from "./DraftReview";
import { idOf } from "./entries";
import { placeLabel } from "./groups";
import { type Draft, type DraftChange, draftQuery, type Finding, saveDraft } from "./queries";

/** To the field at a place, or to what is around it; what has no field stands in the JSON. */
function goTo(pointer: string) {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    const field =
      document.getElementById(idOf(place)) ?? document.getElementById(idOf(`${place}/de`));
    if (field) return field.focus();
  }
  const json = document.getElementById("json");
  json?.closest("details")?.setAttribute("open", "");
  json?.focus();
}

function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <p className="kern-body">{m.draft_findings_none()}</p>;
  return (
    <ul className="app-sources">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.pointer}`}>
          <a
            className="kern-link"
            href={`#${idOf(finding.pointer)}`}
            onClick={(event) => {
              event.preventDefault();
              goTo(finding.pointer);
            }}
          >
            {placeLabel(finding.pointer)}
          </a>{" "}
          <Localized text={finding.message} />
        </li>
      ))}
    </ul>
  );
}

interface JsonViewProps {
  content: Content;
  onChange: (content: Content) => void;
}

/** All of the content, for what the form has no field for. */
function JsonView({ content, onChange }: JsonViewProps) {
  const [typed, setTyped] = useState<string>();
  const [isBroken, setBroken] = useState(false);

  function apply() {
    try {
      if (typed !== undefined) onChange(JSON.parse(typed));
      setTyped(undefined);
      setBroken(false);
    } catch {
      setBroken(true);
    }
  }

  return (
    <details className="app-filter">
      <summary>{m.draft_json()}</summary>
      <div className="app-flow">
        <TextArea
          id="json"
          label={m.draft_json()}
          hint={m.draft_json_hint()}
          error={isBroken ? m.draft_json_broken() : undefined}
          rows={20}
          spellCheck={false}
          value={typed ?? JSON.stringify(content, null, 2)}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button variant="secondary" disabled={typed === undefined} onClick={apply}>
          {m.draft_json_apply()}
        </Button>
      </div>
    </details>
  );
}

export type Home = "/verwaltung" | "/meine-eintraege";

function Editor({ draft, home }: { draft: Draft; home: Home }) {
  const isReviewer = home === "/verwaltung";
  const client = useQueryClient();
  const [content, setContent] = useState<Content>(draft.content);
  const [note, setNote] = useState(draft.note ?? "");
  const isDirty =
    JSON.stringify(content) !== JSON.stringify(draft.content) || note !== (draft.note ?? "");
  useBlocker({
    shouldBlockFn: () => isDirty && !window.confirm(m.draft_leave()),
    enableBeforeUnload: () => isDirty,
  });

  function show(answer: Draft) {
    // What the cache makes of it: the same content in another order would count as unsaved.
    const next = client.setQueryData(draftQuery(draft.id).queryKey, answer) ?? answer;
    setContent(next.content);
    setNote(next.note ?? "");
    client.invalidateQueries({ queryKey: ["desk", "drafts"] });
    client.invalidateQueries({ queryKey: ["own-entries"] });
  }

  const saving = useMutation({
    mutationFn: (change: Partial<DraftChange>) =>
      saveDraft(draft, {
        content,
        note: note || null,
        checked: draft.checklist.filter((item) => item.is_checked).map(({ id }) => id),
        ...change,
      }),
    onSuccess: show,
  });

  return (
    <>
      <p className="kern-body">
        {draftStatusLabel(draft.status)} · {draft.solution.slug}
      </p>
      <div className="app-detail">
        <form
          className="app-form app-detail__main"
          onSubmit={(event) => {
            event.preventDefault();
            saving.mutate({});
          }}
        >
          {saving.error && <Refusal error={saving.error} onRetry={() => saving.mutate({})} />}
          <DraftFields content={content} findings={draft.findings} onChange={setContent} />
          <JsonView content={content} onChange={setContent} />
          {isReviewer && (
            <TextArea
              id="note"
              label={m.draft_note()}
              isOptional
              rows={2}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
          <Button type="submit" disabled={!isDirty || saving.isPending}>
            {m.draft_save()}
          </Button>
          <p role="status">{isDirty ? m.draft_unsaved() : m.draft_saved()}</p>
        </form>
        <aside className="app-detail__aside">
          <section className="app-panel app-flow" aria-labelledby="findings">
            <h2 className="kern-heading-small" id="findings">
              {m.draft_findings()}
            </h2>
            <Findings findings={draft.findings} />
          </section>
          <DraftReview
            draft={draft}
            isDirty={isDirty}
            isReviewer={isReviewer}
            onDraft={show}
            onSave={saving.mutate}
          />
          <DraftDeletion draft={draft} home={home} />
        </aside>
      </div>
      <section className="app-section app-flow" aria-labelledby="changes">
        <h2 className="kern-heading-small" id="changes">
          {m.draft_changes()}
        </h2>
        <Changes changes={draft.changes} />
      </section>
      <ImportReport slug={draft.solution.slug} />
      <PushReport slug={draft.solution.slug} />
    </>
  );
}

/** `home` lists the drafts among which this one is: the editors' or one's own. */
export function DraftEditor({ id, home }: { id: string; home: Home }) {
  const query = useQuery(draftQuery(id));
  return <Loaded query={query}>{(draft) => <Editor draft={draft} home={home} />}</Loaded>;
}
