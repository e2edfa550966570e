/** A municipality asks; an adviser accepts, asks back and answers, each told whose turn it is. */
import { expect, test } from "@playwright/test";
import { ask } from "./asking";
import { barriers } from "./axe";
import { logIn, type Persona } from "./login";

test("an adviser accepts a request, asks back and answers", async ({ page, browser }) => {
  const subject = `Freie Parkplätze ${Date.now()}`;
  await logIn(page, "demo-municipality-admin");
  await ask(page, subject, ["verband", "kreis", "land", "bund"]);

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

test("another unit helps once the municipality agrees", async ({ page, browser }) => {
  const subject = `Sensoren ${Date.now()}`;
  async function loggedIn(persona: Persona) {
    const context = await browser.newContext({ locale: "de-DE" });
    const own = await context.newPage();
    await logIn(own, persona);
    return own;
  }
  await logIn(page, "demo-municipality-admin");
  const address = await ask(page, subject, ["verband", "kreis", "land"]);

  const adviser = await loggedIn("demo-adviser");
  await adviser.goto(address);
  await adviser.getByRole("button", { name: "Annehmen" }).click();
  await adviser.getByText("Eine andere Stelle bitten").click();
  await adviser.getByLabel("Welche Stelle?").selectOption({ label: "Demo: Beratung des Bundes" });
  await adviser.getByLabel("Warum?").fill("Dort gibt es Erfahrung.");
  await adviser.getByRole("button", { name: "Vorschlagen" }).click();
  await expect(adviser.getByText(/wartet auf die Zustimmung der Kommune/)).toBeVisible();
  expect(await barriers(adviser)).toEqual([]);

  const helper = await loggedIn("demo-federal-adviser");
  await helper.goto(address);
  await expect(helper.getByText(subject)).toHaveCount(0);

  await page.goto(address);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Zustimmen", exact: true }).click();
  await expect(page.getByText(/die Kommune stimmt zu/)).toBeVisible();

  await helper.reload();
  await expect(helper.getByRole("heading", { name: subject })).toBeVisible();
  await helper.getByRole("button", { name: "Annehmen" }).click();
  await expect(helper.getByText(/angenommen/)).toBeVisible();
});
