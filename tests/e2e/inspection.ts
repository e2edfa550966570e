/** Whether a page as it stands fits and has no barrier, in any width and in both colour schemes. */
import { expect, type Page } from "@playwright/test";
import { barriers, barriersBesidesColours, faintTexts } from "./axe";

const WIDE = 1280;
// In the narrow layout the parts of all others are stacked; what is between the two differs only
// in the length of lines.
const NARROW = 320;

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

export async function inspect(page: Page): Promise<void> {
  const address = new URL(page.url()).pathname;
  await page.emulateMedia({ colorScheme: "light" });
  for (const width of [WIDE, 390, NARROW]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() => overflow(page), `${address}, sideways scrolling at ${width} px`)
      .toBeLessThanOrEqual(0);
    if (width === WIDE) {
      expect(await barriersBesidesColours(page), `${address}, ${width} px`).toEqual([]);
    }
  }
  expect(await barriers(page), `${address}, ${NARROW} px`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faintTexts(page), `${address}, dark`).toEqual([]);
}
