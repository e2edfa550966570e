/** The way of an editor: from an empty draft to a public entry and its history. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { CONTENT } from "./content";
import { openDesk } from "./desk";
import { logIn } from "./login";

test("one editor writes an entry, another checks and publishes it", async ({ page }) => {
  const name = `Probe ${Date.now()}`;
  await openDesk(page, "/verwaltung");
  await page.getByLabel("Name der neuen Lösung").fill(name);
  await page.getByRole("button", { name: "Neuen Eintrag beginnen" }).click();
  await expect(page.getByRole("button", { name: "Zur Prüfung geben" })).toBeDisabled();
  expect(await barriers(page)).toEqual([]);

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
  await expect(page.getByText("Nichts: Der Entwurf ist vollständig.")).toBeVisible();

  await page.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await expect(page.getByRole("button", { name: "Veröffentlichen" })).toBeVisible();
  await logIn(page, "demo-federal-editor", new URL(page.url()).pathname);
  for (const check of ["Jede Quelle", "Lizenz im Quelltext", "Sachlich", "Keine Namen"]) {
    const box = page.getByRole("checkbox", { name: check });
    await box.click();
    // Every tick is saved before it shows; a busy machine takes its time.
    await expect(box).toBeChecked({ timeout: 20_000 });
  }
  await page.getByLabel("Anlass", { exact: true }).fill("Neu aufgenommen");
  await page.getByRole("button", { name: "Veröffentlichen" }).click();

  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("link", { name: "Verlauf ansehen" }).click();
  await expect(page.getByText("Neu aufgenommen")).toBeVisible();
  await expect(page.getByText("Diese eine Fassung ist unverändert.")).toBeVisible();
});

test("an editor adds a use that the entry then shows with its source", async ({ page }) => {
  const organization = `Stadt Probe ${Date.now()}`;
  await openDesk(page, "/verwaltung/nutzungen?eintrag=masterportal");
  await page.getByRole("button", { name: "Nutzung hinzufügen" }).click();
  await page.getByLabel("Name der Organisation").fill(organization);
  await page.getByLabel("Stand der Nutzung").selectOption("active");
  await page
    .getByRole("textbox", { name: /^Quelle(?! gelesen)/ })
    .first()
    .fill("Ratsbeschluss");
  await page.getByLabel(/^Adresse der Quelle/).fill("https://stadt.example/beschluss");
  await page.getByLabel(/^Quelle gelesen am/).fill("2026-11-01");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();

  await page.getByRole("link", { name: "masterportal" }).click();

  const row = page.getByRole("row", { name: organization });
  await expect(row.getByRole("link", { name: /Ratsbeschluss/ })).toBeVisible();
});
