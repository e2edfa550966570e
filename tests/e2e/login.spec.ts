/** In by the real protocol, act for an organisation, and out again. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { logIn } from "./login";
import { open } from "./pages";

test("who logs in comes back to the page where they were, and out again", async ({ page }) => {
  await open(page, "/daten");
  await page.getByRole("link", { name: "Anmelden" }).click();
  await page.getByRole("button", { name: "Als Mina Musterfrau (Demo) anmelden" }).click();

  await expect(page).toHaveURL(/\/daten$/);
  await page.getByRole("link", { name: /Mina Musterfrau.*für Musterstadt/ }).click();
  await expect(page.getByRole("radio", { name: /Musterstadt/ })).toBeChecked();
  await expect(page.getByText("Dieser Browser")).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("button", { name: "Abmelden" }).click();
  await page.getByRole("button", { name: /Ja, abmelden/ }).click();
  await expect(page.getByRole("link", { name: "Anmelden" })).toBeVisible();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain(
    "__Host-session",
  );
});

test("who changes their mind is told that nothing happened", async ({ page }) => {
  await page.goto("/auth/login");
  await page.getByRole("button", { name: "Abbrechen" }).click();

  await expect(page.getByRole("heading", { name: "Anmeldung abgebrochen" })).toBeVisible();
});

test("who works for two organisations acts for one at a time", async ({ page }) => {
  await logIn(page, "demo-municipality-member");
  await expect(page.getByRole("radio", { name: "Nur für mich" })).toBeChecked();

  await page.getByRole("radio", { name: /Kleindorf/ }).check();

  await expect(page.getByRole("link", { name: /Tarik Beispiel.*für Kleindorf/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: /Kleindorf/ })).toBeChecked();
});

test("a federal editor enters the desk without a token, a provider does not", async ({
  browser,
  page,
}) => {
  await logIn(page, "demo-federal-editor", "/verwaltung");
  await expect(page.getByRole("navigation", { name: "Redaktion" })).toBeVisible();

  const other = await browser.newPage();
  await logIn(other, "demo-provider", "/verwaltung");
  await expect(other.getByRole("navigation", { name: "Redaktion" })).toHaveCount(0);
  const refused = await other.evaluate(async () => {
    const response = await fetch("/api/catalog/v1/stale-solutions");
    return response.status;
  });
  expect(refused).toBe(403);
  await other.close();
});
