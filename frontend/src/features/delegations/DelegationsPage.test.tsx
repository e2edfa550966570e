/** Delegations, as the administrator of a town sees them. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Delegation } from "./queries";

const DELEGATIONS = "*/api/accounts/v1/delegations";
const PAGE = "/organisation/vertretungen";
const VERBAND = { id: "2", slug: "amt", names: { de: "Amt Nord", en: null } };
const TOWN = { id: "1", slug: "aalen", names: { de: "Aalen", en: null } };

function makeDelegation(changes: Partial<Delegation> = {}): Delegation {
  return {
    id: "d",
    organization: TOWN,
    delegate: VERBAND,
    reason: "Zweckvereinbarung",
    since: "2026-01-01T00:00:00Z",
    until: null,
    state: "active",
    ...changes,
  };
}

function actAs(...roles: ("member" | "organization_admin")[]) {
  const place = makePlaceToActFor({ roles });
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(
    http.get("*/api/accounts/v1/session", () =>
      HttpResponse.json(makeSession({ acting_for: place, places: [place] })),
    ),
    http.get("*/api/accounts/v1/organizations", () =>
      HttpResponse.json({ items: [{ ...VERBAND, kind: "municipal_association" }] }),
    ),
    http.get("*/api/accounts/v1/organizations/:id", () => HttpResponse.json(VERBAND)),
  );
}

describe("delegations", () => {
  beforeEach(() => actAs("organization_admin", "member"));
  afterEach(() => vi.restoreAllMocks());

  it("are given to an organisation found by its name", async () => {
    const sent = vi.fn();
    let items: Delegation[] = [];
    server.use(
      http.get(DELEGATIONS, () => HttpResponse.json({ items })),
      http.post(DELEGATIONS, async ({ request }) => {
        sent(await request.json());
        items = [makeDelegation()];
        return HttpResponse.json(items[0], { status: 201 });
      }),
    );
    const { user } = await renderPage(PAGE);
    expect(await screen.findByText("Niemand handelt für Ihre Organisation.")).toBeVisible();

    await user.type(
      await screen.findByRole("combobox", { name: "Wer für Sie handeln soll" }),
      "Amt",
    );
    await user.click(await screen.findByRole("option", { name: /Amt Nord/ }));
    await user.type(screen.getByRole("textbox", { name: "Grundlage" }), "Zweckvereinbarung");
    await user.click(screen.getByRole("button", { name: "Vertretung erteilen" }));

    const table = await screen.findByRole("table", { name: "Wer für Ihre Organisation handelt" });
    expect(within(table).getByText("Amt Nord")).toBeVisible();
    expect(sent).toHaveBeenCalledWith({
      delegate_id: "2",
      reason: "Zweckvereinbarung",
      until: null,
    });
  });

  it("keep what was typed when they could not be given", async () => {
    server.use(
      http.get(DELEGATIONS, () => HttpResponse.json({ items: [] })),
      http.post(DELEGATIONS, () => problem(409, "delegation-exists")),
    );
    const { user } = await renderPage(PAGE);
    await user.type(
      await screen.findByRole("combobox", { name: "Wer für Sie handeln soll" }),
      "Amt",
    );
    await user.click(await screen.findByRole("option", { name: /Amt Nord/ }));
    const reason = screen.getByRole("textbox", { name: "Grundlage" });
    await user.type(reason, "Vertrag");

    await user.click(screen.getByRole("button", { name: "Vertretung erteilen" }));

    expect(await screen.findByText("Diese Organisation handelt schon für Sie")).toBeVisible();
    expect(reason).toHaveValue("Vertrag");
  });

  it("end after a question", async () => {
    let items = [makeDelegation()];
    server.use(
      http.get(DELEGATIONS, () => HttpResponse.json({ items })),
      http.delete(`${DELEGATIONS}/d`, () => {
        items = [makeDelegation({ state: "ended", until: "2026-11-22T09:00:00Z" })];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage(PAGE);

    await user.click(
      await screen.findByRole("button", { name: "Vertretung mit Amt Nord beenden" }),
    );
    const question = await screen.findByRole("dialog", { name: "Vertretung beenden" });
    await user.click(within(question).getByRole("button", { name: "Vertretung beenden" }));

    expect(await screen.findByText("beendet")).toBeVisible();
  });

  it("are only shown to plain members", async () => {
    actAs("member");
    server.use(http.get(DELEGATIONS, () => HttpResponse.json({ items: [makeDelegation()] })));
    await renderPage(PAGE);

    expect(await screen.findByText("Amt Nord")).toBeVisible();
    expect(screen.queryByRole("button", { name: /beenden/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });
});
