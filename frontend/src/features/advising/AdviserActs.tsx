/** What who advises can do with a request, on its page: only what is possible as it stands. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { forgetKept, keep, keptOf } from "#/shared/requests/kept";
import type { RequestDetail } from "#/shared/requests/queries";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { ActForm } from "./ActForm";
import { type Act, possibleActs, type Typed } from "./acts";
import { acceptRequest, forgetInbox, resumeRequest } from "./queries";
import { TurnBadge } from "./TurnBadge";
import { hasEnded, isOwner, turnOf } from "./turns";

const TITLES: Record<Act, () => string> = {
  answer: m.advising_answer,
  ask: m.advising_ask,
  wait: m.advising_wait,
  give: m.advising_give,
  decline: m.advising_decline,
};

const DONE: Record<Exclude<Act, "decline">, () => string> = {
  answer: m.advising_answer_done,
  ask: m.advising_ask_done,
  wait: m.advising_wait_done,
  give: m.advising_give_done,
};

const NOTHING: Typed = {
  text: "",
  author_name: "",
  outcome: "",
  third_party: "",
  expected_on: "",
  person_id: "",
  refusal: "",
  refusal_text: "",
};

interface OneClickProps {
  request: RequestDetail;
  onDone: (said: string) => void;
  onFailed: () => void;
}

/** Accepting, and going on after waiting, need nothing to be filled in. */
function OneClick({ request, onDone, onFailed }: OneClickProps) {
  const isOffered = request.state === "offered";
  const acting = useMutation({
    mutationFn: () => (isOffered ? acceptRequest(request) : resumeRequest(request)),
    onSuccess: () => onDone(isOffered ? m.advising_accepted() : m.advising_resumed()),
    onError: onFailed,
  });
  return (
    <>
      {acting.isError && <RequestRefusal error={acting.error} onRetry={() => acting.mutate()} />}
      <p>
        <Button
          aria-disabled={acting.isPending}
          onClick={() => !acting.isPending && acting.mutate()}
        >
          {isOffered ? m.advising_accept() : m.advising_resume()}
        </Button>
      </p>
    </>
  );
}

function mayClick(request: RequestDetail): boolean {
  const states = ["offered", "waiting_requester", "waiting_third_party"];
  return isOwner(request) && request.texts !== null && states.includes(request.state);
}

/** The municipality was asked by itself, so that there is nothing to do but wait or pass it on. */
function Unreadable({ request }: { request: RequestDetail }) {
  const isWithdrawn = request.state !== "offered";
  return (
    <Alert tone="info" title={isWithdrawn ? m.advising_withheld() : m.advising_unread()}>
      <p className="kern-body">
        {isWithdrawn ? m.advising_withheld_text() : m.advising_unread_text()}
      </p>
    </Alert>
  );
}

/** What is open and typed; it stays in this window until it has been sent. */
interface Begun {
  act?: Act | undefined;
  typed?: Partial<Typed>;
}

interface AdviserActsProps {
  request: RequestDetail;
  /** Loads the request anew, because it has changed. */
  onChanged: () => Promise<void>;
}

export default function AdviserActs({ request, onChanged }: AdviserActsProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useQuery(sessionQuery).data?.person?.name ?? "";
  const key = `${request.id}/acts`;
  const [begun, setBegun] = useState(() => keptOf<Begun>(key) ?? {});
  const [said, say] = useState("");
  const open = begun.act;

  function begin(next: Begun) {
    setBegun(next);
    keep(key, next);
  }

  async function reload() {
    await Promise.all([onChanged(), forgetInbox(client)]);
  }

  async function afterwards(words: string) {
    say(words);
    await reload();
    heading.current?.focus();
  }

  async function afterAct(act: Act) {
    setBegun({});
    forgetKept(key);
    if (act !== "decline") return afterwards(DONE[act]());
    // It is none of this unit's any longer: the page would say that it does not exist.
    void forgetInbox(client);
    await navigate({ to: "/beratung" });
  }

  const acts = possibleActs(request);
  // What somebody is writing stays, even where it has become impossible meanwhile.
  const shown = open && !acts.includes(open) ? [...acts, open] : acts;
  const isCard = request.texts === null;
  return (
    <section className="app-section app-flow" aria-labelledby="adviser-acts">
      <h2 className="kern-heading-small" id="adviser-acts" ref={heading} tabIndex={-1}>
        {m.advising_acts()}
      </h2>
      <p className="kern-body">
        <TurnBadge turn={turnOf(request, isCard)} />{" "}
        {isOwner(request) &&
          !hasEnded(request) &&
          (request.is_mine ? m.advising_you_are_asked() : m.advising_others_are_asked())}
      </p>
      {isCard && isOwner(request) && <Unreadable request={request} />}
      {/* Always there, so that screen readers notice what it says. */}
      <div role="status">{said && <p className="kern-body">{said}</p>}</div>
      {mayClick(request) && <OneClick request={request} onDone={afterwards} onFailed={reload} />}
      {shown.length > 0 && (
        <div className="app-actions">
          {shown.map((act) => (
            <Button
              key={act}
              variant={act === "answer" && !mayClick(request) ? "primary" : "secondary"}
              aria-expanded={open === act}
              onClick={() => begin({ ...begun, act: open === act ? undefined : act })}
            >
              {TITLES[act]()}
            </Button>
          ))}
        </div>
      )}
      {open && (
        <ActForm
          key={open}
          act={open}
          title={TITLES[open]()}
          request={request}
          typed={{ ...NOTHING, author_name: name, ...begun.typed }}
          onChange={(changed) => begin({ ...begun, typed: { ...begun.typed, ...changed } })}
          onDone={() => afterAct(open)}
          onFailed={reload}
          onCancel={() => begin({ ...begun, act: undefined })}
        />
      )}
    </section>
  );
}
