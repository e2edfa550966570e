/** Into the editors' desk: ADMINISTRATOR_TOKEN says how. */
import { expect, type Page } from "@playwright/test";
import { open } from "./pages";

const TOKEN = process.env.ADMINISTRATOR_TOKEN ?? "";

export async function openDesk(page: Page, address: string): Promise<void> {
  expect(TOKEN, "ADMINISTRATOR_TOKEN is not set").not.toBe("");
  await open(page, address);
  await page.getByLabel("Zugangsschlüssel der Verwaltung").fill(TOKEN);
  await page.getByRole("button", { name: "Redaktion öffnen" }).click();
}
