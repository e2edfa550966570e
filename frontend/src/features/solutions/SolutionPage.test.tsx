/** One solution in detail. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeSolution } from "#/testing/entries";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Solution } from "./queries";

const OPERATOR_MODEL: Solution["operator_models"][number] = {
  operator: "",
  operator_id: null,
  code_owner: null,
  setup_costs: null,
  yearly_costs: null,
  split_rule: null,
  maintained_by: null,
  maintained_until: null,
  legal_form: null,
  is_joinable: null,
  joining: null,
  founding: null,
  later_accession: null,
  source_label: null,
  source_url: null,
  checked_on: null,
};

function show(fields: Partial<Solution>) {
  const solution = makeSolution(fields);
  server.use(http.get("*/api/catalog/v1/solutions/:slug", () => HttpResponse.json(solution)));
}

function fact(region: HTMLElement, label: string) {
  return within(region).getByText(label).closest("div");
}

describe("a solution", () => {
  it("calls unknown what is unknown, with the date", async () => {
    await renderPage("/loesungen/hochwasser-warner");

    const facts = await screen.findByRole("region", { name: "Auf einen Blick" });
    const privacy = within(facts).getByText("Datenschutz").closest("div");
    expect(privacy).toHaveTextContent("unbekannt (Stand 22. November 2026)");
    expect(within(facts).getByRole("progressbar", { name: /12 von 20/ })).toBeVisible();
  });

  it("shows who uses it, with the source", async () => {
    await renderPage("/loesungen/hochwasser-warner");

    const row = await screen.findByRole("row", { name: /Stadt Solingen/ });
    expect(row).toHaveTextContent("Nordrhein-Westfalen");
    expect(row).toHaveTextContent("In Betrieb seit 2024");
    expect(within(row).getByRole("link", { name: /Bericht der Stadt/ })).toBeVisible();
  });

  it("leads to the support for the chosen municipality", async () => {
    await renderPage("/loesungen/hochwasser-warner?kommune=064350014014");

    const link = await screen.findByRole("link", { name: "Wer hilft Hanau?" });
    expect(link).toHaveAttribute("href", "/unterstuetzung?kommune=064350014014");
  });

  it("leads to the model projects in the Land of the chosen municipality", async () => {
    await renderPage("/loesungen/hochwasser-warner?kommune=064350014014");

    const link = await screen.findByRole("link", { name: "Modellprojekte in Ihrem Land (Hessen)" });
    const { searchParams } = new URL(link.getAttribute("href") ?? "", "https://example.org");
    expect(searchParams.get("land")).toBe("06");
  });

  it("names the column in every cell, for the stacked rows on phones", async () => {
    await renderPage("/loesungen/hochwasser-warner");

    const cell = await screen.findByRole("cell", { name: "Nordrhein-Westfalen" });
    expect(cell).toHaveAttribute("data-label", "Land");
  });

  it("tells search engines what it is about and where it stands", async () => {
    await renderPage("/loesungen/hochwasser-warner");

    const blocks = () => document.head.querySelectorAll("script[type='application/ld+json']");
    await waitFor(() => expect(blocks()).toHaveLength(1));
    const [about, path] = JSON.parse(blocks()[0]?.textContent ?? "");
    expect(about["@id"]).toBe("hochwasser-warner");
    expect(path["@type"]).toBe("BreadcrumbList");
    expect(path.itemListElement[1]).toMatchObject({
      position: 2,
      name: "Hochwasser-Warner",
      item: `${location.origin}/loesungen/hochwasser-warner`,
    });
  });

  it("says who operates it, who pays, and what it exchanges with others", async () => {
    show({
      operator_models: [
        {
          ...OPERATOR_MODEL,
          operator: "Rechenzentrum Nord",
          maintained_by: "Verein Pegel",
          maintained_until: "2029-12-31",
          yearly_costs: { de: "Nach Einwohnerzahl.", en: null },
          is_joinable: false,
        },
      ],
      interfaces: [{ direction: "in", protocol: "Open311", data_model: null, version: "2" }],
      data_yielded: [
        {
          what: { de: "Pegelstände", en: null },
          standard: null,
          data_model: null,
          license_spdx: "CC0-1.0",
          is_open: true,
        },
      ],
      depends_on: [
        {
          name: "PostgreSQL",
          kind: "open",
          min_version: "15",
          max_version: null,
          is_optional: false,
        },
      ],
    });
    await renderPage("/loesungen/hochwasser-warner");

    const operation = await screen.findByRole("region", { name: "Betrieb und Kosten" });
    expect(fact(operation, "Gepflegt von")).toHaveTextContent(
      "Verein Pegel, bis 31. Dezember 2029",
    );
    expect(fact(operation, "Wer den Betrieb zahlt")).toHaveTextContent("Nach Einwohnerzahl.");
    expect(fact(operation, "Beitritt möglich")).toHaveTextContent("Nein");
    expect(fact(operation, "Wer die Einrichtung zahlt")).toHaveTextContent("unbekannt");
    const connections = screen.getByRole("region", { name: "Schnittstellen und Daten" });
    const lines = within(connections).getAllByRole("listitem");
    expect(lines.map((line) => line.textContent)).toEqual([
      "Open311 2 (nimmt entgegen)",
      "Pegelstände (CC0-1.0, offen zugänglich)",
      "PostgreSQL (ab 15, offene Software)",
    ]);
  });

  it("says when nobody knows who operates it", async () => {
    await renderPage("/loesungen/hochwasser-warner");

    expect(await screen.findByText(/Wer die Lösung betreibt, wer was zahlt/)).toBeVisible();
  });

  it("leads to the project it is from, to related entries and to whom to ask", async () => {
    show({
      origin_project: "solingen",
      fork_of: { id: "pegel", slug: "pegelkarte", name: "Pegelkarte" },
      contacts: [
        {
          role: "Produktverantwortung",
          email: "pegel@stadt.example",
          url: null,
          has_consent: true,
        },
      ],
    });
    await renderPage("/loesungen/hochwasser-warner");

    const link = async (name: string) => screen.findByRole("link", { name });
    expect(await link("Zum Projekt")).toHaveAttribute("href", "/modellprojekte/solingen");
    expect(await link("Pegelkarte")).toHaveAttribute("href", "/loesungen/pegelkarte");
    expect(await link("Produktverantwortung")).toHaveAttribute(
      "href",
      "mailto:pegel@stadt.example",
    );
  });

  it("links to pictures on other servers and loads none of them", async () => {
    show({
      media: [
        {
          url: "https://anderswo.example/karte.png",
          kind: "screenshot",
          alt: { de: "Karte der Pegel", en: null },
          language: null,
        },
      ],
    });
    await renderPage("/loesungen/hochwasser-warner");

    expect(await screen.findByRole("link", { name: /Karte der Pegel/ })).toBeVisible();
    expect(screen.queryByRole("img", { name: /Karte der Pegel/ })).not.toBeInTheDocument();
  });

  it("says when it does not exist", async () => {
    server.use(http.get("*/api/catalog/v1/solutions/:slug", () => problem(404, "not-found")));

    await renderPage("/loesungen/gibt-es-nicht");

    expect(
      await screen.findByRole("heading", { level: 1, name: "Diese Lösung gibt es nicht" }),
    ).toBeVisible();
  });
});
