/** On the page of a closed request: what others can learn from it, and who still has to agree. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import { forgetRequests, type RequestDetail } from "#/shared/requests/queries";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { outcomeLabel } from "#/shared/requests/words";
import { Localized } from "#/shared/text/Localized";
import { actionFieldLabel, sizeClassLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { Button } from "#/shared/ui/Button";
import { Facts } from "#/shared/ui/Facts";
import { TextArea } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { LessonForm } from "./LessonForm";
import {
  answerLesson,
  changeLesson,
  checkLesson,
  type LessonDraft,
  lessonsQuery,
  withdrawLesson,
  writeLesson,
} from "./queries";

const STATES: Record<LessonDraft["state"], () => string> = {
  drafted: m.lesson_drafted,
  checked: m.lesson_checked,
  released: m.lesson_released,
  refused: m.lesson_refused,
  withdrawn: m.lesson_withdrawn,
};

function toneOf({ state }: LessonDraft) {
  if (state === "released") return "success";
  return state === "refused" || state === "withdrawn" ? "warning" : "info";
}

function Words({ draft }: { draft: LessonDraft }) {
  const parts: [string, string | null][] = [
    [m.lesson_context(), draft.context],
    [m.lesson_problem(), draft.problem],
    [m.lesson_approach(), draft.approach],
    [m.lesson_what_worked(), draft.what_worked],
    [m.lesson_what_failed(), draft.what_failed],
    [m.lesson_conditions(), draft.transfer_conditions.join("\n") || null],
    [m.request_topic(), actionFieldLabel(draft.topic)],
    [m.request_size_class(), draft.size_class && sizeClassLabel(draft.size_class)],
    [m.lesson_outcome(), outcomeLabel(draft.outcome)],
  ];
  return (
    <Facts
      facts={parts.flatMap(([label, text]) =>
        text ? [{ label, value: <span className="app-mail">{text}</span> }] : [],
      )}
    />
  );
}

interface DraftProps {
  request: RequestDetail;
  draft: LessonDraft;
}

/** Shows what came of it, or what has changed meanwhile. */
function useAct<Given>(act: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => forgetRequests(client) });
}

/** The municipality consents to exactly these words. */
function Answering({ draft }: Pick<DraftProps, "draft">) {
  const answering = useAct((isAgreed: boolean) => answerLesson(draft, isAgreed));
  const { state } = draft;
  const say = (isAgreed: boolean) => !answering.isPending && answering.mutate(isAgreed);
  return (
    <>
      {answering.isError && (
        <RequestRefusal error={answering.error} onRetry={() => say(answering.variables)} />
      )}
      {state === "drafted" && <p className="kern-body">{m.lesson_not_checked()}</p>}
      {state === "checked" && (
        <p className="kern-body">
          <Localized text={draft.consent.text} />
        </p>
      )}
      <div className="app-actions">
        {state === "checked" && <Button onClick={() => say(true)}>{m.lesson_agree()}</Button>}
        <Button variant="secondary" onClick={() => say(false)}>
          {state === "released" ? m.lesson_take_back() : m.lesson_disagree()}
        </Button>
      </div>
    </>
  );
}

/** Somebody else than the writer looks. */
function Checking({ draft }: Pick<DraftProps, "draft">) {
  const [objection, setObjection] = useState("");
  const [isObjecting, object] = useState(false);
  const checking = useAct((why: string | null) => checkLesson(draft, why));
  const send = (why: string | null) => !checking.isPending && checking.mutate(why);
  return (
    <>
      <p className="kern-body">{m.lesson_check_text()}</p>
      {checking.isError && (
        <RequestRefusal error={checking.error} onRetry={() => send(checking.variables)} />
      )}
      {isObjecting && (
        <TextArea
          id="lesson-objection"
          label={m.lesson_objection()}
          rows={3}
          maxLength={4000}
          value={objection}
          onChange={({ target }) => setObjection(target.value)}
        />
      )}
      <div className="app-actions">
        {!isObjecting && <Button onClick={() => send(null)}>{m.lesson_check_pass()}</Button>}
        <Button
          variant="secondary"
          aria-expanded={isObjecting}
          onClick={() => (objection.trim() ? send(objection.trim()) : object(!isObjecting))}
        >
          {m.lesson_object()}
        </Button>
      </div>
    </>
  );
}

