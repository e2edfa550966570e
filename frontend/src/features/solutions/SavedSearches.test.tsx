/** Searches kept in the browser: saved, opened, renamed, deleted, taken along. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { makeSolutionCard } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import { parseSearches } from "./saved-searches";

const STORAGE = "stufenplan-searches";
const PARKING = {
  id: "a",
  name: "Parken",
  search: { q: "parken", land: ["05", "06"] },
  looked_at: "2026-11-20T00:00:00.000Z",
};

function keep(...searches: object[]) {
  localStorage.setItem(STORAGE, JSON.stringify({ version: 1, searches }));
}

beforeEach(() => localStorage.clear());

describe("a search in the list of solutions", () => {
  it("is kept under a name, in this browser only", async () => {
    const { user } = await renderPage("/loesungen?q=hochwasser&land=05");

    await user.click(await screen.findByRole("button", { name: "Suche merken" }));
    const name = screen.getByRole("textbox", { name: "Name der Suche" });
    expect(name).toHaveValue("hochwasser");
    await user.clear(name);
    await user.type(name, "Pegel am Rhein");
    await user.click(screen.getByRole("button", { name: "Merken" }));

    expect(await screen.findByText("Gemerkt.")).toBeVisible();
    const [saved] = parseSearches(localStorage.getItem(STORAGE) ?? "") ?? [];
    expect(saved).toMatchObject({
      name: "Pegel am Rhein",
      search: { q: "hochwasser", land: ["05"] },
    });
    expect(screen.getByRole("link", { name: "Gemerkte Suchen" })).toBeVisible();
  });

  it("needs a name and keeps what was typed", async () => {
    const { user } = await renderPage("/loesungen");

    await user.click(await screen.findByRole("button", { name: "Suche merken" }));
    await user.click(screen.getByRole("button", { name: "Merken" }));

    expect(screen.getByText("Geben Sie der Suche einen Namen.")).toBeVisible();
    expect(localStorage.getItem(STORAGE)).toBeNull();
  });

  it("has a link to share and a feed with the same filters", async () => {
    const { user } = await renderPage("/loesungen?q=parken&land=05&sort=name");
    const write = vi.spyOn(navigator.clipboard, "writeText");

    await user.click(await screen.findByRole("button", { name: "Link kopieren" }));

    expect(await screen.findByText("Link kopiert.")).toBeVisible();
    const address = new URL(write.mock.calls[0]?.[0] ?? "");
    expect(address.pathname).toBe("/loesungen");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      q: "parken",
      land: "05",
      sort: "name",
    });
    const feed = screen.getByRole("link", { name: "Als Feed abonnieren" });
    expect(feed).toHaveAttribute(
      "href",
      expect.stringMatching(/\/api\/catalog\/v1\/solutions\.atom\?q=parken&land=05$/),
    );
  });
});

describe("the saved searches", () => {
  it("say where they are kept and how to begin", async () => {
    await renderPage("/gemerkte-suchen");

    expect(await screen.findByText(/liegen nur in diesem Browser/)).toBeVisible();
    expect(screen.getByText(/noch keine Suche gemerkt/)).toBeVisible();
  });

  it("tell what is new since the last look, and looking makes it old", async () => {
    server.use(
      http.get("*/api/catalog/v1/solutions", () =>
        HttpResponse.json(
          pageOf(
            [
              makeSolutionCard({ slug: "neu", updated_at: "2026-11-22T00:00:00Z" }),
              makeSolutionCard({ slug: "alt", updated_at: "2026-11-01T00:00:00Z" }),
            ],
            { facets: [] },
          ),
        ),
      ),
    );
    keep(PARKING);
    const { user } = await renderPage("/gemerkte-suchen");

    expect(
      await screen.findByText("1 Eintrag neu oder geändert seit dem letzten Blick"),
    ).toBeVisible();
    expect(screen.getByText("„parken“, 2 Filter")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Parken" }));

    const [saved] = parseSearches(localStorage.getItem(STORAGE) ?? "") ?? [];
    expect(Date.parse(saved?.looked_at ?? "")).toBeGreaterThan(Date.parse("2026-11-22"));
  });

  it("stay usable when the catalogue does not answer", async () => {
    server.use(http.get("*/api/catalog/v1/solutions", () => problem(503, "service-down")));
    keep(PARKING);
    await renderPage("/gemerkte-suchen");

    expect(await screen.findByRole("link", { name: "Parken" })).toBeVisible();
    expect(await screen.findByText(/gerade nicht feststellen/)).toBeVisible();
  });

  it("are renamed, deleted, and brought back to their place", async () => {
    keep(PARKING, { ...PARKING, id: "b", name: "Wasser" });
    const { user } = await renderPage("/gemerkte-suchen");
    const [first] = await screen.findAllByRole("listitem");

    await user.click(within(first as HTMLElement).getByRole("button", { name: "Umbenennen" }));
    const name = screen.getByRole("textbox", { name: "Name der Suche" });
    await user.clear(name);
    await user.type(name, "Parkhäuser");
    await user.click(screen.getByRole("button", { name: "Merken" }));
    expect(await screen.findByRole("link", { name: "Parkhäuser" })).toBeVisible();

    const [again] = screen.getAllByRole("listitem");
    await user.click(within(again as HTMLElement).getByRole("button", { name: "Löschen" }));
    expect(screen.queryByRole("link", { name: "Parkhäuser" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Rückgängig machen" }));

    const names = parseSearches(localStorage.getItem(STORAGE) ?? "")?.map((saved) => saved.name);
    expect(names).toEqual(["Parkhäuser", "Wasser"]);
  });

  it("come from a file, each once, and another file changes nothing", async () => {
    keep(PARKING);
    const { user } = await renderPage("/gemerkte-suchen");
    const input = await screen.findByLabelText("Aus Datei laden");
    const searches = [PARKING, { ...PARKING, id: "b", name: "Wasser" }];

    await user.upload(input, new File([JSON.stringify({ version: 1, searches })], "s.json"));
    expect(await screen.findByText("1 Suche geladen.")).toBeVisible();
    expect(await screen.findByRole("link", { name: "Wasser" })).toBeVisible();

    await user.upload(input, new File(["kein JSON"], "x.json", { type: "application/json" }));
    expect(await screen.findByText(/enthält keine gemerkten Suchen/)).toBeVisible();
  });
});

describe("what was stored", () => {
  it("is taken over only as far as it makes sense", () => {
    const searches = [
      PARKING,
      { ...PARKING, id: "b", name: "  " },
      { ...PARKING, id: "c", looked_at: "gestern" },
      { ...PARKING, id: "d", search: { q: "x", unbekannt: "y", sort: "popular" } },
      "Unsinn",
    ];

    const found = parseSearches(JSON.stringify({ version: 1, searches }));

    expect(found?.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(found?.[1]?.search).toEqual({ q: "x", sort: undefined });
    expect(parseSearches("[]")).toBeNull();
    expect(parseSearches("{")).toBeNull();
  });
});
