/** The list of solutions: loading, filled, empty, failing. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { overwriteGetLocale } from "#/paraglide/runtime";
import { makeSolutionCard } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const SOLUTIONS = "*/api/catalog/v1/solutions";

describe("the list of solutions", () => {
  it("announces how many there are and shows what is known about each", async () => {
    await renderPage("/loesungen");

    expect(await screen.findByRole("heading", { name: "1 Lösung" })).toBeVisible();
    expect(screen.getByText("1 Lösung", { selector: "[role=status]" })).toBeInTheDocument();
    const entry = screen.getByRole("article");
    expect(within(entry).getByRole("link", { name: "Hochwasser-Warner" })).toHaveAttribute(
      "href",
      "/loesungen/hochwasser-warner",
    );
    expect(within(entry).getByText("2 belegte Nutzungen")).toBeVisible();
    expect(within(entry).getByText("12 von 20 Angaben bekannt")).toBeVisible();
  });

  it("keeps a chosen filter in the address and asks the catalogue for it", async () => {
    const asked: string[][] = [];
    server.events.on("request:start", ({ request }) => {
      const url = new URL(request.url);
      if (url.pathname.endsWith("/solutions")) asked.push(url.searchParams.getAll("action_field"));
    });
    const { router, user } = await renderPage("/loesungen");

    await user.click(await screen.findByRole("checkbox", { name: /Mobilität und Verkehr/ }));

    expect(
      await screen.findByRole("button", { name: /Filter entfernen:\s*Handlungsfeld: Mobilität/ }),
    ).toBeVisible();
    expect(router.state.location.searchStr).toBe("?action_field=mobilitaet-verkehr");
    expect(asked.at(-1)).toEqual(["mobilitaet-verkehr"]);
    server.events.removeAllListeners();
  });

  it("moves the focus to the first of the further results", async () => {
    server.use(
      http.get(SOLUTIONS, ({ request }) => {
        const isSecond = new URL(request.url).searchParams.has("cursor");
        const slug = isSecond ? "zweite" : "erste";
        const card = makeSolutionCard({ slug, name: slug });
        const cursor = isSecond ? null : "weiter";
        return HttpResponse.json({
          ...pageOf([card], { facets: [] }),
          next_cursor: cursor,
          total: 2,
        });
      }),
    );
    const { user } = await renderPage("/loesungen");

    await user.click(await screen.findByRole("button", { name: /Weitere Ergebnisse/ }));

    const second = await screen.findByRole("link", { name: "zweite" });
    await expect.poll(() => document.activeElement).toBe(second);
  });

  it("helps when nothing was found", async () => {
    server.use(http.get(SOLUTIONS, () => HttpResponse.json(pageOf([], { facets: [] }))));

    await renderPage("/loesungen?q=xyz&land=05");

    expect(await screen.findByText(/Dazu wurde nichts gefunden/)).toBeVisible();
    expect(screen.getAllByRole("button", { name: "Alle Filter entfernen" })).not.toHaveLength(0);
  });

  it("advises other words, not other filters, when none is chosen", async () => {
    server.use(http.get(SOLUTIONS, () => HttpResponse.json(pageOf([], { facets: [] }))));

    await renderPage("/loesungen?q=xqzwv");

    expect(await screen.findByText(/Weniger oder kürzere Wörter/)).toBeVisible();
    expect(screen.queryByText("Filter entfernen")).not.toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: "Filter" })).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: "Sortieren nach" })).not.toBeInTheDocument();
  });

  it.each([
    ["064350014014", "Hanau", "In Ihrer Kommune genutzt"],
    ["064350019019", "Maintal", "In Ihrem Kreis genutzt: Maintal"],
    ["066110000000", "Kassel", "Auch in Ihrem Land genutzt: Kassel"],
  ])("calls a use as near as it is: %s", async (key, name, words) => {
    const card = makeSolutionCard({ uses_near: [{ key, level: "gemeinde", name }] });
    server.use(http.get(SOLUTIONS, () => HttpResponse.json(pageOf([card], { facets: [] }))));

    await renderPage("/loesungen?kommune=064350014014");

    expect(await screen.findByText(words)).toBeVisible();
  });

  it("says that the service is down and offers to try again", async () => {
    server.use(http.get(SOLUTIONS, () => problem(503, "service-unavailable")));

    await renderPage("/loesungen");

    const alert = await screen.findByRole("alert", undefined, { timeout: 4000 });
    expect(alert).toHaveTextContent("Dieser Teil antwortet gerade nicht");
    expect(within(alert).getByRole("button", { name: "Noch einmal versuchen" })).toBeVisible();
  });

  it("offers fields of action by their name in the language of the page", async () => {
    const offered = {
      text: "Mobilität und Verkehr",
      kind: "action_field",
      slug: null,
      value: "mobilitaet-verkehr",
    };
    server.use(
      http.get("*/api/catalog/v1/suggestions", () => HttpResponse.json({ items: [offered] })),
    );
    overwriteGetLocale(() => "en");
    try {
      const { router, user } = await renderPage("/loesungen");
      await user.type(screen.getByRole("combobox", { name: /Search/ }), "mobi");

      await user.click(await screen.findByRole("option", { name: /Mobility and transport/ }));

      await waitFor(() =>
        expect(router.state.location.searchStr).toBe("?action_field=mobilitaet-verkehr"),
      );
    } finally {
      overwriteGetLocale(() => "de");
    }
  });

  it("explains a filter that the catalogue does not know", async () => {
    server.use(http.get(SOLUTIONS, () => problem(400, "invalid-parameter")));

    await renderPage("/loesungen?kind=unsinn");

    expect(await screen.findByRole("alert")).toHaveTextContent("ungültigen Filter");
  });
});
