/** What a report needs before it can be sent. */
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import * as z from "zod/mini";
import { m } from "#/paraglide/messages";

export const MAX_DESCRIPTION = 5000;
export const MAX_PAGE = 500;
export const MAX_CONTACT = 200;

const MIN_DESCRIPTION = 10;
const PAGE = /^(\/|https?:\/\/)/;
const CONTACT = /^$|^[^@\s]+@[^@\s]+\.[^@\s]+$|^[+\d][\d\s()/.-]{4,}$/;

const schema = z.object({
  page: z
    .string()
    .check(
      z.trim(),
      z.regex(PAGE, { error: () => m.barrier_page_missing() }),
      z.maxLength(MAX_PAGE),
    ),
  description: z
    .string()
    .check(
      z.trim(),
      z.minLength(MIN_DESCRIPTION, { error: () => m.barrier_description_missing() }),
      z.maxLength(MAX_DESCRIPTION),
    ),
  contact: z
    .string()
    .check(
      z.trim(),
      z.maxLength(MAX_CONTACT),
      z.regex(CONTACT, { error: () => m.barrier_contact_invalid() }),
    ),
});

/** The API wants the address without host; people copy it with. */
export function pagePath(page: string): string {
  const { pathname, search } = new URL(page, location.origin);
  return pathname + search;
}

export type BarrierForm = z.infer<typeof schema>;

export const FIELDS = ["page", "description", "contact"] as const;

export const resolveBarrierForm = standardSchemaResolver<BarrierForm, unknown, BarrierForm>(schema);
