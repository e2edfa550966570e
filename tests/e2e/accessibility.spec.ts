/** axe finds nothing and nothing overflows, on any page, in any width and either colour scheme. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { open, PAGES } from "./pages";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [1280, 390, 320];
const SCHEMES = ["light", "dark"] as const;

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

for (const address of PAGES) {
  test(`${address} has no barrier that axe knows, in any width and scheme`, async ({ page }) => {
    await open(page, address);

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        expect(await barriers(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

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
