/** A newcomer registers a town, the Land confirms it, and a colleague joins. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { logIn } from "./login";

const TOWN = "Montabaur";

test("who registers a town is confirmed by the Land and invites a colleague", async ({
  browser,
  page,
}) => {
  await logIn(page, "demo-newcomer", "/organisation/eintragen");
  await page.getByLabel("Ort, Kreis, Verband oder Land").fill(TOWN);
  await page.getByRole("option", { name: /Stadt/ }).filter({ hasText: TOWN }).first().click();
  await page.getByRole("checkbox", { name: /Ich erkläre/ }).check();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Eintragen" }).click();
  await expect(page.getByRole("heading", { name: "Eingetragen" })).toBeVisible();

  const coordinator = await browser.newPage();
  await logIn(coordinator, "demo-land-coordinator", "/verwaltung/organisationen");
  const decision = coordinator.getByRole("button", { name: new RegExp(`${TOWN}.*bestätigen`) });
  await expect(decision).toBeVisible();
  expect(await barriers(coordinator)).toEqual([]);
  await decision.click();
  await expect(decision).toHaveCount(0);
  await coordinator.close();

  await page.goto("/konto");
  await page.getByRole("radio", { name: TOWN }).check();
  // What else one may do now has come between the other links.
  await expect(page.getByRole("link", { name: "Anfragen", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Mitglieder, Einladungen, Eintragung" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TOWN })).toBeVisible();
  await page.getByLabel("Mailadresse").fill("nele.nachbarin@musterau.example");
  await page.getByRole("button", { name: "Einladen" }).click();
  const link = await page.locator("code").innerText();
  expect(await barriers(page)).toEqual([]);

  const colleague = await browser.newPage();
  await logIn(colleague, "demo-association-adviser", new URL(link).pathname);
  expect(await barriers(colleague)).toEqual([]);
  await colleague.getByRole("button", { name: "Einladung annehmen" }).click();
  await expect(colleague.getByText(`Sie gehören jetzt zu ${TOWN}`)).toBeVisible();
  await colleague.close();

  await page.reload();
  await expect(page.getByText("Nele Nachbarin (Demo)")).toBeVisible();
});
