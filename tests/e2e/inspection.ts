/** Whether a page as it stands fits and has no barrier, in any width and in both colour schemes. */
import { expect, type Page } from "@playwright/test";
import { barriers, faintTexts } from "./axe";

const WIDTHS = [1280, 390, 320];
// Between the two nothing is laid out anew but the length of lines.
const LAYOUTS = [1280, 320];

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

export async function inspect(page: Page): Promise<void> {
  const address = new URL(page.url()).pathname;
  await page.emulateMedia({ colorScheme: "light" });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() => overflow(page), `${address}, sideways scrolling at ${width} px`)
      .toBeLessThanOrEqual(0);
    if (!LAYOUTS.includes(width)) continue;
    expect(await barriers(page), `${address}, ${width} px`).toEqual([]);
  }
  // The narrow layout, where the parts of all others are stacked.
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faintTexts(page), `${address}, dark`).toEqual([]);
}
