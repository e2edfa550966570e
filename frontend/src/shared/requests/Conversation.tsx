/** What both sides wrote, and the next message; units see and write notes, too. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { idempotencyKey } from "#/shared/idempotency-key";
import { formatMoment } from "#/shared/text/format";
import { Button } from "#/shared/ui/Button";
import { TextArea, TextField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { useKeptText } from "./kept";
import {
  forgetRequests,
  type Message,
  messagesQuery,
  type RequestDetail,
  writeMessage,
  writeNote,
} from "./queries";
import { RequestRefusal } from "./RequestRefusal";
import { ENDED } from "./words";

interface ConversationProps {
  request: RequestDetail;
}

interface SaidProps {
  by: string;
  at: string;
  text: string;
  isNote?: boolean;
}

function Said({ by, at, text, isNote }: SaidProps) {
  return (
    <li>
      <p className="app-muted">
        <strong>{by}</strong> · {formatMoment(at)}
        {isNote && ` · ${m.request_note()}`}
      </p>
      <p className={`kern-body app-mail ${isNote ? "app-reply" : ""}`}>{text}</p>
    </li>
  );
}

function writerOf({ author_name, is_by_you, unit }: Message, organization: string): string {
  const place = unit?.name ?? organization;
  const name = author_name ? `${author_name}, ${place}` : place;
  return is_by_you ? m.request_by_you({ name }) : name;
}

type Kind = "message" | "note";

/** An adviser whose unit has not accepted yet can only write notes. */
function kindsOf({ side, state, own_part }: RequestDetail): Kind[] {
  if (ENDED.includes(state) || side === "overseer") return [];
  if (side === "requester") return ["message"];
  if (own_part?.state === "accepted") return ["message", "note"];
  return own_part?.state === "offered" ? ["note"] : [];
}

function Writing({ request, kind }: ConversationProps & { kind: Kind }) {
  const client = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const [text, setText] = useKeptText(`${request.id}/${kind}`);
  const [name, setName] = useState<string>();
  // One key per text: sending again after a lost answer writes nothing twice.
  const [key, setKey] = useState(idempotencyKey);
  const [isMissing, setMissing] = useState(false);
  const author = name ?? session?.person?.name ?? "";
  const send = kind === "note" ? writeNote : writeMessage;
  const sending = useMutation({
    mutationFn: () =>
      send(request.id, { text: text.trim(), author_name: author.trim() || null }, key),
    onSuccess: () => {
      setText("");
      setKey(idempotencyKey());
      return forgetRequests(client);
    },
  });
  const isNote = kind === "note";
  const id = `${kind}-text`;

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (sending.isPending) return;
    setMissing(!text.trim());
    if (text.trim()) sending.mutate();
    else document.getElementById(id)?.focus();
  }

  function change(next: string) {
    setText(next);
    setMissing(false);
    // What failed to be sent as it was is another message now.
    if (sending.isError) {
      sending.reset();
      setKey(idempotencyKey());
    }
  }

  return (
    <form
      className="app-form"
      noValidate
      onSubmit={submit}
      aria-label={isNote ? m.request_write_note() : m.request_write()}
    >
      {sending.isError && <RequestRefusal error={sending.error} onRetry={() => submit()} />}
      <TextArea
        id={id}
        label={isNote ? m.request_note_text() : m.request_message()}
        hint={
          isNote
            ? m.request_note_hint()
            : request.side === "requester"
              ? m.request_message_hint()
              : m.request_message_hint_unit()
        }
        rows={4}
        maxLength={10_000}
        error={isMissing ? m.request_message_missing() : undefined}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      {text && (
        <TextField
          id={`${kind}-author`}
          label={m.request_author()}
          isOptional
          maxLength={100}
          value={author}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      <Button type="submit" variant="secondary" aria-disabled={sending.isPending}>
        {isNote ? m.request_write_note() : m.request_write()}
      </Button>
      <p role="status">{sending.isSuccess && !text && m.request_sent()}</p>
    </form>
  );
}

function Messages({ request, question }: ConversationProps & { question: string }) {
  const query = useQuery(messagesQuery(request.id));
  const organization = request.texts?.organization ?? m.request_municipality();
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ol className="app-ways">
          <Said by={organization} at={request.submitted_at} text={question} />
          {items.map((message) => (
            <Said
              key={message.id}
              by={writerOf(message, organization)}
              at={message.written_at}
              text={message.text}
              isNote={message.is_note}
            />
          ))}
        </ol>
      )}
    </Loaded>
  );
}

/** Nothing for who sees a card without names. */
export function Conversation({ request }: ConversationProps) {
  const { texts } = request;
  const [first, second] = kindsOf(request);
  if (!texts) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="conversation">
      <h2 className="kern-heading-small" id="conversation">
        {m.request_conversation()}
      </h2>
      <Messages request={request} question={texts.description} />
      {first && <Writing key={first} request={request} kind={first} />}
      {second && (
        <details className="app-disclosure">
          <summary>{m.request_write_note()}</summary>
          <Writing key={second} request={request} kind={second} />
        </details>
      )}
    </section>
  );
}
