/** Entries and uses: written, reviewed, confirmed, told of, replied to and handed over. */
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

test("a municipality confirms what its provider says, and tells how it goes", async ({
  browser,
  page,
}) => {
  const organization = `Musterstadt ${Date.now()}`;
  await logIn(page, "demo-provider", "/meine-eintraege");
  await page.getByLabel("Lösung", { exact: true }).selectOption("demo-maengelmelder");
  await page.getByLabel("Name der Organisation").fill(organization);
  await page.getByLabel(/Amtlicher Schlüssel/).fill("071380045045");
  await page.getByRole("button", { name: "Nutzung nennen" }).click();
  await expect(page.getByText("Gespeichert. Die Kommune wird gefragt.")).toBeVisible();

  const town = await browser.newPage();
  await logIn(town, "demo-municipality-admin", "/meine-nutzungen");
  expect(await barriers(town)).toEqual([]);
  const own = town.getByRole("listitem").filter({ hasText: organization });
  const asked = own.filter({ has: town.getByRole("button", { name: /^Stimmt(?! nicht)/ }) });
  await asked.getByRole("button", { name: /^Stimmt(?! nicht)/ }).click();
  await expect(town.getByText(/Bestätigt: Demo: Mängelmelder/)).toBeVisible();

  const trouble = `Zwei Sensoren fielen aus, ${organization}.`;
  await own.getByRole("button", { name: /^Erfahrung schreiben/ }).click();
  await town.getByLabel(/Was hat nicht geklappt/).fill(trouble);
  expect(await barriers(town)).toEqual([]);
  await town.getByRole("button", { name: "Speichern" }).click();
  await expect(own.getByText(/^Ihre Erfahrung/)).toBeVisible();

  const answer = `Wir tauschen sie, ${organization}.`;
  await page.goto("/meine-nutzungen");
  const told = page.getByRole("listitem").filter({ hasText: trouble });
  expect(await barriers(page)).toEqual([]);
  await told.getByRole("button", { name: /^Antworten/ }).click();
  await page.getByLabel("Wortlaut der Antwort", { exact: true }).fill(answer);
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(told.getByText(answer)).toBeVisible();

  await town.goto("/loesungen/demo-maengelmelder");
  await town.locator("summary").filter({ hasText: organization }).click();
  await expect(town.getByText(trouble)).toBeVisible();
  await expect(town.getByText(answer)).toBeVisible();
  await town.close();
});

test("a municipality tells what it runs, and takes it back", async ({ page }) => {
  const address = "/loesungen/mein-berlin";
  await logIn(page, "demo-municipality-admin", address);
  await page.getByRole("link", { name: /Nutzung mitteilen/ }).click();
  await page.getByLabel(/^Seit/).fill("2025-03");
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.waitForURL(`**${address}**`);
  await expect(page.getByRole("row").filter({ hasText: "Musterstadt" })).toContainText("bestätigt");

  await page.getByRole("link", { name: /Nutzung mitteilen/ }).click();
  await page.getByRole("button", { name: "Angabe zurücknehmen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Angabe zurücknehmen" }).click();
  await page.waitForURL(`**${address}**`);
  await expect(page.getByRole("row").filter({ hasText: "Musterstadt" })).toHaveCount(0);
});

test("an entry goes from one organisation to another", async ({ browser, page }) => {
  const name = `Übergebener Eintrag ${Date.now()}`;
  await logIn(page, "demo-provider", "/meine-eintraege");
  await page.getByLabel("Name der neuen Lösung").fill(name);
  await page.getByRole("button", { name: "Neuen Eintrag beginnen" }).click();
  await page.waitForURL("**/meine-eintraege/entwuerfe/*");
  await page.goto("/meine-eintraege");
  await page.getByLabel("Eintrag, den Sie weitergeben").selectOption(name);
  await page.getByLabel("Neuer Eigentümer", { exact: true }).fill("Musterstadt");
  await page.getByRole("option", { name: /^Musterstadt/ }).click();
  await page.getByRole("button", { name: "Anbieten" }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Anbieten" }).click();
  await expect(page.getByText("Angeboten. Bis zur Antwort bleibt alles")).toBeVisible();

  const town = await browser.newPage();
  await logIn(town, "demo-municipality-admin", "/meine-eintraege");
  await expect(town.getByText(`Angeboten: ${name}`)).toBeVisible();
  expect(await barriers(town)).toEqual([]);
  await town.getByRole("button", { name: `Übernehmen ${name}` }).click();
  await town.getByRole("dialog").getByRole("button", { name: "Übernehmen" }).click();
  await expect(town.getByRole("row").filter({ hasText: name })).toBeVisible();
  await town.close();

  await page.reload();
  await expect(page.getByText("Eintrag weitergeben")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(0);
});
