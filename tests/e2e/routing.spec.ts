/** A coordinator looks at new rules before they are stated, and tries out where a request goes. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { logIn } from "./login";

const PAGE = "/verwaltung/zustaendigkeit";

test("rules are looked at, stated for a later day, and taken back", async ({ page }) => {
  await logIn(page, "demo-land-coordinator", PAGE);
  await page.getByLabel("Gelten ab").fill("2126-01-01");
  const up = page.getByRole("button", { name: "Land nach oben" });
  await up.focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Enter");
  await expect(page.getByText("1. Land")).toBeVisible();
  await page.getByRole("button", { name: "Auswirkungen ansehen" }).click();

  await expect(page.getByRole("heading", { name: "Was sich ab 1. Januar 2126" })).toBeFocused();
  const row = page.getByRole("row", { name: /Beteiligung und Engagement/ });
  await expect(row.getByText("Demo: Digitalagentur Rheinland-Pfalz")).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Diese Regeln festlegen" }).click();

  await expect(page.getByText("Die Regeln gelten ab 1. Januar 2126.")).toBeVisible();
  await page.getByRole("button", { name: /Regeln entfernen, die ab 1. Januar 2126/ }).click();
  await page.getByRole("button", { name: "Regeln entfernen", exact: true }).click();
  await expect(page.getByText("gilt noch nicht")).toHaveCount(0);
});

test("a request is followed from the association to the Land", async ({ page }) => {
  await logIn(page, "demo-land-coordinator", PAGE);
  await page.getByRole("combobox", { name: "Kommune, die anfragt" }).fill("Woldert");
  await page.getByRole("option", { name: /^Woldert/ }).click();
  await page
    .getByLabel("Handlungsfeld", { exact: true })
    .selectOption({ label: "Beteiligung und Engagement" });

  const owner = page.getByRole("heading", { name: /^Zuständig wäre/ });
  await expect(owner).toContainText("Digitalbüro der Verbandsgemeinde Musterau");
  await page.getByRole("checkbox", { name: /Digitalbüro.*als ausgelastet annehmen/ }).check();
  await expect(owner).toContainText("Digitalagentur Rheinland-Pfalz");
  await expect(page.getByText(/Musterau“ ist ausgelastet/)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});
