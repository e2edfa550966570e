/** From two solutions to a page for the council. */
import { expect, test } from "@playwright/test";
import { open } from "./pages";

test("choose two, compare them, look at the differences, print for the council", async ({
  page,
}) => {
  await open(page, "/loesungen");
  const marks = page.getByRole("checkbox", { name: /^Vergleichen/ });
  await marks.nth(0).check();
  await marks.nth(1).check();
  const bar = page.getByRole("region", { name: "Für den Vergleich gemerkt" });
  await bar.getByRole("link", { name: "2 Lösungen vergleichen" }).click();

  const table = page.getByRole("table", { name: "Lösungen vergleichen" });
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(table.getByText(/unbekannt \(Stand/).first()).toBeVisible();
  const before = await table.getByRole("row").count();
  await page.getByRole("checkbox", { name: "Nur Unterschiede zeigen" }).check();
  await expect(page.getByText(/gleiche Zeilen? (ist|sind) ausgeblendet/)).toBeVisible();
  expect(await table.getByRole("row").count()).toBeLessThan(before);

  await page.getByRole("link", { name: "Kurzinfo für den Rat" }).click();
  await expect(page.getByRole("heading", { name: "Was kostet es?" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Drucken" })).toBeVisible();
});

test("the brief fits on one sheet of paper", async ({ page }) => {
  for (const address of [
    "/loesungen/masterportal/kurzinfo",
    "/vergleich/kurzinfo?loesung=masterportal&loesung=consul-democracy&loesung=mucgpt",
  ]) {
    await open(page, address);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");

    expect(pdf.match(/\/Type\s*\/Page\b/g), address).toHaveLength(1);
  }
});

test("a municipality sees what others like it run", async ({ page }) => {
  await open(page, "/kommunen-wie-wir");
  await page.getByRole("combobox", { name: "Kommune suchen" }).fill("Lemgo");
  await page.getByRole("option", { name: /Lemgo.*Nordrhein-Westfalen/ }).click();

  await expect(page.getByRole("heading", { name: "Was dort läuft" })).toBeVisible();
  await page.getByText("Die zehn ähnlichsten Kommunen", { exact: true }).first().click();
  await expect(page.getByRole("table", { name: "Die zehn ähnlichsten Kommunen" })).toBeVisible();
});