/** Who wrote it waits for others, words it anew, or takes it back. */
function Keeping({ request, draft }: DraftProps) {
  const client = useQueryClient();
  const [isOpen, open] = useState(false);
  const withdrawing = useAct(() => withdrawLesson(draft));
  return (
    <>
      {withdrawing.isError && (
        <RequestRefusal error={withdrawing.error} onRetry={() => withdrawing.mutate(undefined)} />
      )}
      <div className="app-actions">
        <Button variant="tertiary" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {m.lesson_change()}
        </Button>
        <Button variant="tertiary" onClick={() => withdrawing.mutate(undefined)}>
          {m.lesson_withdraw()}
        </Button>
      </div>
      {isOpen && (
        <LessonForm
          keptAs={`${request.id}/lesson/${draft.id}`}
          draft={draft}
          send={(form) => changeLesson(draft, form)}
          onSent={() => {
            open(false);
            void forgetRequests(client);
          }}
        />
      )}
    </>
  );
}

function Draft({ request, draft }: DraftProps) {
  const { side, own_part } = request;
  const { state, objection, title } = draft;
  const isOpen = state === "drafted" || state === "checked";
  const ownsIt = side === "adviser" && own_part?.role === "lead";
  return (
    <article className="app-flow" aria-labelledby={`lesson-${draft.id}`}>
      <h3 className="kern-title" id={`lesson-${draft.id}`}>
        {title}
      </h3>
      <p>
        <Badge tone={toneOf(draft)}>{STATES[state]()}</Badge>
      </p>
      {objection && (
        <p className="kern-body app-mail app-reply">
          {m.lesson_objected()} {objection}
        </p>
      )}
      <Words draft={draft} />
      {side === "requester" && (isOpen || state === "released") && <Answering draft={draft} />}
      {side === "adviser" && state === "drafted" && !draft.is_by_you && <Checking draft={draft} />}
      {side === "adviser" && state === "drafted" && draft.is_by_you && (
        <p className="kern-body">{m.lesson_waits_for_check()}</p>
      )}
      {ownsIt && isOpen && <Keeping request={request} draft={draft} />}
    </article>
  );
}

function Write({ request }: Pick<DraftProps, "request">) {
  const client = useQueryClient();
  const [isOpen, open] = useState(false);
  const [key, setKey] = useState(idempotencyKey);
  return (
    <details
      className="app-disclosure"
      open={isOpen}
      onToggle={({ currentTarget }) => open(currentTarget.open)}
    >
      <summary>{m.lesson_write()}</summary>
      {isOpen && (
        <div className="app-flow">
          <p className="kern-body">{m.lesson_write_text()}</p>
          <LessonForm
            keptAs={`${request.id}/lesson`}
            send={(form) =>
              writeLesson(request.id, form, key).catch((error) => {
                // What is sent after a refusal may be something else.
                setKey(idempotencyKey());
                throw error;
              })
            }
            onSent={() => {
              open(false);
              setKey(idempotencyKey());
              void forgetRequests(client);
            }}
          />
        </div>
      )}
    </details>
  );
}

const LIVE: LessonDraft["state"][] = ["drafted", "checked", "released"];

export function Lessons({ request }: Pick<DraftProps, "request">) {
  const { state, outcome, side, own_part, texts } = request;
  const isClosed = state === "closed" && outcome !== null && texts !== null;
  const query = useQuery({ ...lessonsQuery(request.id), enabled: isClosed });
  if (!isClosed) return null;
  const items = query.data?.items ?? [];
  const mayWrite =
    side === "adviser" &&
    own_part?.role === "lead" &&
    query.isSuccess &&
    !items.some((draft) => LIVE.includes(draft.state));
  // Most requests yield no lesson: then nothing is said of it.
  if (!mayWrite && !query.isError && items.length === 0) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="lessons">
      <h2 className="kern-heading-small" id="lessons">
        {m.lesson_heading()}
      </h2>
      <Loaded query={query}>
        {() =>
          items.length > 0 && (
            <ul className="app-ways">
              {items.map((draft) => (
                <li key={draft.id}>
                  <Draft request={request} draft={draft} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayWrite && <Write request={request} />}
    </section>
  );
}
