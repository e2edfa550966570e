/** Makes advisory requests as the page of who asks does. */
import { expect, type Page } from "@playwright/test";

/** In the name of who is logged in; units of these tiers may read it. The address of its page. */
export async function ask(page: Page, subject: string, tiers: string[]): Promise<string> {
  const id = await page.evaluate(
    async ({ subject, tiers }) => {
      const response = await fetch("/api/competence-center/v1/advisory-requests", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRF": "1" },
        body: JSON.stringify({
          topic: "mobilitaet-verkehr",
          subject,
          description: "Wer hat Erfahrung?",
          consent: { tiers, text_version: "1" },
        }),
      });
      return response.ok ? String((await response.json()).id) : null;
    },
    { subject, tiers },
  );
  expect(id).not.toBeNull();
  return `/anfragen/${id}`;
}
