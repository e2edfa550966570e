/** Renders the first view of a public page at build time, before any service has answered. */
import { createMemoryHistory } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";
import { m } from "#/paraglide/messages";
import { type Locale, overwriteGetLocale } from "#/paraglide/runtime";
import { createPageRouter } from "./router";
import { Stufenplan } from "./Stufenplan";

export async function render(address: string, locale: Locale): Promise<string> {
  overwriteGetLocale(() => locale);
  const router = createPageRouter(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  return renderToString(<Stufenplan router={router} />);
}

export function description(locale: Locale): string {
  return m.start_lead({}, { locale });
}
