/** The editors' synonyms: nothing is removed by one click, and nothing is left out unsaid. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const SYNONYMS = "*/api/catalog/v1/synonyms";
const GROUP = {
  id: "019ab1c2-0000-7000-8000-000000000001",
  words: ["Amt", "Behörde"],
  note: null,
  version: 1,
  updated_at: "2026-11-22T08:00:00Z",
};

beforeEach(() => setDeskToken("richtig"));

describe("the synonyms", () => {
  it("are removed after a question, and the focus comes back after a no", async () => {
    let removed = 0;
    server.use(
      http.get(SYNONYMS, () => HttpResponse.json(pageOf(removed ? [] : [GROUP]))),
      http.delete(`${SYNONYMS}/:id`, () => {
        removed += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage("/verwaltung/synonyme");
    const button = await screen.findByRole("button", { name: /Entfernen\s*Amt/ });

    await user.click(button);
    const question = () => within(screen.getByRole("dialog"));
    expect(question().getByText(/„Amt, Behörde“/)).toBeVisible();
    await user.click(question().getByRole("button", { name: "Abbrechen" }));
    expect(button).toHaveFocus();
    expect(removed).toBe(0);

    await user.click(button);
    await user.click(question().getByRole("button", { name: "Entfernen" }));
    await waitFor(() => expect(removed).toBe(1));
  });

  it("say how many are not shown", async () => {
    server.use(http.get(SYNONYMS, () => HttpResponse.json({ ...pageOf([GROUP]), total: 171 })));

    await renderPage("/verwaltung/synonyme");

    expect(await screen.findByText(/1 von 171 gezeigt/)).toBeVisible();
  });
});
