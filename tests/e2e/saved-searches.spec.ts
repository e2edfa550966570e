/** A search is kept in the browser, and deleting it can be undone. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { open } from "./pages";

test("a search is kept, listed, deleted and brought back", async ({ page }) => {
  await open(page, "/loesungen?q=Pegel");
  await page.getByRole("button", { name: "Suche merken" }).click();
  await page.getByRole("button", { name: "Merken" }).click();
  await page.getByRole("link", { name: "Gemerkte Suchen" }).click();

  const search = page.getByRole("main").getByRole("link", { name: "Pegel", exact: true });
  await expect(search).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Löschen" }).click();
  await expect(search).toHaveCount(0);
  await page.getByRole("button", { name: "Rückgängig machen" }).click();
  await expect(search).toBeVisible();
});
