/** The model projects as map and as table. */
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "#/testing/render-page";

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
