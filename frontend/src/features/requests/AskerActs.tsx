/** What a municipality can do with its request where it stands now. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { forgetKept, useKeptText } from "#/shared/requests/kept";
import {
  forgetRequests,
  type Outcome,
  type RequestDetail,
  requestQuery,
} from "#/shared/requests/queries";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { ENDED, outcomeLabel, TOLD_OUTCOMES } from "#/shared/requests/words";
import { Button } from "#/shared/ui/Button";
import { SelectField, TextArea } from "#/shared/ui/Field";
import { Question } from "#/shared/ui/Question";
import {
  closeRequest,
  mergeRequest,
  openRequestsQuery,
  reopenRequest,
  withdrawRequest,
} from "./queries";

interface ActProps {
  request: RequestDetail;
}

/** Shows what came of a change; after a refusal what has changed meanwhile. */
export function useChange<Given>(change: (given: Given) => Promise<RequestDetail>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (request) => {
      client.setQueryData(requestQuery(request.id).queryKey, request);
      return forgetRequests(client);
    },
    onError: () => forgetRequests(client),
  });
}

function Disclosed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="app-disclosure">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Reopen({ request }: ActProps) {
  const { data: session } = useQuery(sessionQuery);
  const kept = `${request.id}/reopening`;
  const [text, setText] = useKeptText(kept);
  const [isMissing, setMissing] = useState(false);
  const author_name = session?.person?.name ?? null;
  const reopening = useChange(() =>
    reopenRequest(request, { text: text.trim(), author_name }).then((changed) => {
      forgetKept(kept);
      return changed;
    }),
  );

  function submit(event?: FormEvent) {
    event?.preventDefault();
    setMissing(!text.trim());
    if (text.trim() && !reopening.isPending) reopening.mutate(undefined);
  }

  return (
    <Disclosed title={request.state === "answered" ? m.request_object() : m.request_reopen()}>
      <form className="app-form" noValidate onSubmit={submit}>
        {reopening.isError && <RequestRefusal error={reopening.error} onRetry={() => submit()} />}
        <TextArea
          id="reopening"
          label={m.request_reopen_why()}
          rows={4}
          maxLength={10_000}
          error={isMissing ? m.request_message_missing() : undefined}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" variant="secondary">
          {m.request_reopen()}
        </Button>
      </form>
    </Disclosed>
  );
}

function Close({ request }: ActProps) {
  const [outcome, setOutcome] = useState<Outcome | "">("");
  const closing = useChange(() => closeRequest(request, { outcome: outcome || null }));
  return (
    <form
      className="app-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!closing.isPending) closing.mutate(undefined);
      }}
    >
      {closing.isError && (
        <RequestRefusal error={closing.error} onRetry={() => closing.mutate(undefined)} />
      )}
      <SelectField
        id="outcome"
        label={m.request_close_outcome()}
        value={outcome}
        onChange={({ target }) => setOutcome(target.value as Outcome | "")}
      >
        <option value="">{m.request_close_as_told()}</option>
        {TOLD_OUTCOMES.map((each) => (
          <option key={each} value={each}>
            {outcomeLabel(each)}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{m.request_close()}</Button>
    </form>
  );
}

function Withdraw({ request }: ActProps) {
  const [isAsked, ask] = useState(false);
  const withdrawing = useChange(() => withdrawRequest(request, {}));
  return (
    <>
      <div className="app-actions">
        <Button variant="tertiary" onClick={() => ask(true)}>
          {m.request_withdraw()}
        </Button>
      </div>
      {withdrawing.isError && (
        <RequestRefusal error={withdrawing.error} onRetry={() => ask(true)} />
      )}
      {isAsked && (
        <Question
          title={m.request_withdraw()}
          text={m.request_withdraw_text({ unit: request.owner.name })}
          act={async () => {
            ask(false);
            withdrawing.mutate(undefined);
          }}
          onDone={() => ask(false)}
          onCancel={() => ask(false)}
        />
      )}
    </>
  );
}

/** Nothing where there is no other open request. */
function Merge({ request }: ActProps) {
  const organization = request.texts?.organization_id ?? "";
  const { data = [] } = useQuery(openRequestsQuery(organization));
  const others = data.filter(({ id }) => id !== request.id);
  const [chosen, choose] = useState("");
  const merging = useChange((into: string) => mergeRequest(request, into));
  const into = chosen || others[0]?.id;
  if (!into) return null;
  return (
    <Disclosed title={m.request_merge()}>
      <form
        className="app-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!merging.isPending) merging.mutate(into);
        }}
      >
        {merging.isError && (
          <RequestRefusal error={merging.error} onRetry={() => merging.mutate(into)} />
        )}
        <SelectField
          id="into"
          label={m.request_merge_into()}
          hint={m.request_merge_hint()}
          value={into}
          onChange={({ target }) => choose(target.value)}
        >
          {others.map(({ id, number, subject }) => (
            <option key={id} value={id}>
              {m.request_numbered({ number })}: {subject}
            </option>
          ))}
        </SelectField>
        <Button type="submit" variant="secondary">
          {m.request_merge_do()}
        </Button>
      </form>
    </Disclosed>
  );
}

/** Whether it is done now, once there is an answer, or can be gone on with. */
export function AfterAnswer({ request }: ActProps) {
  const { state, reopens_until } = request;
  if (state === "answered") {
    return (
      <section className="app-section app-flow" aria-labelledby="answered">
        <h2 className="kern-heading-small" id="answered">
          {m.request_helped()}
        </h2>
        <Close request={request} />
        <Reopen request={request} />
      </section>
    );
  }
  if (!reopens_until || Date.parse(reopens_until) < Date.now()) return null;
  return (
    <section className="app-section">
      <Reopen request={request} />
    </section>
  );
}

/** Ways to end it without an answer. */
export function Ending({ request }: ActProps) {
  const { state } = request;
  if (state === "answered" || ENDED.includes(state)) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="ending">
      <h2 className="kern-heading-small" id="ending">
        {m.request_ending()}
      </h2>
      <Merge request={request} />
      <Withdraw request={request} />
    </section>
  );
}
