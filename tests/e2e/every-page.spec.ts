/** What must hold on every page, in any width and in both colour schemes. */
import { expect, type Page, test } from "@playwright/test";
import { inspect } from "./inspection";
import { logIn } from "./login";
import { OWN_PAGES, open, PAGES } from "./pages";

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

for (const address of PAGES) {
  test(`${address} keeps to its server, fits and has no barrier that axe knows`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page, baseURL ?? "");

    await open(page, address);

    await inspect(page);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

for (const [persona, addresses] of OWN_PAGES) {
  test(`what ${persona} sees keeps to its server, fits and has no barrier`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(addresses.length * 30_000);
    await logIn(page, persona);
    const complaints = complaintsOf(page, baseURL ?? "");

    for (const address of addresses) {
      await page.emulateMedia({ colorScheme: "light" });
      await open(page, address);
      await inspect(page);
    }

    expect(complaints).toEqual([]);
  });
}
