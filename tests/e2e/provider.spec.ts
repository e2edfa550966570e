/** The way of a provider who wants to offer a solution. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { open } from "./pages";

const FILE = `publiccodeYmlVersion: 0.4
name: Musterpegel
url: https://gitlab.example.org/musterstadt/musterpegel
platforms: [web]
developmentStatus: stable
softwareType: standalone/web
legal:
  license: GPL-3.0
localisation:
  localisationReady: true
  availableLanguages: [de]
`;

test("a faulty file is checked, corrected and still there after a detour", async ({ page }) => {
  await open(page, "/anbieten");
  const text = page.getByRole("textbox", { name: "Text der publiccode.yml" });
  await text.fill(FILE);
  await page.getByRole("button", { name: "Datei prüfen" }).click();

  await expect(page.getByRole("heading", { name: "Ergebnis der Prüfung" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Musterpegel" })).toBeVisible();
  await expect(page.getByText("Die Beschreibung fehlt.")).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("button", { name: /Übernehmen.*GPL-3.0-only/ }).click();
  await expect(text).toHaveValue(/license: GPL-3.0-only/);

  await page.getByRole("link", { name: "Impressum" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Impressum" })).toBeVisible();
  await page.goBack();
  await expect(text).toHaveValue(/license: GPL-3.0-only/);
});

test("a text that is no YAML is refused with its line", async ({ page }) => {
  await open(page, "/anbieten");
  await page.getByRole("textbox", { name: "Text der publiccode.yml" }).fill("name: a\nurl: [b\n");
  await page.getByRole("button", { name: "Datei prüfen" }).click();

  await expect(page.getByRole("alert")).toContainText(/Zeile \d: Das ist kein gültiges YAML/);
});

test("an entry of open source can be taken away as a file", async ({ page, request }) => {
  await open(page, "/loesungen/hochwasserinfosystem-lemgo");
  const link = page.getByRole("link", { name: "Als publiccode.yml herunterladen" });

  const answer = await request.get((await link.getAttribute("href")) ?? "");

  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('publiccodeYmlVersion: "0.7"');
});
