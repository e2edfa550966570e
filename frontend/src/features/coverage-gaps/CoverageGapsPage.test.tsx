/** The gaps in advice: a coordinator sees those of the own Land, others choose one. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const GAPS = "*/api/competence-center/v1/coverage-gaps";
const PAGE = "/verwaltung/beratungsluecken?gebiet=06";
const MISSING = {
  area_key: "064310002002",
  name: "Bensheim",
  kreis: "Bergstraße",
  population: 42_000,
  topics: ["mobilitaet-verkehr"],
};
const COUNTS = {
  municipalities: 421,
  by_topic: [
    { topic: "mobilitaet-verkehr", municipalities: 1, population: 42_000 },
    { topic: "energie-klimaschutz", municipalities: 0, population: 0 },
  ],
};

function makePoint(name: string, missing: number, coordinates: [number, number]) {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates },
    properties: { area_key: name, name, missing },
  };
}

const MAP = {
  type: "FeatureCollection",
  features: [makePoint("Bensheim", 2, [8.62, 49.68]), makePoint("Hanau", 1, [8.92, 50.13])],
};

const asked: URLSearchParams[] = [];

function answerWith(items: object[], counts: object = COUNTS) {
  server.use(
    http.get(GAPS, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(pageOf(items, counts));
    }),
  );
}

beforeEach(() => {
  asked.length = 0;
  setDeskToken("richtig");
  answerWith([MISSING]);
  server.use(http.get(`${GAPS}.geojson`, () => HttpResponse.json(MAP)));
});

describe("the gaps in advice", () => {
  it("are told by topic and by municipality", async () => {
    await renderPage(PAGE);

    const topics = within(await screen.findByRole("table", { name: "Lücken nach Handlungsfeld" }));
    expect(topics.getByText("1 von 421")).toBeVisible();
    expect(topics.queryByText("Energie und Klimaschutz")).toBeNull();
    const town = within(screen.getByRole("row", { name: /Bensheim/ }));
    expect(town.getByText("Mobilität und Verkehr")).toBeVisible();
    expect(screen.getByRole("link", { name: "Als Tabelle laden (CSV)" })).toHaveAttribute(
      "href",
      "/api/competence-center/v1/coverage-gaps.csv?land=06&language=de",
    );
  });

  it("are points on a map that says how many they are", async () => {
    await renderPage(PAGE);

    const map = await screen.findByRole("img", { name: /^Karte: 2 Kommunen .* in Hessen/ });
    const pointOf = (name: string) => within(map).getByText(name).closest("circle");
    expect(pointOf("Bensheim")).toHaveAttribute("data-whole");
    expect(pointOf("Hanau")).not.toHaveAttribute("data-whole");
    // In the picture, not beside it.
    const [x = 0, , width = 0] = (map.getAttribute("viewBox") ?? "").split(" ").map(Number);
    for (const circle of map.querySelectorAll("circle")) {
      expect(Number(circle.getAttribute("cx"))).toBeGreaterThan(x);
      expect(Number(circle.getAttribute("cx"))).toBeLessThan(x + width);
    }
  });

  it("stay readable where the map cannot be loaded", async () => {
    server.use(http.get(`${GAPS}.geojson`, () => problem(503, "service-unavailable")));
    await renderPage(PAGE);

    expect(await screen.findByRole("row", { name: /Bensheim/ })).toBeVisible();
    expect(await screen.findByRole("alert")).toBeVisible();
  });

  it("can be looked at for one topic", async () => {
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("link", { name: "Mobilität und Verkehr" }));

    expect(
      await screen.findByRole("heading", {
        name: "Ohne Beratung in der Nähe: Mobilität und Verkehr",
      }),
    ).toBeVisible();
    expect(asked.at(-1)?.get("topic")).toBe("mobilitaet-verkehr");
    expect(screen.getByRole("link", { name: "Alle Handlungsfelder zeigen" })).toBeVisible();
  });

  it("are those of the Land that somebody chooses", async () => {
    const { user } = await renderPage(PAGE);
    await user.selectOptions(await screen.findByLabelText("Land"), "Bayern");

    await screen.findByRole("table", { name: "Lücken nach Handlungsfeld" });
    expect(asked.at(-1)?.get("land")).toBe("09");
  });

  it("may be none", async () => {
    answerWith([], { municipalities: 421, by_topic: [] });
    await renderPage(PAGE);

    expect(await screen.findByText(/Keine Lücken: In Hessen/)).toBeVisible();
  });

  it("are for who looks after the Land", async () => {
    server.use(http.get(GAPS, () => problem(403, "forbidden")));
    await renderPage(PAGE);

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
