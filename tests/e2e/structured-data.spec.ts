/** What search engines find in the page of an entry, under the policy that the edge sets. */
import { expect, type Page, test } from "@playwright/test";
import { open } from "./pages";

const BLOCKS = "head script[type='application/ld+json']";

async function blocksOf(page: Page): Promise<unknown[]> {
  const texts = await page.locator(BLOCKS).allTextContents();
  return texts.flatMap((text) => JSON.parse(text));
}

test("an entry describes itself in the words of schema.org", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
  });

  await open(page, "/loesungen/hochwasserinfosystem-lemgo");
  await expect(page.locator(BLOCKS)).toHaveCount(1);

  const [about, path] = await blocksOf(page);
  const address = new URL("/loesungen/hochwasserinfosystem-lemgo", page.url()).href;
  expect(about).toMatchObject({
    "@context": "https://schema.org",
    "@graph": [{ "@id": `${address}#solution`, mainEntityOfPage: { "@id": address } }],
  });
  expect(path).toMatchObject({
    "@type": "BreadcrumbList",
    itemListElement: [{ position: 1 }, { position: 2, item: address }],
  });
  expect(complaints).toEqual([]);
});

test("the description goes with its page", async ({ page }) => {
  await open(page, "/loesungen/hochwasserinfosystem-lemgo");
  await expect(page.locator(BLOCKS)).toHaveCount(1);

  await page.getByRole("link", { name: "Lösungen" }).first().click();

  await expect(page).toHaveURL(/\/loesungen$/);
  await expect(page.locator(BLOCKS)).toHaveCount(0);
});
