/** A unit states its advice and who is away, with the people of the demo. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { logIn } from "./login";

const UNIT = "/beratungsstellen/demo-digitalagentur";

test("a lead leaves a district out, and what is saved stands there again", async ({ page }) => {
  await logIn(page, "demo-unit-lead");
  await page.getByRole("link", { name: "Beratung der eigenen Stellen" }).click();
  await page.getByRole("link", { name: "Demo: Digitalagentur Rheinland-Pfalz" }).click();

  await page.getByLabel("Kapazität").fill("viele");
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await page.getByRole("link", { name: /ganze Zahl/ }).click();
  await expect(page.getByLabel("Kapazität")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("20");

  await page.getByRole("combobox", { name: "Gebiet hinzufügen" }).fill("Ahrweiler");
  await page.getByRole("option", { name: /^Ahrweiler/ }).first().click();
  const district = page.getByRole("group", { name: /^Ahrweiler/ });
  await district.getByLabel("Anfragen von dort").selectOption("sind ausgenommen");
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();

  await page.reload();
  await expect(district.getByLabel("Anfragen von dort")).toHaveValue("true");
  await district.getByRole("button", { name: "Ahrweiler entfernen" }).click();
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
});

test("an adviser says when they are away and takes it back", async ({ page }) => {
  await logIn(page, "demo-deputy-adviser");
  await page.getByRole("link", { name: "Meine Abwesenheit" }).click();
  const form = page.getByRole("form", { name: "Abwesenheit eintragen" });

  await form.getByLabel("Erster Tag").fill("2027-05-03");
  await form.getByLabel("Letzter Tag").fill("2027-05-07");
  await form.getByLabel(/Vertretung/).selectOption("Ansgar Vorlage (Demo)");
  await form.getByRole("button", { name: "Abwesenheit speichern" }).click();
  await expect(page.getByText("vom 3. Mai 2027 bis 7. Mai 2027. Vertretung: Ansgar")).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("button", { name: /vom 3. Mai 2027.*entfernen/ }).click();
  await page.getByRole("button", { name: "Abwesenheit entfernen", exact: true }).click();
  await expect(page.getByText("Keine Abwesenheit eingetragen.")).toBeVisible();
  await page.goto(UNIT);
  await expect(page.getByText("Lutz Leitung (Demo) (Leitung)")).toBeVisible();
});
