/** Logs in as one of the invented people of the demo login. */
import type { Page } from "@playwright/test";

export type Persona =
  | "demo-municipality-admin"
  | "demo-municipality-member"
  | "demo-provider"
  | "demo-adviser"
  | "demo-deputy-adviser"
  | "demo-unit-lead"
  | "demo-association-adviser"
  | "demo-federal-adviser"
  | "demo-land-coordinator"
  | "demo-federal-editor"
  | "demo-platform-admin"
  | "demo-newcomer";

export async function logIn(page: Page, persona: Persona, address = "/konto"): Promise<void> {
  await page.goto(`/auth/login?return_to=${encodeURIComponent(address)}`);
  await page.locator(`button[value=${persona}]`).click();
  await page.waitForURL(`**${address}`, { waitUntil: "networkidle" });
}
