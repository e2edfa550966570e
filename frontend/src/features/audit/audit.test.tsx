/** What was done for an organisation, as its administrators see it. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { AuditEntry, Names } from "./queries";

const ENTRIES = "*/api/accounts/v1/audit-entries";
const ENTRY: AuditEntry = {
  number: 1,
  recorded_at: "2026-11-22T08:00:00Z",
  action: "acting_for.changed",
  actor_kind: "person",
  actor_id: "019ab1c2-0000-7000-8000-0000aaaabbbb",
  organization_id: "1",
  delegate_id: null,
  subject_kind: "organization",
  subject_id: "1",
  details: {},
  hash: "00",
};

function logIn(role: "member" | "organization_admin") {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const session = makeSession({ acting_for: makePlaceToActFor({ roles: [role] }) });
  server.use(http.get("*/api/accounts/v1/session", () => HttpResponse.json(session)));
}

function answer(items: AuditEntry[], names: Names = {}) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(ENTRIES, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, names, next_cursor: null, total: items.length });
    }),
  );
  return asked;
}

afterEach(() => vi.restoreAllMocks());

describe("the audit", () => {
  it("says when, what and who, and names oneself", async () => {
    logIn("organization_admin");
    const own = { ...ENTRY, number: 2, actor_id: "7", action: "something.new" };
    answer([own, ENTRY]);
    await renderPage("/organisation/protokoll");

    expect(await screen.findByRole("cell", { name: "Handelt für die Organisation" })).toBeVisible();
    expect(screen.getByRole("cell", { name: "Person …aaaabbbb" })).toBeVisible();
    expect(screen.getByRole("cell", { name: "Sie" })).toBeVisible();
    expect(screen.getByRole("cell", { name: "something.new" })).toBeVisible();
  });

  it("names the own people and other organisations, and nobody else", async () => {
    logIn("organization_admin");
    const added: AuditEntry = {
      ...ENTRY,
      action: "membership.added",
      subject_kind: "person",
      subject_id: "bert",
      details: { roles: "adviser, member" },
    };
    const delegated = { ...ENTRY, number: 2, delegate_id: "amt", action: "profile.changed" };
    const details = { topics: "it_staff, platforms" };
    answer([{ ...delegated, details }, added], {
      bert: { de: "Bert Beispiel", en: null },
      amt: { de: "Amt Nord", en: null },
    });
    await renderPage("/organisation/protokoll");

    expect(
      await screen.findByRole("cell", { name: "Mitglied aufgenommen Bert Beispiel: Beratung" }),
    ).toBeVisible();
    expect(
      screen.getByRole("cell", { name: "Person …aaaabbbb, in Vertretung (Amt Nord)" }),
    ).toBeVisible();
    expect(
      screen.getByRole("cell", {
        name: "Profil geändert Personal für Digitales und IT, Plattformen im Einsatz",
      }),
    ).toBeVisible();
  });

  it("asks for whole days and exports the same period", async () => {
    logIn("organization_admin");
    const asked = answer([ENTRY]);
    await renderPage("/organisation/protokoll?von=2026-11-01&bis=2026-11-02");

    const table = await screen.findByRole("link", { name: "CSV" });
    const [query] = asked;
    const since = new Date(query?.get("since") ?? "");
    const until = new Date(query?.get("until") ?? "");
    expect(until.getTime() - since.getTime()).toBe(2 * 24 * 60 * 60 * 1000);
    expect(table.getAttribute("href")).toContain(
      `since=${encodeURIComponent(since.toISOString())}`,
    );
  });

  it("tells who is no administrator for whom it is, and asks nothing", async () => {
    logIn("member");
    const asked = answer([ENTRY]);
    await renderPage("/organisation/protokoll");

    expect(await screen.findByText(/nur für Verwalterinnen/)).toBeVisible();
    expect(asked).toEqual([]);
  });
});
