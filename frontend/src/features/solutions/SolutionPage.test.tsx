/** One solution in detail. */
import { screen, waitFor, within } from "@testing-library/react";
import { http } from "msw";
import { describe, expect, it } from "vitest";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

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

  it("says when it does not exist", async () => {
    server.use(http.get("*/api/catalog/v1/solutions/:slug", () => problem(404, "not-found")));

    await renderPage("/loesungen/gibt-es-nicht");

    expect(
      await screen.findByRole("heading", { level: 1, name: "Diese Lösung gibt es nicht" }),
    ).toBeVisible();
  });
});
