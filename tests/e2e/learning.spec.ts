/** From the directory of support to a course, as somebody finds it who leads projects. */
import { expect, test } from "@playwright/test";
import { open } from "./pages";

test("a course is found by role, and says what it is in the words of schema.org", async ({
  page,
}) => {
  await open(page, "/unterstuetzung");
  await page.getByRole("link", { name: /Kurse und Lernwege/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lernen" })).toBeVisible();

  await page.getByRole("checkbox", { name: /^Projektleitung/ }).check();
  await expect(page).toHaveURL(/role=project_lead/);
  await page.getByRole("searchbox").fill("Stadtentwicklung");
  await page.getByRole("button", { name: "Suchen" }).click();
  await expect(page.getByRole("heading", { name: "1 Kurs" })).toBeVisible();
  await page.getByRole("article").getByRole("link").click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Smart City Managerin");
  await expect(page.getByRole("region", { name: "Auf einen Blick" })).toContainText("40 Stunden");
  await expect(page.getByRole("region", { name: "Quellen" })).toBeVisible();
  const block = page.locator("head script[type='application/ld+json']");
  await expect(block).toHaveCount(1);
  expect(JSON.parse((await block.textContent()) ?? "")).toMatchObject({
    "@graph": [{ "@type": "Course", hasCourseInstance: { courseWorkload: "PT40H" } }],
  });
});

test("a learning path leads through courses and pages", async ({ page }) => {
  await open(page, "/lernen?ansicht=wege");

  const path = page.getByRole("region", { name: "Den Wandel führen" });
  await path.getByRole("link", { name: "KI in öffentlichen Verwaltungen" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "KI in öffentlichen Verwaltungen",
  );
});
