/** One own entry: a click says that it is still correct, and its figures are told without people. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Figures, OwnEntry } from "./queries";

const CATALOG = "*/api/catalog/v1";
const NOTHING = { page: 0, program: 0, comparison: 0, brief: 0, file: 0 };

const ENTRY: OwnEntry = {
  id: "1",
  slug: "pegelkarte",
  name: "Pegelkarte",
  status: "stale",
  revision_number: 3,
  last_confirmed_at: "2019-11-22T08:00:00Z",
  stale_at: "2020-11-22T08:00:00Z",
  draft: null,
  uses: { public: 2, waiting: 1, declined: 0 },
};

function makeFigures(changes: Partial<Figures> = {}): Figures {
  return {
    slug: "pegelkarte",
    up_to: "2026-11-21",
    rounded_down_to: 5,
    total: NOTHING,
    days: [{ day: "2026-11-21", ...NOTHING }],
    months: [{ month: "2026-11-01", ...NOTHING, uses_added: 0, uses_confirmed: 0 }],
    uses: { documented: 2, confirmed: 1, claimed: 0, declined: 0 },
    alerts: 0,
    ...changes,
  };
}

function answer(figures: Figures) {
  server.use(
    http.get(`${CATALOG}/own-entries/pegelkarte`, () => HttpResponse.json(ENTRY)),
    http.get(`${CATALOG}/own-entries/pegelkarte/figures`, () => HttpResponse.json(figures)),
  );
}

beforeEach(() => {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())));
});

afterEach(() => vi.restoreAllMocks());

describe("a reminder leads here", () => {
  it("and one click says that the entry is still correct", async () => {
    answer(makeFigures());
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/solutions/pegelkarte/confirmation`, ({ request }) => {
        sent(request.headers.get("If-Match"));
        return HttpResponse.json({});
      }),
    );
    const { user } = await renderPage("/meine-eintraege/pegelkarte");
    expect(await screen.findByRole("heading", { level: 1, name: "Pegelkarte" })).toBeVisible();
    expect(screen.getByText(/Seit dem 22. November 2020/)).toBeVisible();

    await user.click(screen.getByRole("button", { name: /Stimmt noch/ }));

    expect(await screen.findByText(/gilt wieder zwölf Monate/)).toBeVisible();
    expect(sent).toHaveBeenCalledWith('"v3"');
  });

  it("and who is not logged in comes back after the login", async () => {
    vi.spyOn(document, "cookie", "get").mockReturnValue("");
    await renderPage("/meine-eintraege/pegelkarte");

    const login = await screen.findByRole("link", { name: "Anmelden" });

    expect(login).toHaveAttribute(
      "href",
      "/auth/login?return_to=%2Fmeine-eintraege%2Fpegelkarte&language=de",
    );
  });

  it("and who acts for another organisation is told so", async () => {
    server.use(
      http.get(`${CATALOG}/own-entries/pegelkarte`, () =>
        HttpResponse.json({ type: "/problems/forbidden", status: 403 }, { status: 403 }),
      ),
    );
    await renderPage("/meine-eintraege/pegelkarte");

    expect(await screen.findByText(/gehört einer anderen Organisation/)).toBeVisible();
  });
});

describe("figures", () => {
  it("are not told before they are large enough", async () => {
    answer(makeFigures({ alerts: null }));
    await renderPage("/meine-eintraege/pegelkarte");

    expect(await screen.findByText(/keine Zahl groß genug/)).toBeVisible();
    expect(screen.getByText("gerade nicht zu ermitteln")).toBeVisible();
    expect(screen.getByText(/1 bestätigt, 2 belegt/)).toBeVisible();
  });

  it("stand as bars and in tables, small ones as what they are", async () => {
    const read = { ...NOTHING, page: 25 };
    answer(
      makeFigures({
        total: read,
        days: [{ day: "2026-11-21", ...NOTHING, page: 10 }],
        months: [{ month: "2026-11-01", ...read, uses_added: 1, uses_confirmed: 0 }],
      }),
    );
    const { user } = await renderPage("/meine-eintraege/pegelkarte");

    await user.click(await screen.findByText("Monate als Tabelle", { selector: "summary" }));

    const row = screen.getByRole("row", { name: /November 2026/ });
    expect(within(row).getByText("25")).toBeVisible();
    expect(within(row).getAllByText("unter 5")).toHaveLength(4);
    expect(screen.getByRole("link", { name: /CSV/ })).toHaveAttribute(
      "href",
      "/api/catalog/v1/own-entries/pegelkarte/figures.csv?language=de",
    );
  });
});
