/** My entries: what readers suggest, and records that wait for a decision. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Correction } from "#/shared/corrections/queries";
import type { PushedRecord } from "#/shared/pushes/queries";
import { makeSession } from "#/testing/accounts";
import { makeDraft } from "#/testing/entries";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const CATALOG = "*/api/catalog/v1";

function makeCorrection(changes: Partial<Correction> = {}): Correction {
  return {
    id: "1",
    number: 7,
    solution: { id: "1", slug: "pegelkarte", name: "Pegelkarte" },
    field: "license_spdx",
    field_label: { de: "Lizenz", en: "Licence" },
    text: "Die Lizenz ist die EUPL 1.2.",
    source_url: null,
    email: null,
    language: "de",
    status: "open",
    reason: null,
    version: 1,
    suggested_at: "2026-11-22T08:00:00Z",
    answered_at: null,
    ...changes,
  };
}

function makeRecord(changes: Partial<PushedRecord> = {}): PushedRecord {
  return {
    id: "1",
    source: "landesportal",
    foreign_id: "pegel-7",
    name: "Pegelkarte",
    url: null,
    state: "undecided",
    solution_slug: null,
    solution_status: null,
    revision_number: null,
    duplicates: [
      { slug: "pegel", name: "Pegel", status: "published", reasons: ["same_repository"] },
    ],
    received_at: "2026-11-22T08:00:00Z",
    removed_at: null,
    version: 3,
    ...changes,
  };
}

function open({
  corrections = [],
  records = [],
}: {
  corrections?: Correction[];
  records?: PushedRecord[];
}) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())),
    http.get(`${CATALOG}/own-entries`, () => HttpResponse.json(pageOf([]))),
    http.get(`${CATALOG}/corrections`, () => HttpResponse.json(pageOf(corrections))),
    http.get(`${CATALOG}/pushed-records`, () => HttpResponse.json(pageOf(records))),
  );
  return renderPage("/meine-eintraege");
}

afterEach(() => vi.restoreAllMocks());

describe("suggested corrections", () => {
  it("open the draft when they are accepted", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/corrections/1/answer`, async ({ request }) => {
        sent(await request.json(), request.headers.get("If-Match"));
        return HttpResponse.json({
          ...makeCorrection({ status: "accepted" }),
          draft_id: "draft-1",
        });
      }),
      http.get(`${CATALOG}/drafts/draft-1`, () => HttpResponse.json(makeDraft())),
    );
    const { user, router } = await open({ corrections: [makeCorrection()] });

    expect(await screen.findByText("Die Lizenz ist die EUPL 1.2.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Übernehmen\s*7/ }));

    await vi.waitFor(() =>
      expect(router.state.location.pathname).toBe("/meine-eintraege/entwuerfe/draft-1"),
    );
    expect(sent).toHaveBeenCalledWith({ outcome: "accepted" }, '"v1"');
  });

  it("are declined with a reason", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/corrections/1/answer`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({ ...makeCorrection({ status: "declined" }), draft_id: null });
      }),
    );
    const { user } = await open({ corrections: [makeCorrection()] });

    await user.click(await screen.findByRole("button", { name: /^Ablehnen\s*7/ }));
    const decline = screen.getByRole("button", { name: "Ablehnen" });
    expect(decline).toBeDisabled();
    await user.type(screen.getByLabelText("Warum nicht?"), "Stimmt nicht.");
    await user.click(decline);

    await vi.waitFor(() =>
      expect(sent).toHaveBeenCalledWith({
        outcome: "declined",
        reason: { de: "Stimmt nicht.", en: null },
      }),
    );
  });

  it("are answered by mail where an address was given", async () => {
    const declined = {
      status: "declined" as const,
      reason: { de: "Nein.", en: null },
      email: "a@b.example",
    };
    await open({ corrections: [makeCorrection(declined)] });

    const letter = await screen.findByRole("link", { name: /a@b.example/ });
    expect(letter).toHaveAttribute("href", expect.stringMatching(/^mailto:a@b.example\?subject=/));
    expect(screen.getByText("Abgelehnt: Nein.")).toBeVisible();
  });
});

describe("pushed records", () => {
  it("are nothing to see where none waits", async () => {
    await open({});

    expect(await screen.findByText("Es liegt kein Hinweis vor.")).toBeVisible();
    expect(screen.queryByText("Zulieferungen")).not.toBeInTheDocument();
  });

  it.each([
    ["Gehört zu „Pegel“", "pegel"],
    [/^Ist ein anderer Eintrag/, null],
  ])("are decided by %s", async (name, slug) => {
    const sent = vi.fn();
    server.use(
      http.put(`${CATALOG}/sources/landesportal/records/pegel-7/solution`, async ({ request }) => {
        sent(await request.json(), request.headers.get("If-Match"));
        return HttpResponse.json({});
      }),
    );
    const { user } = await open({ records: [makeRecord()] });

    expect(await screen.findByText(/gleiches Verzeichnis/)).toBeVisible();
    await user.click(screen.getByRole("button", { name }));

    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ slug }, '"v3"'));
  });

  it("leave the withdrawal of their entry to the editors", async () => {
    const removed = { state: "removed" as const, solution_slug: "pegel", revision_number: 2 };
    await open({ records: [makeRecord({ ...removed, duplicates: [] })] });

    expect(await screen.findByText(/Die Redaktion entscheidet/)).toBeVisible();
    expect(screen.getByRole("button", { name: /Eintrag behalten/ })).toBeVisible();
  });
});
