/** Shows text that exists in German always and in English sometimes. */
import { getLocale } from "#/paraglide/runtime";

export interface LocalizedText {
  de: string;
  en?: string | null;
}

export function localize(text: LocalizedText): string {
  return (getLocale() === "en" && text.en) || text.de;
}

/** Marks German text on an English page, so that screen readers pronounce it as German. */
export function Localized({ text }: { text: LocalizedText }) {
  const isFallback = getLocale() === "en" && !text.en;
  return isFallback ? <span lang="de">{text.de}</span> : localize(text);
}

export function localizeLines(lines: { de: string[]; en?: string[] | null }): string[] {
  return (getLocale() === "en" && lines.en) || lines.de;
}
