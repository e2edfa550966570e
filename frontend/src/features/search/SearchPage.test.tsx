/** One search box over all services. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const FOUND = {
  service: "catalog",
  state: "ok",
  total: 1,
  items: [
    {
      type: "solution",
      id: "1",
      slug: "hochwasser-warner",
      title: "Hochwasser-Warner",
      summary: "Warnt früh.",
      url: "/loesungen/hochwasser-warner",
    },
  ],
};

const DOWN = { service: "knowledge", state: "unavailable", total: null, items: [] };

describe("the search", () => {
  it("groups what it found by service and names the one that is down", async () => {
    server.use(
      http.get("*/api/search", () => HttpResponse.json({ query: "x", groups: [FOUND, DOWN] })),
    );

    await renderPage("/suche?q=Hochwasser");

    expect(await screen.findByText("1 Ergebnis für „Hochwasser“")).toBeVisible();
    expect(screen.getByRole("link", { name: "Hochwasser-Warner" })).toHaveAttribute(
      "href",
      "/loesungen/hochwasser-warner",
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Modellprojekte und Umsetzung");
  });

  it("asks only when there is a word, and keeps it in the box", async () => {
    const { router, user } = await renderPage("/suche");
    const box = screen.getByRole("searchbox");

    await user.type(box, "Parken{Enter}");

    expect(await screen.findByText("0 Ergebnisse für „Parken“")).toBeVisible();
    expect(box).toHaveValue("Parken");
    expect(router.state.location.searchStr).toBe("?q=Parken");
  });
});
