/** States that appear only after somebody has done something have no barrier that axe knows. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { open } from "./pages";

test("an open list of suggestions has no barrier that axe knows", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("combobox").fill("Hana");
  await page.getByRole("option").first().waitFor();

  expect(await barriers(page)).toEqual([]);
});

test("a refused form has no barrier that axe knows", async ({ page }) => {
  await open(page, "/barriere-melden");
  await page.getByRole("button", { name: "Meldung senden" }).click();
  await page.getByRole("alert").waitFor();

  expect(await barriers(page)).toEqual([]);
});

test("open filters on a phone have no barrier that axe knows", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, "/loesungen");
  await page.getByRole("button", { name: /Filter anzeigen/ }).click();
  await expect(page.getByRole("checkbox").first()).toBeVisible();

  expect(await barriers(page)).toEqual([]);
});
