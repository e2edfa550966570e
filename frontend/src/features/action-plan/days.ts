/** Days as the plan counts them: those of Germany. */

/** As in a date field, so many days from now. */
export function dayFromNow(days: number): string {
  const date = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(date);
}

export function hasPassed(day: string): boolean {
  return day !== "" && day < dayFromNow(0);
}
