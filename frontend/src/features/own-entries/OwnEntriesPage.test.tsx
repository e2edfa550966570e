/** My entries: what to do next, begin one, name a use. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { OwnEntry } from "./queries";

const CATALOG = "*/api/catalog/v1";

function makeOwnEntry(changes: Partial<OwnEntry> = {}): OwnEntry {
  return {
    id: "1",
    slug: "pegelkarte",
    name: "Pegelkarte",
    status: "published",
    revision_number: 3,
    last_confirmed_at: "2025-11-22T08:00:00Z",
    stale_at: "2020-11-22T08:00:00Z",
    draft: null,
    uses: { public: 2, waiting: 1, declined: 0 },
    ...changes,
  };
}

function logIn(session = makeSession()) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(http.get("*/api/accounts/v1/session", () => HttpResponse.json(session)));
}

function answer(entries: OwnEntry[]) {
  server.use(http.get(`${CATALOG}/own-entries`, () => HttpResponse.json(pageOf(entries))));
}

afterEach(() => vi.restoreAllMocks());

describe("who may enter", () => {
  it("is told to log in", async () => {
    await renderPage("/meine-eintraege");

    expect(await screen.findByText(/alle, die angemeldet sind/)).toBeVisible();
  });

  it("is told to choose an organisation", async () => {
    logIn(makeSession({ acting_for: null }));
    await renderPage("/meine-eintraege");

    expect(await screen.findByText(/für keine Organisation/)).toBeVisible();
  });
});

describe("own entries", () => {
  it("says what to do next with each", async () => {
    logIn();
    const draft = {
      id: "7",
      status: "rejected" as const,
      reason: { de: "Quelle fehlt.", en: null },
      updated_at: "2026-11-22T08:00:00Z",
    };
    answer([
      makeOwnEntry({ slug: "neu", name: "Neu", status: "rejected", revision_number: 0, draft }),
      makeOwnEntry({ id: "2", uses: { public: 2, waiting: 1, declined: 1 } }),
    ]);
    await renderPage("/meine-eintraege");

    const sentBack = await screen.findByRole("row", { name: /Neu/ });
    expect(within(sentBack).getByText("Zurückgegeben: Quelle fehlt.")).toBeVisible();
    expect(within(sentBack).getByRole("link", { name: /Weiterschreiben/ })).toHaveAttribute(
      "href",
      "/meine-eintraege/entwuerfe/7",
    );
    const due = screen.getByRole("row", { name: /Pegelkarte/ });
    expect(within(due).getByText("2 öffentlich, 1 offen, 1 zurückgewiesen")).toBeVisible();
    expect(within(due).getByRole("link", { name: /Gründe lesen/ })).toHaveAttribute(
      "href",
      "/meine-nutzungen#feedback",
    );
    expect(within(due).getByRole("button", { name: /Stimmt noch/ })).toBeVisible();
  });

  it("confirms an entry with its revision", async () => {
    logIn();
    answer([makeOwnEntry()]);
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/solutions/pegelkarte/confirmation`, ({ request }) => {
        sent(request.headers.get("If-Match"));
        return HttpResponse.json({});
      }),
    );
    const { user } = await renderPage("/meine-eintraege");

    await user.click(await screen.findByRole("button", { name: /Stimmt noch/ }));

    expect(sent).toHaveBeenCalledWith('"v3"');
  });

  it("names a use without a source", async () => {
    logIn();
    answer([makeOwnEntry()]);
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/solutions/pegelkarte/uses`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = await renderPage("/meine-eintraege");

    await user.type(await screen.findByLabelText("Name der Organisation"), "Aalen");
    await user.type(screen.getByLabelText(/Amtlicher Schlüssel/), "081365001088");
    await user.click(screen.getByRole("button", { name: "Nutzung nennen" }));

    expect(await screen.findByText("Gespeichert. Die Kommune wird gefragt.")).toBeVisible();
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      organization_name: "Aalen",
      area_key: "081365001088",
    });
  });
});
