/** The model projects as map and as table. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeProject } from "#/testing/entries";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

describe("the model projects", () => {
  it("stand in the list beside the map that names it", async () => {
    await renderPage("/modellprojekte");

    expect(await screen.findByRole("img", { name: /Karte von Deutschland/ })).toBeVisible();
    const list = screen.getByRole("list", { name: "Modellprojekte nach Ländern" });
    expect(within(list).getByRole("heading", { name: "Nordrhein-Westfalen 1" })).toBeVisible();
    expect(within(list).getByRole("link", { name: "Solingen" })).toHaveAttribute(
      "href",
      "/modellprojekte/solingen",
    );
  });

  it("begin with the own Land when a municipality is chosen", async () => {
    const projects = [
      makeProject({ id: "1", slug: "ulm", lands: ["08"] }),
      makeProject({ id: "2", slug: "kassel", lands: ["06"] }),
    ];
    server.use(
      http.get("*/api/knowledge/v1/projects", () =>
        HttpResponse.json(pageOf(projects, { facets: [] })),
      ),
    );

    await renderPage("/modellprojekte?kommune=064350014014");

    await screen.findByRole("heading", { name: "Ihr Land: Hessen 1" });
    const list = screen.getByRole("list", { name: "Modellprojekte nach Ländern" });
    const headings = within(list).getAllByRole("heading");
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      "Ihr Land: Hessen 1",
      "Baden-Württemberg 1",
    ]);
  });

  it("stand in a table with the same filters", async () => {
    const { router, user } = await renderPage("/modellprojekte?land=05");

    await user.click(await screen.findByRole("link", { name: "Tabelle" }));

    expect(await screen.findByRole("rowheader", { name: "Solingen" })).toBeVisible();
    expect(router.state.location.searchStr).toBe("?land=05&ansicht=tabelle");
  });

  it("say of money that it is unknown rather than zero", async () => {
    await renderPage("/modellprojekte/solingen");

    const money = await screen.findByRole("region", { name: "Geld" });
    expect(within(money).getAllByText("unbekannt")).toHaveLength(4);
  });
});
