/** Throws a draft away, after a question. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Question } from "#/shared/ui/Question";
import type { Home } from "./DraftEditor";
import { type Draft, deleteDraft } from "./queries";

export function DraftDeletion({ draft, home }: { draft: Draft; home: Home }) {
  const [isAsking, setAsking] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();

  function leave() {
    client.invalidateQueries({ queryKey: ["desk", "drafts"] });
    client.invalidateQueries({ queryKey: ["own-entries"] });
    // Nothing is left to be saved, so nothing must ask whether to leave.
    navigate({ to: home, ignoreBlocker: true });
  }

  return (
    <>
      <button type="button" className="app-more" onClick={() => setAsking(true)}>
        {m.draft_delete()}
      </button>
      {isAsking && (
        <Question
          title={m.draft_delete()}
          text={m.draft_delete_text({ name: draft.name })}
          act={() => deleteDraft(draft)}
          onDone={leave}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
