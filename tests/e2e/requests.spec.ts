/** A municipality asks for advice from an entry, sees who owns the request, writes, and takes it back. */
import { expect, test } from "@playwright/test";
import { barriers } from "./axe";
import { logIn } from "./login";

test("a municipality asks from a solution, writes, attaches a file and takes it back", async ({ page }) => {
  await logIn(page, "demo-municipality-admin", "/loesungen/masterportal");
  await page.getByRole("link", { name: "Beratung anfragen" }).click();
  await expect(page.getByText("Bezug: Masterportal")).toBeVisible();
  await page.getByLabel("Thema").selectOption("Mobilität und Verkehr");
  await expect(page.getByRole("heading", { name: /Die Anfrage bekommt: Demo:/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("button", { name: "Anfrage stellen" }).click();
  await page.getByRole("link", { name: "Geben Sie einen Betreff an." }).click();
  await expect(page.getByLabel("Betreff")).toBeFocused();
  await page.getByLabel("Betreff").fill("Karte für Parkplätze");
  await page.getByLabel("Ihre Frage").fill("Wer betreibt das für eine Stadt unserer Größe?");
  await page.reload();
  await expect(page.getByLabel("Betreff")).toHaveValue("Karte für Parkplätze");
  await page.getByRole("button", { name: "Anfrage stellen" }).click();

  await expect(page.getByRole("heading", { name: /Die Anfrage liegt bei „Demo:/ })).toBeVisible();
  await page.getByText("Wie die Anfrage zu dieser Stelle kam").click();
  await expect(page.getByRole("cell", { name: "gewählt" })).toBeVisible();
  await page.getByLabel("Ihre Nachricht").fill("Es eilt nicht.");
  await page.getByRole("button", { name: "Nachricht senden" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Es eilt nicht." })).toBeVisible();
  const plan = { name: "Plan der Plätze.txt", mimeType: "text/plain", buffer: Buffer.from("P1") };
  await page.getByLabel("Dateien anhängen").setInputFiles([plan, { ...plan, name: "Plan.exe" }]);
  await expect(page.getByText("Plan.exe: Diese Art von Datei geht nicht")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: plan.name }).click();
  expect((await download).suggestedFilename()).toBe(plan.name);
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("button", { name: "Anfrage zurücknehmen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Anfrage zurücknehmen" }).click();
  await expect(page.getByRole("heading", { name: /wurde am .* zurückgenommen/ })).toBeVisible();
});
