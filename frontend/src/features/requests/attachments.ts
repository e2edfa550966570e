/** Files that both sides of a request show each other. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, done, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";
import { isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { LIVE, pathOf, type RequestDetail } from "#/shared/requests/queries";
import { ENDED } from "#/shared/requests/words";
import { formatSize } from "#/shared/text/format";

const PATH = "/v1/advisory-requests/{request_id}/attachments";
// 10 MB over a slow line.
const UPLOAD_TIMEOUT_MS = 60_000;

export type Attachments = Answer<paths, typeof PATH>;
export type Attachment = Attachments["items"][number];

export const attachmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ["requests", id, "attachments"],
    queryFn: () => unwrap(competenceCenter.GET(PATH, { params: pathOf(id) })),
    ...LIVE,
  });

export function attach(id: string, file: File): Promise<Attachment> {
  return unwrap(
    competenceCenter.POST(PATH, {
      params: { ...pathOf(id), query: { name: file.name } },
      body: file as unknown as string,
      bodySerializer: () => file,
      headers: { "content-type": "application/octet-stream" },
      fetch: (request) => fetch(request, { signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS) }),
    }),
  );
}

export function removeAttachment(id: string, { id: attachment_id }: Attachment): Promise<void> {
  const params = { path: { request_id: id, attachment_id } };
  return done(competenceCenter.DELETE(`${PATH}/{attachment_id}`, { params }));
}

export function addressOf(id: string, attachment: Attachment): string {
  return `/api/competence-center/v1/advisory-requests/${id}/attachments/${attachment.id}`;
}

/** Who reads an open request and has a part in it. */
export function mayAttach({ side, state, texts, own_part }: RequestDetail): boolean {
  if (!texts || ENDED.includes(state)) return false;
  return side === "requester" || own_part?.state === "offered" || own_part?.state === "accepted";
}

/** What a reader has to know of the scan; nothing where all is well. */
export function warningOf({ scan_state, is_open }: Attachment): string | undefined {
  if (scan_state === "infected") return m.request_file_infected();
  if (!is_open) return m.request_file_waits();
  return scan_state === "unscanned" ? m.request_file_unscanned() : undefined;
}

/** Why a file was not attached, so that one can do something about it. */
export function reasonOf(error: unknown, { accepted, limit_bytes }: Attachments): string {
  if (isOfType(error, "content-too-large")) {
    return m.request_file_too_large({ limit: formatSize(limit_bytes) });
  }
  if (isOfType(error, "attachment-not-taken")) {
    return m.request_file_not_taken({ accepted: accepted.join(", ") });
  }
  if (isOfType(error, "too-many-attachments")) return m.request_file_too_many();
  if (isOfType(error, "invalid-parameter")) return m.request_file_bad_name();
  if (isOfType(error, "not-in-this-state")) return m.request_changed_text();
  return m.request_file_failed();
}
