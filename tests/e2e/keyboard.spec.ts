/** Everything works without a mouse. */
import { expect, test } from "@playwright/test";
import { open } from "./pages";

test("the first tab stop leads to the content", async ({ page }) => {
  await open(page, "/loesungen");

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("main")).toBeFocused();
});

test("a municipality can be chosen with the arrows", async ({ page }) => {
  await open(page, "/");
  const field = page.getByRole("combobox", { name: "Kommune suchen" });
  await field.focus();
  await page.keyboard.type("Lemgo");
  await page.getByRole("option").first().waitFor();

  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/kommune=05/);
});

test("Escape closes the suggestions and then empties the field", async ({ page }) => {
  await open(page, "/");
  const field = page.getByRole("combobox", { name: "Kommune suchen" });
  await field.focus();
  await page.keyboard.type("Lemgo");
  await page.getByRole("option").first().waitFor();

  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(field).toHaveValue("Lemgo");

  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
});

test("a filter keeps the focus", async ({ page }) => {
  await open(page, "/loesungen");
  const filter = page.getByRole("checkbox", { name: /Mobilität und Verkehr/ });
  await filter.focus();

  await page.keyboard.press("Space");

  await expect(page).toHaveURL(/action_field/);
  await expect(filter).toBeFocused();
});

test("every tab stop of the list of solutions can be seen", async ({ page }) => {
  await open(page, "/loesungen");

  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const style = await page.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, boxShadow };
    });
    expect(style.outlineStyle !== "none" || style.boxShadow !== "none").toBe(true);
  }
});
