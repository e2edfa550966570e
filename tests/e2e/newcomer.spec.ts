/** The way of a municipal officer who has never been here. */
import { expect, test } from "@playwright/test";
import { open } from "./pages";

test("from a flood to the support body of the own Land", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("combobox", { name: "Kommune suchen" }).fill("Hanau");
  await page.getByRole("option", { name: /Hanau.*Hessen/ }).first().click();
  await expect(page.getByRole("region", { name: "Meine Kommune" }).first()).toContainText("Hanau");

  await page.getByRole("searchbox").fill("Hochwasser");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Ergebnis(se)? für „Hochwasser“/)).toBeVisible();

  await page.getByRole("main").getByRole("article").getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "Auf einen Blick" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await page.getByRole("link", { name: "Modellprojekte", exact: true }).click();
  await expect(page.getByRole("img", { name: /Karte von Deutschland/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "73 Modellprojekte" })).toBeVisible();

  await page.getByRole("link", { name: "Unterstützung", exact: true }).click();
  const nearest = page.getByRole("main").getByRole("article").first();
  await expect(nearest).toContainText("Hessen");
  await nearest.getByRole("link").click();
  await expect(page.getByRole("region", { name: "Auf einen Blick" })).toContainText("Hessen");
  expect(page.url()).toContain("kommune=06");
});

test("the map opens the project that was clicked", async ({ page }) => {
  await open(page, "/modellprojekte");

  await page.locator("circle[data-slug=solingen]").dispatchEvent("click");

  await expect(page).toHaveURL(/modellprojekte\/solingen$/);
});

test("pointing at a project in the list marks its place on the map", async ({ page }) => {
  await open(page, "/modellprojekte");

  await page.getByRole("main").getByRole("link", { name: /solingen/i }).focus();

  await expect(page.locator("circle[data-slug=solingen]").first()).toHaveAttribute(
    "data-active",
    "true",
  );
});

test("filters narrow the list, stay in the address and can be taken back", async ({ page }) => {
  await open(page, "/loesungen");
  const count = page.getByRole("main").getByRole("heading", { name: /^\d+ Lösung/ });
  const before = await count.innerText();

  await page.getByRole("checkbox", { name: /Mobilität und Verkehr/ }).check();

  await expect(count).not.toHaveText(before);
  await expect(page).toHaveURL(/action_field=mobilitaet-verkehr/);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /Mobilität und Verkehr/ })).toBeChecked();
  await page.getByRole("button", { name: "Alle Filter entfernen" }).click();
  await expect(count).toHaveText(before);
});

test("further results come on request, and the focus goes to the first of them", async ({
  page,
}) => {
  await open(page, "/loesungen");
  const entries = page.getByRole("main").getByRole("article");
  await expect(entries).toHaveCount(20);

  await page.getByRole("button", { name: /Weitere Ergebnisse/ }).click();

  await expect(entries).toHaveCount(40);
  await expect(entries.nth(20).getByRole("link")).toBeFocused();
});

test("a reported barrier gets a number", async ({ page }) => {
  await open(page, "/modellprojekte");
  await page.getByRole("link", { name: "Barriere melden" }).click();
  await expect(page.getByRole("textbox", { name: "Seite" })).toHaveValue("/modellprojekte");

  await page.getByRole("textbox", { name: "Beschreibung" }).fill("Nur eine Probe der Meldung.");
  await page.getByRole("button", { name: "Meldung senden" }).click();

  await expect(page.getByText(/Nummer Ihrer Meldung: \d+/)).toBeVisible();
});
