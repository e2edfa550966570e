/** Entries that nobody confirmed: taken away from the public only after a question. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const STALE = {
  id: "solution-1",
  slug: "pegelkarte",
  name: "Pegelkarte",
  status: "stale",
  revision_number: 3,
  last_confirmed_at: "2025-08-01T08:00:00Z",
  stale_at: "2026-08-01T08:00:00Z",
};

beforeEach(() => setDeskToken("richtig"));

describe("a stale entry", () => {
  it("is withdrawn after a question, with its reason and successor", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get("*/api/catalog/v1/stale-solutions", () => HttpResponse.json(pageOf([STALE]))),
      http.post("*/api/catalog/v1/solutions/:slug/withdrawal", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({});
      }),
    );
    const { user } = await renderPage("/verwaltung/veraltet");
    await user.click(await screen.findByText("Zurückziehen", { selector: "summary" }));
    await user.type(screen.getByLabelText(/^Grund/, { selector: "[id^=reason]" }), "Überholt");
    await user.click(screen.getByRole("button", { name: "Zurückziehen" }));
    const question = within(await screen.findByRole("dialog"));
    expect(sent).toEqual([]);

    await user.click(question.getByRole("button", { name: "Zurückziehen" }));

    await waitFor(() =>
      expect(sent).toEqual([{ reason: { de: "Überholt" }, successor_slug: null }]),
    );
  });

  it("is archived after a question, from the revision that was read", async () => {
    const sent: { match: string | null; body: unknown }[] = [];
    server.use(
      http.get("*/api/catalog/v1/stale-solutions", () =>
        HttpResponse.json(pageOf(sent.length === 0 ? [STALE] : [])),
      ),
      http.post("*/api/catalog/v1/solutions/:slug/archival", async ({ request }) => {
        sent.push({ match: request.headers.get("If-Match"), body: await request.json() });
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage("/verwaltung/veraltet");
    await user.click(await screen.findByText("Archivieren", { selector: "summary" }));
    await user.type(screen.getByLabelText("Grund der Archivierung"), "Doppelt");
    await user.click(screen.getByRole("button", { name: "Archivieren" }));
    const question = within(await screen.findByRole("dialog"));
    expect(question.getByText(/für niemanden mehr zu finden/)).toBeVisible();
    expect(sent).toEqual([]);

    await user.click(question.getByRole("button", { name: "Archivieren" }));

    expect(await screen.findByText("Alle Einträge sind bestätigt.")).toBeVisible();
    expect(sent).toEqual([{ match: '"v3"', body: { reason: { de: "Doppelt" } } }]);
  });
});
