/** A request that has not been sent yet: kept in this window, and what it still lacks. */
import { useState } from "react";
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import type { Session } from "#/shared/account/session";
import { idempotencyKey } from "#/shared/idempotency-key";
import { forgetKept, keep, keptOf } from "#/shared/requests/kept";
import type { Origin, Preview, Schemas, Tier } from "#/shared/requests/queries";
import { actionFieldIds } from "#/shared/text/labels";

export interface Context {
  thema?: string | undefined;
  phase?: string | undefined;
  bezug?: string | undefined;
}

export interface Draft {
  /** Whose it is: nobody else who logs in here sees it. */
  person: string;
  /** From where it was begun, and whether that is still named. */
  context: Context;
  topic: string;
  phase: string;
  subject: string;
  description: string;
  tiers: Tier[];
  isUnitAgreed: boolean;
  author: string;
  /** What was sent last: sending the same again makes no second request. */
  sent?: { key: string; body: string };
}

export type Faults = Partial<Record<"topic" | "subject" | "description" | "author_name", string>>;

const KEY = "new";
export const PHASES = ["P1", "P2", "P3", "P4", "P5"];

function fresh({ person }: Session, context: Context): Draft {
  const { thema = "", phase = "" } = context;
  return {
    person: person?.id ?? "",
    context,
    topic: actionFieldIds.includes(thema) ? thema : "",
    phase: PHASES.includes(phase) ? phase : "",
    subject: "",
    description: "",
    tiers: [],
    isUnitAgreed: true,
    author: person?.name ?? "",
  };
}

/** What was typed before stays; what the reader comes from now is newer than what it was then. */
function begin(session: Session, context: Context): Draft {
  const kept = keptOf<Draft>(KEY);
  const empty = fresh(session, context);
  if (!kept || kept.person !== empty.person) return empty;
  if (JSON.stringify(kept.context) === JSON.stringify(context)) return kept;
  if (!context.thema && !context.phase && !context.bezug) return kept;
  return { ...kept, context, topic: empty.topic || kept.topic, phase: empty.phase || kept.phase };
}

export function useDraft(session: Session, context: Context) {
  const [draft, setDraft] = useState(() => begin(session, context));
  const [wasKept, setKept] = useState(Boolean(draft.subject || draft.description));

  function change(changes: Partial<Draft>) {
    const next = { ...draft, ...changes };
    setDraft(next);
    keep(KEY, next);
  }

  function discard() {
    forgetKept(KEY);
    setDraft(fresh(session, context));
    setKept(false);
  }

  /** The key under which this content is sent. */
  function keyFor(body: Schemas["NewAdvisoryRequest"]): string {
    const text = JSON.stringify(body);
    const key = draft.sent?.body === text ? draft.sent.key : idempotencyKey();
    change({ sent: { key, body: text } });
    return key;
  }

  return { draft, wasKept, change, discard, keyFor, forget: () => forgetKept(KEY) };
}

export function bodyOf(
  draft: Draft,
  preview: Preview,
  origin: Origin | null,
): Schemas["NewAdvisoryRequest"] {
  return {
    topic: draft.topic,
    phase: draft.phase || null,
    subject: draft.subject.trim(),
    description: draft.description.trim(),
    origin,
    consent: { tiers: draft.tiers, text_version: preview.consent.version },
    shown_unit: draft.isUnitAgreed ? preview.unit.slug : null,
    author_name: draft.author.trim() || null,
  };
}

export function faultsOf({ topic, subject, description }: Draft): Faults {
  return {
    ...(!topic && { topic: m.request_fault_topic() }),
    ...(!subject.trim() && { subject: m.request_fault_subject() }),
    ...(!description.trim() && { description: m.request_fault_description() }),
  };
}

/** What the service found wrong, at the fields where it stands. */
export function faultsIn(error: unknown): Faults {
  if (!(error instanceof Problem)) return {};
  const names = ["topic", "subject", "description", "author_name"] as const;
  const wrong = names.filter((name) => error.errors.some(({ pointer }) => pointer === `/${name}`));
  return Object.fromEntries(wrong.map((name) => [name, m.request_fault_refused()]));
}
