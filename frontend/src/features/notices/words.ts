/** Topics and rhythms of notices in words. */
import { m } from "#/paraglide/messages";
import { RHYTHMS as ALERT_RHYTHMS } from "#/shared/alerts/words";
import type { NoticeRhythm, NoticeTopic } from "./queries";

export const TOPICS: Record<NoticeTopic, { name: () => string; hint: () => string }> = {
  entries: { name: m.notices_entries, hint: m.notices_entries_hint },
  uses: { name: m.notices_uses, hint: m.notices_uses_hint },
  corrections: { name: m.notices_corrections, hint: m.notices_corrections_hint },
  delegations: { name: m.notices_delegations, hint: m.notices_delegations_hint },
  requests: { name: m.notices_requests, hint: m.notices_requests_hint },
  programs: { name: m.notices_programs, hint: m.notices_programs_hint },
};

export const RHYTHMS: Record<NoticeRhythm, () => string> = {
  ...ALERT_RHYTHMS,
  never: m.notices_never,
};
