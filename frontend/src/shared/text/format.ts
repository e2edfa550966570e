/** Dates, numbers and money as the chosen language writes them. */
import { getLocale } from "#/paraglide/runtime";

const REGION = { de: "de-DE", en: "en-GB" } as const;

const DATE_PARTS: Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

/** An ISO date of any precision: `2024`, `2024-06`, `2024-06-11` or a full time. */
export function formatDate(value: string): string {
  const precision = value.slice(0, 10).split("-").length;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(REGION[getLocale()], {
    ...DATE_PARTS[precision - 1],
    timeZone: value.length > 10 ? "Europe/Berlin" : "UTC",
  }).format(date);
}

/** A full date in figures, where many stand beside each other. */
export function formatDateShortly(value: string): string {
  return new Intl.DateTimeFormat(REGION[getLocale()], {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(new Date(value));
}

/** A day and a time of day, both in figures. */
export function formatMoment(value: string): string {
  return new Intl.DateTimeFormat(REGION[getLocale()], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Europe/Berlin",
  }).format(new Date(value));
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(REGION[getLocale()]).format(value);
}

/** Of a file, in thousands of bytes or more. */
export function formatSize(bytes: number): string {
  const isLarge = bytes >= 1e6;
  return new Intl.NumberFormat(REGION[getLocale()], {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.max(bytes / 1e3, 1));
}

export function formatEuro(value: number): string {
  return new Intl.NumberFormat(REGION[getLocale()], {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  }).format(value);
}

export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, "de");
}
