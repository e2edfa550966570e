/** What readers say is wrong in the entries that one keeps: accepted into the draft, or declined. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { Button } from "#/shared/ui/Button";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { TextArea } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { answerCorrection, type Correction, correctionsQuery } from "./queries";

/** Where the draft of an accepted correction is changed. */
export type DraftPath = "/meine-eintraege/entwuerfe/$id" | "/verwaltung/entwuerfe/$id";

function Decline({ correction, onCancel }: { correction: Correction; onCancel: () => void }) {
  const client = useQueryClient();
  const [de, setDe] = useState("");
  const [en, setEn] = useState("");
  const declining = useMutation({
    mutationFn: () =>
      answerCorrection(correction, { outcome: "declined", reason: { de, en: en || null } }),
    onSuccess: () => client.invalidateQueries({ queryKey: correctionsQuery.queryKey }),
  });

  function decline(event?: FormEvent) {
    event?.preventDefault();
    declining.mutate();
  }

  return (
    <form className="app-form" onSubmit={decline}>
      {declining.error && <LoadError error={declining.error} onRetry={() => decline()} />}
      <TextArea
        id={`reason-${correction.id}`}
        label={m.corrections_reason()}
        hint={m.corrections_reason_hint()}
        rows={3}
        required
        value={de}
        onChange={({ target }) => setDe(target.value)}
      />
      {correction.language === "en" && (
        <TextArea
          id={`reason-en-${correction.id}`}
          label={m.corrections_reason_en()}
          isOptional
          rows={3}
          value={en}
          onChange={({ target }) => setEn(target.value)}
        />
      )}
      <div className="app-actions">
        <Button type="submit" disabled={de.trim() === "" || declining.isPending}>
          {m.corrections_decline()}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {m.desk_cancel()}
        </Button>
      </div>
    </form>
  );
}

function Answer({ correction, draftPath }: { correction: Correction; draftPath: DraftPath }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isDeclining, setDeclining] = useState(false);
  const accepting = useMutation({
    mutationFn: () => answerCorrection(correction, { outcome: "accepted" }),
    onSuccess: ({ draft_id }) => {
      client.invalidateQueries({ queryKey: ["own-entries"] });
      client.invalidateQueries({ queryKey: ["desk"] });
      if (draft_id) navigate({ to: draftPath, params: { id: draft_id } });
    },
  });
  const about = <span className="kern-sr-only"> {correction.number}</span>;
  if (isDeclining) {
    return <Decline correction={correction} onCancel={() => setDeclining(false)} />;
  }
  return (
    <>
      {accepting.error && <LoadError error={accepting.error} onRetry={() => accepting.mutate()} />}
      <div className="app-actions">
        <Button disabled={accepting.isPending} onClick={() => accepting.mutate()}>
          {m.corrections_accept()}
          {about}
        </Button>
        <Button variant="secondary" onClick={() => setDeclining(true)}>
          {m.corrections_decline()}
          {about}
        </Button>
      </div>
    </>
  );
}

function letterTo({ email, number, solution, reason }: Correction): string {
  const subject = m.corrections_mail_subject({ number, name: solution.name });
  const body = reason ? localize(reason) : "";
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function Item({ correction, draftPath }: { correction: Correction; draftPath: DraftPath }) {
  const { solution, field_label, text, source_url, email, status, reason } = correction;
  return (
    <li>
      <p className="kern-body">
        <Link to="/loesungen/$slug" params={{ slug: solution.slug }} className="kern-link">
          {solution.name}
        </Link>{" "}
        {field_label && m.corrections_about({ field: localize(field_label) })}
      </p>
      <p className="kern-body app-text app-mail">{text}</p>
      {source_url && (
        <p className="kern-body">
          {m.corrections_source()} <ExternalLink href={source_url}>{source_url}</ExternalLink>
        </p>
      )}
      <p className="app-muted">
        {m.corrections_received({
          date: formatDate(correction.suggested_at),
          number: correction.number,
        })}
      </p>
      {status === "open" && <Answer correction={correction} draftPath={draftPath} />}
      {status === "accepted" && <p>{m.corrections_status_accepted()}</p>}
      {status === "declined" && reason && (
        <p>{m.corrections_declined({ reason: localize(reason) })}</p>
      )}
      {email && status !== "open" && (
        <p>
          <a className="kern-link" href={letterTo(correction)}>
            {m.corrections_mail({ email })}
          </a>
        </p>
      )}
    </li>
  );
}

export function Corrections({ draftPath }: { draftPath: DraftPath }) {
  const query = useQuery(correctionsQuery);
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="kern-body">{m.corrections_none()}</p>
        ) : (
          <ul className="app-ways">
            {items.map((correction) => (
              <Item key={correction.id} correction={correction} draftPath={draftPath} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
