/** What must hold on every page, in any width and in both colour schemes. */
import { expect, type Page, test } from "@playwright/test";
import { barriers, faintTexts } from "./axe";
import { open, PAGES } from "./pages";

const WIDTHS = [1280, 390, 320];
// Between the two nothing is laid out anew but the length of lines.
const LAYOUTS = [1280, 320];

/** Requests to other hosts, script errors and breaches of the content security policy. */
function complaintsOf(page: Page, baseURL: string): string[] {
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL}/`) && !url.startsWith("data:")) complaints.push(url);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted Type/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  return complaints;
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

for (const address of PAGES) {
  test(`${address} keeps to its server, fits and has no barrier that axe knows`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page, baseURL ?? "");

    await open(page, address);

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
      if (!LAYOUTS.includes(width)) continue;
      expect(await barriers(page), `${width} px`).toEqual([]);
    }
    // The narrow layout, where the parts of all others are stacked.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faintTexts(page), "dark").toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}
