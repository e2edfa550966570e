/**
 * One answer while somebody gives it: saved as one goes, kept on the device until it is.
 *
 * Where somebody else was faster, both answers are there and one chooses.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { isOfType } from "#/api/problem";
import { type Answer, type AnswerContent, answerStatement, answersQuery } from "./queries";
import { forgetUnsaved, keepUnsaved, unsavedAnswer } from "./unsaved";

export type Phase = "unchanged" | "saving" | "saved" | "failed" | "conflict";

export const EMPTY: AnswerContent = {
  current_level: null,
  target_level: null,
  not_applicable_because: null,
  note: null,
  evidence: [],
};

function contentOf(answer: Answer | undefined): AnswerContent {
  if (!answer) return EMPTY;
  const { current_level, target_level, not_applicable_because, note, evidence } = answer;
  return { current_level, target_level, not_applicable_because, note, evidence };
}

export function useAnswer(assessmentId: string, statementId: string, stored: Answer | undefined) {
  const client = useQueryClient();
  const key = `${assessmentId}/${statementId}`;
  const [content, setContent] = useState(() => unsavedAnswer(key)?.content ?? contentOf(stored));
  const [phase, setPhase] = useState<Phase>("unchanged");
  const [theirs, setTheirs] = useState<Answer>();
  // What the next save goes out from; a save that runs must see what was chosen since.
  const current = useRef({ content, version: unsavedAnswer(key)?.version ?? stored?.version ?? 0 });
  const isSaving = useRef(false);

  function remember(answer: Answer) {
    client.setQueryData(
      answersQuery(assessmentId).queryKey,
      (list) =>
        list && {
          ...list,
          items: [...list.items.filter((each) => each.statement_id !== statementId), answer],
        },
    );
  }

  async function meetConflict() {
    const { items } = await client.fetchQuery({ ...answersQuery(assessmentId), staleTime: 0 });
    setTheirs(items.find((each) => each.statement_id === statementId));
    setPhase("conflict");
  }

  async function save() {
    // That a statement does not apply needs a reason.
    if (isSaving.current || current.current.content.not_applicable_because === "") return;
    isSaving.current = true;
    setPhase("saving");
    try {
      let sent: AnswerContent;
      do {
        sent = current.current.content;
        const answer = await answerStatement(
          assessmentId,
          statementId,
          current.current.version,
          sent,
        );
        current.current.version = answer.version;
        remember(answer);
      } while (sent !== current.current.content);
      forgetUnsaved(key);
      setPhase("saved");
    } catch (error) {
      if (isOfType(error, "version-conflict")) await meetConflict().catch(() => setPhase("failed"));
      else setPhase("failed");
    } finally {
      isSaving.current = false;
    }
  }

  function change(changed: Partial<AnswerContent>, when: "now" | "later") {
    const next = { ...current.current.content, ...changed };
    current.current.content = next;
    setContent(next);
    keepUnsaved(key, { content: next, version: current.current.version });
    if (when === "now" && phase !== "conflict") void save();
  }

  /** After typing; nothing is sent where nothing was typed. */
  function finish() {
    if (unsavedAnswer(key) && phase !== "conflict") void save();
  }

  function takeMine() {
    current.current.version = theirs?.version ?? 0;
    setTheirs(undefined);
    void save();
  }

  function takeTheirs() {
    adopt(theirs);
    forgetUnsaved(key);
    setTheirs(undefined);
    setPhase("unchanged");
  }

  function adopt(answer: Answer | undefined) {
    current.current = { content: contentOf(answer), version: answer?.version ?? 0 };
    setContent(current.current.content);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what an earlier visit left
  useEffect(() => finish(), []);

  useEffect(() => {
    if (phase !== "failed") return;
    addEventListener("online", save);
    return () => removeEventListener("online", save);
  });

  const isNewer = stored !== undefined && stored.version > current.current.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a newer answer arrives
  useEffect(() => {
    if (isNewer && !isSaving.current && !unsavedAnswer(key)) adopt(stored);
  }, [isNewer, stored?.version]);

  return { content, phase, theirs, change, finish, save, takeMine, takeTheirs };
}
