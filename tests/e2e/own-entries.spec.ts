/** A provider writes an entry, an editor publishes it, and the municipality confirms its use. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { CONTENT } from "./content";
import { logIn } from "./login";
import { open } from "./pages";

test("an entry goes from its provider by an editor to the public", async ({ browser, page }) => {
  const name = `Eigener Eintrag ${Date.now()}`;
  await logIn(page, "demo-provider", "/meine-eintraege");
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel("Name der neuen Lösung").fill(name);
  await page.getByRole("button", { name: "Neuen Eintrag beginnen" }).click();
  await page.getByText("Alle Angaben als JSON", { exact: true }).first().click();
  await page
    .getByRole("textbox", { name: "Alle Angaben als JSON" })
    .fill(JSON.stringify({ ...CONTENT, name }));
  await page.getByRole("button", { name: "JSON übernehmen" }).click();
  await page.getByRole("button", { name: "Quelle hinzufügen" }).click();
  const source = page.getByRole("group", { name: "Quelle 1" });
  await source.getByLabel("Name der Quelle").fill("Bericht");
  await source.getByLabel("Verlässlichkeit").selectOption("am Ursprung gelesen");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await expect(page.getByText("Die Redaktion prüft den Entwurf.")).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  const editor = await browser.newPage();
  await logIn(editor, "demo-federal-editor", "/verwaltung");
  await editor.getByRole("link", { name }).click();
  for (const check of ["Jede Quelle", "Lizenz im Quelltext", "Sachlich", "Keine Namen"]) {
    const box = editor.getByRole("checkbox", { name: check });
    await box.click();
    await expect(box).toBeChecked();
  }
  await editor.getByLabel("Anlass").first().fill("Neu aufgenommen");
  await editor.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(editor.getByRole("heading", { level: 1, name })).toBeVisible();
  await editor.close();
});

test("a reminder leads through the login to the click that answers it", async ({ page }) => {
  const address = "/meine-eintraege/demo-maengelmelder";
  await open(page, address);
  await page.getByRole("main").getByRole("link", { name: "Anmelden" }).click();
  await page.locator("button[value=demo-provider]").click();
  await page.waitForURL(`**${address}`);
  await page.getByRole("button", { name: /Stimmt noch/ }).click();

  await expect(page.getByText(/gilt wieder zwölf Monate als bestätigt/)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test("a municipality confirms what its provider says", async ({ browser, page }) => {
  const organization = `Musterstadt ${Date.now()}`;
  await logIn(page, "demo-provider", "/meine-eintraege");
  await page.getByLabel("Lösung", { exact: true }).selectOption("demo-maengelmelder");
  await page.getByLabel("Name der Organisation").fill(organization);
  await page.getByLabel(/Amtlicher Schlüssel/).fill("071380045045");
  await page.getByRole("button", { name: "Nutzung nennen" }).click();
  await expect(page.getByText("Gespeichert. Die Kommune wird gefragt.")).toBeVisible();

  const town = await browser.newPage();
  await logIn(town, "demo-municipality-admin", "/meine-eintraege");
  expect(await barriers(town)).toEqual([]);
  const asked = town.getByRole("listitem").filter({ hasText: organization });
  await asked.getByRole("button", { name: /^Stimmt(?! nicht)/ }).click();
  await expect(town.getByText(/Bestätigt: Demo: Mängelmelder/)).toBeVisible();
  await town.goto("/loesungen/demo-maengelmelder");
  await expect(town.getByText(organization)).toBeVisible();
  await town.close();
});
