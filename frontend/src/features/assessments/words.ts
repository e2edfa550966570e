/** Words for levels and means. */
import { m } from "#/paraglide/messages";
import { formatDate, formatNumber } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import type { Answer, QuestionSet, SnapshotRef, Statement } from "./queries";

export const HIGHEST_LEVEL = 4;

export function levelName({ level_names }: QuestionSet, level: number): string {
  const name = level_names[level];
  return name ? localize(name) : String(level);
}

export function levelText({ levels }: Statement, level: number | null | undefined): string {
  const text = typeof level === "number" ? levels[level] : undefined;
  return text ? localize(text) : m.assessment_open();
}

export function meanText(mean: number | null): string {
  return mean === null ? "–" : formatNumber(Math.round(mean * 10) / 10);
}

export function statementsOf({ dimensions }: QuestionSet): Statement[] {
  return dimensions.flatMap(({ statements }) => statements);
}

type Given = Pick<Answer, "current_level" | "not_applicable_because">;

export function isAnswered({ current_level, not_applicable_because }: Given): boolean {
  return typeof current_level === "number" || typeof not_applicable_because === "string";
}

export function snapshotName({ taken_at, label }: SnapshotRef): string {
  const date = formatDate(taken_at);
  return label ? `${date}: ${label}` : date;
}
