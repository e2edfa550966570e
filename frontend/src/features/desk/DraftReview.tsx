/** The way of a draft to the public: submitted, checked, then published or sent back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { isOfType, type Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { type Change, Changes } from "#/shared/changes/Changes";
import { localize } from "#/shared/text/Localized";
import { reviewDepthIds, reviewDepthLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Checks } from "#/shared/ui/Checks";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";

import {
  type Draft,
  type DraftChange,
  type Publication,
  publishDraft,
  rejectDraft,
  submitDraft,
} from "./queries";

interface Outdated {
  base_revision: number;
  current_revision: number;
  published: Change[];
  drafted: Change[];
}

function outdatedOf({ members }: Problem): Outdated {
  return members as unknown as Outdated;
}

interface ReviewProps {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onSave: (change: Partial<DraftChange>) => void;
}

/** Says what kept an action from happening, and what to do now. */
export function Refusal({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (isOfType(error, "version-conflict") || isOfType(error, "draft-gone")) {
    return (
      <Alert tone="warning" title={m.draft_conflict()} live>
        <p className="kern-body">{m.draft_conflict_text()}</p>
        <Button variant="secondary" onClick={() => location.reload()}>
          {m.draft_reload()}
        </Button>
      </Alert>
    );
  }
  if (isOfType(error, "checks-missing")) {
    return <Alert tone="warning" title={m.draft_checks_missing()} live />;
  }
  if (isOfType(error, "four-eyes-needed")) {
    return <Alert tone="warning" title={m.draft_four_eyes()} live />;
  }
  if (isOfType(error, "owner-not-yours")) {
    return <Alert tone="warning" title={m.draft_owner_not_yours()} live />;
  }
  if (isOfType(error, "draft-has-errors")) {
    return <Alert tone="warning" title={m.draft_has_errors()} live />;
  }
  return <LoadError error={error} onRetry={onRetry} />;
}

function Conflict({ outdated, onTaken }: { outdated: Outdated; onTaken: () => void }) {
  const number = outdated.current_revision;
  return (
    <Alert tone="warning" title={m.draft_outdated({ number })} live>
      <p className="kern-body">{m.draft_outdated_text()}</p>
      <h3>{m.draft_outdated_published({ number })}</h3>
      <Changes changes={outdated.published} />
      <h3>{m.draft_outdated_drafted()}</h3>
      <Changes changes={outdated.drafted} />
      <Button variant="secondary" onClick={onTaken}>
        {m.draft_outdated_taken({ number })}
      </Button>
    </Alert>
  );
}

function Decision({ draft, onDraft, onSave }: ReviewProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [depth, setDepth] = useState<Publication["review_depth"]>("formally_checked");
  const [reason, setReason] = useState("");
  const [englishReason, setEnglishReason] = useState("");
  const checked = draft.checklist.filter((item) => item.is_checked).map(({ id }) => id);
  const publishing = useMutation({
    mutationFn: () => publishDraft(draft, { review_depth: depth, reason, checked }),
    onSuccess: async ({ slug }) => {
      await client.invalidateQueries({ queryKey: ["solutions"] });
      await client.invalidateQueries({ queryKey: ["desk", "drafts"] });
      await navigate({ to: "/loesungen/$slug", params: { slug } });
    },
  });
  const rejecting = useMutation({
    mutationFn: () => rejectDraft(draft, { de: reason, en: englishReason || null }),
    onSuccess: onDraft,
  });
  const error = publishing.error ?? rejecting.error;
  return (
    <>
      {isOfType(error, "draft-outdated") ? (
        <Conflict
          outdated={outdatedOf(error)}
          onTaken={() => onSave({ base_revision: outdatedOf(error).current_revision })}
        />
      ) : (
        error && <Refusal error={error} onRetry={() => publishing.mutate()} />
      )}
      <Checks
        id="checklist"
        legend={m.draft_checklist()}
        options={draft.checklist.map(({ id, label, needed_from }) => ({
          value: id,
          label: `${localize(label)} (${reviewDepthLabel(needed_from)})`,
        }))}
        chosen={checked}
        onChange={(chosen) => onSave({ checked: chosen as DraftChange["checked"] })}
      />
      <div className="app-sorting">
        <label htmlFor="depth">{m.draft_depth()}</label>
        <select
          id="depth"
          value={depth}
          onChange={({ target }) => setDepth(target.value as Publication["review_depth"])}
        >
          {reviewDepthIds.map((id) => (
            <option key={id} value={id}>
              {reviewDepthLabel(id)}
            </option>
          ))}
        </select>
      </div>
      <TextField
        id="reason"
        label={m.draft_reason()}
        hint={m.draft_reason_hint()}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <TextField
        id="reason-en"
        label={m.draft_in_english({ label: m.draft_reason() })}
        hint={m.draft_reason_english_hint()}
        isOptional
        value={englishReason}
        onChange={({ target }) => setEnglishReason(target.value)}
      />
      <div className="app-actions">
        <Button disabled={reason.trim() === ""} onClick={() => publishing.mutate()}>
          {m.draft_publish()}
        </Button>
        <Button
          variant="secondary"
          disabled={reason.trim() === ""}
          onClick={() => rejecting.mutate()}
        >
          {m.draft_reject()}
        </Button>
      </div>
    </>
  );
}

export function DraftReview(props: ReviewProps & { isDirty: boolean; isReviewer: boolean }) {
  const { draft, onDraft, isDirty, isReviewer } = props;
  const submitting = useMutation({ mutationFn: () => submitDraft(draft), onSuccess: onDraft });
  return (
    <section className="app-section app-panel app-flow" aria-labelledby="review">
      <h2 className="kern-heading-small" id="review">
        {m.draft_review()}
      </h2>
      {submitting.error && <Refusal error={submitting.error} onRetry={() => submitting.mutate()} />}
      {draft.reason && (
        <p className="kern-body">{m.draft_rejected({ reason: localize(draft.reason) })}</p>
      )}
      {isDirty ? (
        <p className="kern-body">{m.draft_save_first()}</p>
      ) : draft.status === "in_review" && isReviewer ? (
        <Decision {...props} />
      ) : draft.status === "in_review" ? (
        <p className="kern-body">{m.draft_waits()}</p>
      ) : (
        <Button disabled={draft.error_count > 0} onClick={() => submitting.mutate()}>
          {m.draft_submit()}
        </Button>
      )}
    </section>
  );
}
