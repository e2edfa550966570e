/** The page keeps its word when something is missing, odd or slow. */
import { expect, test } from "@playwright/test";
import { open } from "./pages";

test("English is one link away and stays on the page", async ({ page }) => {
  await open(page, "/loesungen?action_field=mobilitaet-verkehr&kommune=064350014014");

  await page.getByRole("link", { name: "English" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Solutions" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(page.url()).toContain("/en/loesungen?");
  expect(page.url()).toContain("action_field=mobilitaet-verkehr");
  await page.getByRole("main").getByRole("article").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\/loesungen\/.+kommune=064350014014/);
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});

test("an unknown address and an unknown entry say so", async ({ page }) => {
  await open(page, "/gibt-es-nicht");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Seite gibt es nicht");

  await open(page, "/loesungen/gibt-es-nicht");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Lösung gibt es nicht");
});

test("without a connection the page says so, and works again afterwards", async ({
  page,
  context,
}) => {
  await open(page, "/rangfolge");
  // Preload the code of the next page, as pointing at its link does.
  await page.getByRole("link", { name: "Umsetzungsstand" }).hover();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await expect(page.getByText(/Keine Verbindung zum Internet/)).toBeVisible();

  await page.getByRole("link", { name: "Umsetzungsstand" }).click();
  await expect(page.getByRole("alert")).toContainText("Keine Verbindung");

  await context.setOffline(false);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByText(/Keine Verbindung zum Internet/)).toHaveCount(0);
});

test("a service that is down leaves the rest of the page alone", async ({ page }) => {
  await page.route("**/api/catalog/**", (route) => route.fulfill({ status: 503, body: "" }));

  await open(page, "/loesungen");
  await expect(page.getByRole("alert")).toContainText("Dieser Teil antwortet gerade nicht");

  await page.getByRole("link", { name: "Umsetzungsstand" }).click();
  await expect(page.getByText("Erledigt").first()).toBeVisible();
});

test("without the competence center an entry's page only lacks who helps", async ({ page }) => {
  const address = "/loesungen/hochwasserinfosystem-lemgo?kommune=064350014014";
  const help = page.getByRole("region", { name: "Wer Ihnen dabei hilft" });
  await open(page, address);
  await expect(help.getByRole("article").first()).toContainText("in Ihrem Land (Hessen)");

  await page.route("**/api/competence-center/**", (route) =>
    route.fulfill({ status: 503, body: "" }),
  );
  await open(page, address);

  await expect(page.getByRole("region", { name: "Quellen" })).toBeVisible();
  await expect(help).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a nonsensical address is explained, not crashed on", async ({ page }) => {
  await open(page, `/loesungen?kind=unsinn&q=${"x".repeat(5000)}`);

  await expect(page.getByRole("alert")).toContainText("ungültigen Filter");
});

test("on paper the navigation is gone and the sources show their addresses", async ({ page }) => {
  await open(page, "/loesungen/hochwasserinfosystem-lemgo");

  await page.emulateMedia({ media: "print" });

  await expect(page.getByRole("navigation", { name: "Hauptnavigation" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Quellen" })).toBeVisible();
  const address = await page
    .getByRole("region", { name: "Quellen" })
    .getByRole("link")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(address).toContain("http");
});

test("the first view is small", async ({ page }) => {
  let bytes = 0;
  let requests = 0;
  page.on("response", async (response) => {
    requests += 1;
    bytes += Number(response.headers()["content-length"] ?? 0);
  });

  await open(page, "/loesungen");

  // Half of them are parts of the script, which come side by side.
  expect(requests).toBeLessThanOrEqual(24);
  expect(bytes).toBeLessThanOrEqual(260_000);
});
