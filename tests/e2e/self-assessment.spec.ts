/** A municipality answers, sees its next step, holds its state, and shows it to its Land. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { logIn } from "./login";

test("a municipality finds its next steps and shows a state to its Land", async ({
  browser,
  page,
}) => {
  await logIn(page, "demo-municipality-admin", "/selbsteinschaetzung");
  const begin = page.getByRole("button", { name: "Selbsteinschätzung beginnen" });
  const goOn = page.getByRole("link", { name: "Weiter antworten" });
  await begin.or(goOn).click();
  await page.waitForURL("**/selbsteinschaetzung/fragen/strategy");
  expect(await barriers(page)).toEqual([]);

  const first = page.getByRole("region", { name: /^1\. / });
  await first.getByRole("radio", { name: /^Es gibt keine\./ }).check();
  await first.getByLabel(/^Ziel in zwei bis drei Jahren/).selectOption("4");
  await expect(first.getByText("Gespeichert.")).toBeVisible();

  await page.getByRole("link", { name: "Ergebnis der Selbsteinschätzung" }).click();
  await expect(
    page.getByText(/Heute „nicht begonnen“, Ziel „dauerhaft etabliert“/).first(),
  ).toBeVisible();
  const name = `Stand ${Date.now()}`;
  await page.getByLabel(/^Name des Stands/).fill(name);
  await page.getByRole("button", { name: "Stand festhalten" }).click();
  await expect(page.getByRole("link", { name: new RegExp(name) })).toBeVisible();
  const shown = page.getByRole("checkbox", { name: /Koordination unseres Landes/ });
  if (!(await shown.isChecked())) await shown.click();
  await expect(shown).toBeChecked();
  expect(await barriers(page)).toEqual([]);

  const land = await browser.newPage();
  await logIn(land, "demo-land-coordinator", "/selbsteinschaetzung");
  await land.getByRole("table").getByRole("link", { name: "Musterstadt" }).click();
  await expect(land.getByLabel("Stand", { exact: true })).toContainText(name);
  expect(await barriers(land)).toEqual([]);
  await land.close();
});
