/** Figures of advice: tables for a half-year, and what is protected is said. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const STATISTICS = "*/api/competence-center/v1/advisory-statistics";
const PAGE = "/verwaltung/statistik";

const word = (de: string) => ({ de, en: de });
const definition = word("Was gezählt wird.");
const value = (name: string, requests: number | null) => ({
  value: name,
  label: word(name),
  requests,
});

const NEWER = { name: "2026-H1", from_on: "2026-01-01", until_on: "2026-06-30" };
const OLDER = { name: "2025-H2", from_on: "2025-07-01", until_on: "2025-12-31" };
const ASKED = {
  subject: "asked",
  label: word("Gestellte Anfragen"),
  definition,
  total: 1_040,
  municipalities: 312,
  tables: [
    {
      by: "topic",
      label: word("Thema"),
      values: [value("Mobilität", 1_023), value("Energie", null), value("Bildung", null)],
      protected: 17,
    },
  ],
};
const UNMET = {
  subject: "unmet",
  label: word("Ohne Hilfe beendet"),
  definition,
  total: null,
  municipalities: null,
  tables: [],
};
const FIGURES = {
  period: NEWER,
  periods: [NEWER, OLDER],
  land: "10",
  least_municipalities: 5,
  counts: [ASKED, UNMET],
  times: [
    {
      event: "answered_since_asked",
      label: word("Vom Absenden bis zur ersten Antwort"),
      definition,
      tiers: [
        { tier: null, label: word("Alle Ebenen"), median_days: 3.5, ninetieth_percentile_days: 8 },
        {
          tier: "land",
          label: word("Land"),
          median_days: null,
          ninetieth_percentile_days: null,
        },
      ],
    },
  ],
  punctuality: [
    {
      deadline: "answered_in_time",
      label: word("Rechtzeitig geantwortet"),
      definition,
      tiers: [{ tier: null, label: word("Alle Ebenen"), in_time_percent: 85 }],
    },
  ],
};

const asked: (string | null)[] = [];

function answerWith(figures: object) {
  server.use(
    http.get(STATISTICS, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("period"));
      return HttpResponse.json(figures);
    }),
  );
}

beforeEach(() => {
  asked.length = 0;
  setDeskToken("richtig");
  answerWith(FIGURES);
});

describe("the figures of advice", () => {
  it("stand in tables, and what is protected is said", async () => {
    await renderPage(PAGE);

    const topics = within(await screen.findByRole("table", { name: "Thema" }));
    expect(topics.getByRole("row", { name: "Mobilität 1.023" })).toBeVisible();
    expect(topics.getByRole("row", { name: "Energie geschützt" })).toBeVisible();
    expect(screen.getByText("Die geschützten Werte zusammen: 17.")).toBeVisible();
    const unmet = within(screen.getByRole("region", { name: "Ohne Hilfe beendet" }));
    expect(unmet.getByText(/^Geschützt/)).toBeVisible();
    expect(screen.getByText(/Zahlen für Saarland, 1\. Halbjahr 2026\./)).toBeVisible();
  });

  it("say how fast and how punctual each tier is", async () => {
    await renderPage(PAGE);

    const times = within(await screen.findByRole("table", { name: "Dauer in Arbeitstagen" }));
    expect(
      times.getByRole("row", { name: /Alle Ebenen 3,5, neun von zehn höchstens 8/ }),
    ).toBeVisible();
    expect(times.getByRole("row", { name: "Land geschützt" })).toBeVisible();
    const deadlines = within(screen.getByRole("table", { name: "Eingehaltene Fristen" }));
    expect(deadlines.getByRole("row", { name: "Alle Ebenen 85 %" })).toBeVisible();
  });

  it("are those of the half-year that somebody chooses, and can be taken along", async () => {
    const { user, router } = await renderPage(PAGE);
    await user.selectOptions(await screen.findByLabelText("Zeitraum"), "2. Halbjahr 2025");

    await screen.findByRole("table", { name: "Thema" });
    expect(router.state.location.search).toMatchObject({ zeitraum: "2025-H2" });
    expect(asked).toEqual([null, "2025-H2"]);
    expect(screen.getByRole("link", { name: "Als Tabelle laden (CSV)" })).toHaveAttribute(
      "href",
      "/api/competence-center/v1/advisory-statistics.csv?period=2026-H1&language=de",
    );
    expect(screen.getByRole("link", { name: /Codebuch/ })).toHaveAttribute(
      "href",
      "/api/competence-center/v1/advisory-statistics/codebook.csv?language=de",
    );
  });

  it("may be none", async () => {
    answerWith({ ...FIGURES, counts: [{ ...ASKED, total: 0, municipalities: 0, tables: [] }] });
    await renderPage(PAGE);

    expect(await screen.findByText(/hat niemand eine Anfrage gestellt/)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("are for who coordinates", async () => {
    server.use(http.get(STATISTICS, () => problem(403, "forbidden")));
    await renderPage(PAGE);

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
