/** An adviser recommends; the municipality takes it into its plan, and does it. */
import { expect, test } from "@playwright/test";
import { ask } from "./asking";
import { barriers } from "./axe";
import { logIn } from "./login";

test("what an adviser recommends is planned and done", async ({ page, browser }) => {
  const subject = `Mängelmelder ${Date.now()}`;
  await logIn(page, "demo-municipality-admin");
  const address = await ask(page, subject, ["verband", "kreis", "land", "bund"]);

  const context = await browser.newContext({ locale: "de-DE" });
  const adviser = await context.newPage();
  await logIn(adviser, "demo-adviser");
  await adviser.goto(address);
  await adviser.getByRole("button", { name: "Annehmen" }).click();
  await adviser.getByText("Maßnahme empfehlen").click();
  await adviser.getByLabel("Was ist zu tun?").fill(subject);
  await adviser.getByLabel("Warum, und worauf ist zu achten?").fill("Der Kreis betreibt einen.");
  await adviser.getByRole("combobox", { name: /Verweist auf/ }).fill("Masterportal");
  await adviser.getByRole("option", { name: /^Masterportal/ }).click();
  expect(await barriers(adviser)).toEqual([]);
  await adviser.getByRole("button", { name: "Empfehlen", exact: true }).click();
  await expect(adviser.getByText("Die Kommune erfährt von der Empfehlung.")).toBeVisible();

  await page.goto("/massnahmenplan");
  const entry = page.getByRole("article", { name: subject });
  await expect(entry.getByRole("link", { name: "Masterportal" })).toBeVisible();
  await entry.getByRole("button", { name: /^Antworten/ }).click();
  await entry.getByLabel("Bis wann").fill("2099-06-30");
  await entry.getByLabel("Zuständige Rolle").fill("IT-Leitung");
  expect(await barriers(page)).toEqual([]);
  await entry.getByRole("button", { name: "Speichern" }).click();
  await expect(entry.getByText("geplant", { exact: true })).toBeVisible();
  await expect(entry.getByText(/bis 30\. Juni 2099 · zuständig: IT-Leitung/)).toBeVisible();

  await entry.getByRole("button", { name: /^Stand ändern/ }).click();
  await entry.getByLabel("Stand").selectOption("umgesetzt");
  await entry.getByRole("button", { name: "Speichern" }).click();
  await expect(entry).toHaveCount(0);
  await page.getByLabel("Stand", { exact: true }).selectOption("abgeschlossen");
  await expect(entry.getByText("umgesetzt", { exact: true })).toBeVisible();

  await adviser.reload();
  await expect(
    adviser.getByRole("article", { name: subject }).getByText("umgesetzt", { exact: true }),
  ).toBeVisible();
  await context.close();
});
