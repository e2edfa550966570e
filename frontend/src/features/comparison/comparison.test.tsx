/** Marking solutions, comparing them, and the page for the council. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeSolution } from "#/testing/entries";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const COMPARISONS = "*/api/catalog/v1/comparisons";

describe("marking solutions", () => {
  it("keeps the choice in the address and says how many there are", async () => {
    const { router, user } = await renderPage("/loesungen");

    await user.click(await screen.findByRole("checkbox", { name: /^Vergleichen: Hochwasser/ }));

    expect(router.state.location.searchStr).toBe("?loesung=hochwasser-warner");
    expect(screen.getByText("1 von 5 Lösungen für den Vergleich gemerkt")).toHaveAttribute(
      "role",
      "status",
    );
    const bar = screen.getByRole("region", { name: "Für den Vergleich gemerkt" });
    expect(within(bar).getByText("Merken Sie noch eine zweite Lösung.")).toBeVisible();
  });

  it("refuses the sixth in words and leaves the five as they are", async () => {
    const five = ["a", "b", "c", "d", "e"].map((slug) => `loesung=${slug}`).join("&");
    const { router, user } = await renderPage(`/loesungen?${five}`);

    await user.click(await screen.findByRole("checkbox", { name: /^Vergleichen: Hochwasser/ }));

    expect(screen.getByText(/Mehr als 5 Lösungen gehen nicht/)).toBeVisible();
    expect(router.state.location.searchStr).toBe(`?${five}`);
  });

  it("takes one out of the bar by its name", async () => {
    server.use(
      http.get("*/api/catalog/v1/solutions/:slug", ({ params }) =>
        HttpResponse.json(makeSolution({ slug: String(params.slug), name: `N-${params.slug}` })),
      ),
    );
    const { router, user } = await renderPage("/loesungen?loesung=a&loesung=b");

    await user.click(await screen.findByRole("button", { name: /nehmen:\s*N-a/ }));

    expect(router.state.location.searchStr).toBe("?loesung=b");
  });
});

describe("comparing", () => {
  it("shows evidence, source and what is unknown in each cell", async () => {
    await renderPage("/vergleich?loesung=a&loesung=b");

    const table = await screen.findByRole("table", { name: "Lösungen vergleichen" });
    const row = within(table).getByRole("row", { name: /^Barrierefreiheit/ });
    const [proven, unknown] = within(row).getAllByRole("cell");
    expect(proven).toHaveTextContent("abgelaufen am 31. Januar 2020");
    expect(proven).toHaveTextContent("Nachweis: Prüfbericht");
    expect(unknown).toHaveTextContent("unbekannt (Stand 22.11.2026)");
    expect(
      within(table).getByRole("columnheader", { name: /Name von a.*Fassung 3/ }),
    ).toBeVisible();
  });

  it("hides equal rows on request and says how many", async () => {
    const { router, user } = await renderPage("/vergleich?loesung=a&loesung=b");

    await user.click(await screen.findByRole("checkbox", { name: "Nur Unterschiede zeigen" }));

    expect(screen.queryByRole("row", { name: /^Datenschutz/ })).not.toBeInTheDocument();
    expect(screen.getByText("1 gleiche Zeile ist ausgeblendet")).toBeVisible();
    expect(router.state.location.searchStr).toContain("nur=unterschiede");
  });

  it("takes a column out", async () => {
    const { user } = await renderPage("/vergleich?loesung=a&loesung=b&loesung=c");

    await user.click(await screen.findByRole("button", { name: "Herausnehmen: Name von b" }));

    expect(await screen.findByRole("columnheader", { name: /Name von c/ })).toBeVisible();
    expect(screen.queryByRole("columnheader", { name: /Name von b/ })).not.toBeInTheDocument();
  });

  it("leads to the table for spreadsheets", async () => {
    await renderPage("/vergleich?loesung=a&loesung=b");

    const link = await screen.findByRole("link", { name: "Als Tabelle laden (CSV)" });

    expect(link).toHaveAttribute(
      "href",
      "/api/catalog/v1/comparisons.csv?solutions=a&solutions=b&language=de",
    );
  });

  it("says what to do when fewer than two are marked", async () => {
    await renderPage("/vergleich?loesung=a");

    expect(await screen.findByText(/Merken Sie in der Liste mindestens zwei/)).toBeVisible();
  });

  it("says that one of them does not exist", async () => {
    server.use(http.get(COMPARISONS, () => problem(404, "solution-not-found")));
    await renderPage("/vergleich?loesung=a&loesung=weg");

    expect(await screen.findByText("Eine der Lösungen gibt es nicht")).toBeVisible();
  });
});

describe("the brief", () => {
  it("marks warnings in words and names sources and revision", async () => {
    await renderPage("/loesungen/a/kurzinfo");

    expect(await screen.findByRole("heading", { level: 1, name: "Name von a" })).toBeVisible();
    expect(screen.getByText("Achtung:").parentElement).toHaveTextContent("Noch in Entwicklung.");
    const note = screen.getByText(/README, geprüft am 22. November 2026/);
    expect(note).toHaveTextContent("Name von a Fassung 3");
    expect(screen.getByRole("button", { name: "Drucken" })).toBeVisible();
  });

  it("names each solution of a comparison", async () => {
    await renderPage("/vergleich/kurzinfo?loesung=a&loesung=b");

    expect(await screen.findByRole("heading", { level: 3, name: "Name von b" })).toBeVisible();
  });
});
