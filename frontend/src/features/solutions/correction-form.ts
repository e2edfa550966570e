/** What a suggested correction needs before it can be sent. */
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import * as z from "zod/mini";
import { m } from "#/paraglide/messages";

export const MAX_TEXT = 2000;
export const MAX_SOURCE = 500;
export const MAX_EMAIL = 200;

const MIN_TEXT = 10;
const SOURCE = /^$|^https?:\/\/\S+$/;
const EMAIL = /^$|^[^@\s,;<>"]+@[^@\s,;<>"]+\.[^@\s,;<>".]+$/;

const schema = z.object({
  field: z.string(),
  text: z
    .string()
    .check(
      z.trim(),
      z.minLength(MIN_TEXT, { error: () => m.correction_text_missing() }),
      z.maxLength(MAX_TEXT),
    ),
  source_url: z
    .string()
    .check(
      z.trim(),
      z.maxLength(MAX_SOURCE),
      z.regex(SOURCE, { error: () => m.correction_source_invalid() }),
    ),
  email: z
    .string()
    .check(
      z.trim(),
      z.maxLength(MAX_EMAIL),
      z.regex(EMAIL, { error: () => m.correction_email_invalid() }),
    ),
  website: z.string(),
});

export type CorrectionForm = z.infer<typeof schema>;

export const CHECKED = ["text", "source_url", "email"] as const;

/** Fields of an entry about which readers know something; "" stands for all others. */
export const FIELDS: [field: string, label: () => string][] = [
  ["", m.correction_field_other],
  ["name", m.must_name],
  ["short_description", m.must_short_description],
  ["long_description", m.solution_description],
  ["license_spdx", m.fact_license],
  ["source_code_url", m.fact_source_code],
  ["website_url", m.fact_website],
  ["operator_models", m.must_operator_models],
  ["prerequisites", m.must_prerequisites],
  ["interfaces", m.must_interfaces],
];

export const resolveCorrectionForm = standardSchemaResolver<
  CorrectionForm,
  unknown,
  CorrectionForm
>(schema);
