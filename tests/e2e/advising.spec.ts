/** A municipality asks; an adviser accepts, asks back and answers, each told whose turn it is. */
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./axe";
import { logIn } from "./login";

/** As its own page does; which one it is. */
async function ask(page: Page, subject: string): Promise<void> {
  const status = await page.evaluate(async (subject) => {
    const consent = { tiers: ["verband", "kreis", "land", "bund"], text_version: "1" };
    const response = await fetch("/api/competence-center/v1/advisory-requests", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF": "1" },
      body: JSON.stringify({
        topic: "mobilitaet-verkehr",
        subject,
        description: "Wer hat Erfahrung?",
        consent,
      }),
    });
    return response.status;
  }, subject);
  expect(status).toBe(201);
}

test("an adviser accepts a request, asks back and answers", async ({ page, browser }) => {
  const subject = `Freie Parkplätze ${Date.now()}`;
  await logIn(page, "demo-municipality-admin");
  await ask(page, subject);

  const context = await browser.newContext({ locale: "de-DE" });
  const adviser = await context.newPage();
  await logIn(adviser, "demo-adviser");
  await adviser.getByRole("link", { name: "Beratung", exact: true }).click();
  const row = adviser.getByRole("article").filter({ hasText: subject });
  await expect(row.getByText(/annehmen bis/)).toBeVisible();
  expect(await barriers(adviser)).toEqual([]);
  await row.getByRole("link", { name: subject }).click();

  await adviser.getByRole("button", { name: "Annehmen" }).click();
  await expect(adviser.getByText(/Die Kommune sieht, dass Sie daran arbeiten/)).toBeVisible();
  await adviser.getByRole("button", { name: "Zurückfragen und warten" }).click();
  const question = adviser.getByRole("form", { name: "Zurückfragen und warten" });
  await question.getByLabel("Rückfrage an die Kommune").fill("Wie viele Plätze?");
  // What is typed survives that the page is left.
  await adviser.reload();
  expect(await barriers(adviser)).toEqual([]);
  await question.getByRole("button", { name: "Zurückfragen und warten" }).click();
  await expect(adviser.getByText(/Die Rückfrage ist bei der Kommune/)).toBeVisible();
  await expect(adviser.getByText("wartet auf die Kommune", { exact: true })).toBeVisible();

  await adviser.getByRole("button", { name: "Antworten" }).click();
  const answer = adviser.getByRole("form", { name: "Antworten" });
  await answer.getByRole("button", { name: "Antworten" }).click();
  await adviser.getByRole("link", { name: "Schreiben Sie einen Text." }).click();
  await expect(answer.getByLabel("Antwort an die Kommune")).toBeFocused();
  await adviser.keyboard.type("Fragen Sie Aalen.");
  await answer.getByLabel("Was kam dabei heraus?").selectOption("information_given");
  await answer.getByRole("button", { name: "Antworten" }).click();
  await expect(adviser.getByText("Die Antwort ist bei der Kommune.")).toBeVisible();
  await expect(adviser.getByText("Fragen Sie Aalen.")).toBeVisible();
  await context.close();
});
