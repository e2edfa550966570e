/** The code lists: each opens by itself and says what its concepts correspond to. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const VOCABULARIES = "*/api/catalog/v1/vocabularies";
const GOALS = {
  name: "goals",
  title: { de: "Ziele", en: "Goals" },
  source: "Eigene Liste, Stand 2026-11-22",
};
const CONCEPT = {
  id: "climate-neutrality",
  label: { de: "Klimaneutralität", en: "Climate neutrality" },
  description: null,
  alt_labels: ["Klimaschutz"],
  broader: null,
  mappings: [{ scheme: "SDG", relation: "close", value: "13" }],
  minimum: null,
  maximum: null,
  issuer: null,
  url: null,
  check_digit: null,
};

beforeEach(() => setDeskToken("richtig"));

describe("the code lists", () => {
  it("show their concepts when they are opened", async () => {
    server.use(
      http.get(VOCABULARIES, () => HttpResponse.json({ items: [{ ...GOALS, concept_count: 1 }] })),
      http.get(`${VOCABULARIES}/goals`, () => HttpResponse.json({ ...GOALS, concepts: [CONCEPT] })),
    );
    const { user } = await renderPage("/verwaltung/begriffe");

    await user.click(await screen.findByText("Ziele (1)"));

    const table = within(await screen.findByRole("table", { name: "Ziele" }));
    expect(table.getByText("Klimaneutralität")).toBeVisible();
    expect(table.getByText("Klimaschutz")).toBeVisible();
    expect(table.getByText("SDG: 13")).toBeVisible();
    expect(screen.getByText(/Eigene Liste, Stand/)).toBeVisible();
  });

  it("say when they cannot be loaded", async () => {
    server.use(http.get(VOCABULARIES, () => problem(503, "unavailable")));

    await renderPage("/verwaltung/begriffe");

    expect(await screen.findByRole("button", { name: "Noch einmal versuchen" })).toBeVisible();
  });
});
