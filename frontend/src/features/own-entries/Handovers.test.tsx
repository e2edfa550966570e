/** My entries: hand one over, and answer what others offer. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Handover } from "./handovers";

const CATALOG = "*/api/catalog/v1";
const OWN = { id: "1", slug: "aalen", name: "Aalen", kind: "municipality" };
const COMPANY = { id: "2", slug: "beispiel", name: "Beispiel GmbH", kind: "company" };
const ADMINISTRATOR = makePlaceToActFor({ roles: ["member", "organization_admin"] });

function makeHandover(changes: Partial<Handover> = {}): Handover {
  return {
    id: "h1",
    solution: { id: "1", slug: "pegelkarte", name: "Pegelkarte" },
    from_organization: COMPANY,
    to_organization: OWN,
    status: "open",
    reason: null,
    version: 1,
    offered_at: "2026-11-22T08:00:00Z",
    expires_at: "2026-12-22T08:00:00Z",
    closed_at: null,
    ...changes,
  };
}

const ENTRY = {
  id: "1",
  slug: "pegelkarte",
  name: "Pegelkarte",
  status: "published",
  revision_number: 3,
  last_confirmed_at: null,
  stale_at: null,
  draft: null,
  uses: { public: 0, waiting: 0, declined: 0 },
};

function open(handovers: Handover[], place = ADMINISTRATOR, entries = [ENTRY]) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(
    http.get("*/api/accounts/v1/session", () =>
      HttpResponse.json(makeSession({ acting_for: place })),
    ),
    http.get("*/api/accounts/v1/organizations", () =>
      HttpResponse.json(
        pageOf([{ ...COMPANY, names: { de: COMPANY.name, en: COMPANY.name }, area_key: null }]),
      ),
    ),
    http.get("*/api/accounts/v1/organizations/2", () =>
      HttpResponse.json({ ...COMPANY, names: { de: COMPANY.name, en: COMPANY.name } }),
    ),
    http.get(`${CATALOG}/own-entries`, () => HttpResponse.json(pageOf(entries))),
    http.get(`${CATALOG}/handovers`, () => HttpResponse.json(pageOf(handovers))),
  );
  return renderPage("/meine-eintraege");
}

afterEach(() => vi.restoreAllMocks());

describe("an entry that is offered", () => {
  it("is taken over after a question", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/handovers/h1/acceptance`, ({ request }) => {
        sent(request.headers.get("If-Match"));
        return HttpResponse.json(makeHandover({ status: "accepted" }));
      }),
    );
    const { user } = await open([makeHandover()], ADMINISTRATOR, []);

    await user.click(await screen.findByRole("button", { name: /^Übernehmen\s*Pegelkarte/ }));
    expect(sent).not.toHaveBeenCalled();
    const question = screen.getByRole("dialog");
    await user.click(within(question).getByRole("button", { name: "Übernehmen" }));

    expect(await screen.findByText(/^Übernommen: Pegelkarte/)).toBeVisible();
    expect(sent).toHaveBeenCalledWith('"v1"');
  });

  it("is declined with a reason that stays when it is refused", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/handovers/h1/declination`, async ({ request }) => {
        sent(await request.json());
        return problem(503, "unavailable");
      }),
    );
    const { user } = await open([makeHandover()]);

    await user.click(await screen.findByRole("button", { name: /^Ablehnen\s*Pegelkarte/ }));
    await user.type(screen.getByLabelText("Warum nicht?"), "Niemand dafür da.");
    await user.click(screen.getByRole("button", { name: "Ablehnen" }));

    expect(await screen.findByRole("alert")).toBeVisible();
    expect(sent).toHaveBeenCalledWith({ reason: { de: "Niemand dafür da." } });
    expect(screen.getByLabelText("Warum nicht?")).toHaveValue("Niemand dafür da.");
  });

  it("is not answered by members, nor by delegation", async () => {
    const delegated = makePlaceToActFor({ roles: ["organization_admin"], delegate_id: "9" });
    await open([makeHandover()], delegated);

    expect(await screen.findByText("Angeboten: Pegelkarte")).toBeVisible();
    expect(screen.getByText(/entscheidet, wer Ihre Organisation verwaltet/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Übernehmen/ })).not.toBeInTheDocument();
    expect(screen.queryByText("Eintrag weitergeben")).not.toBeInTheDocument();
  });
});

describe("an own entry", () => {
  it("is offered after a question", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/solutions/pegelkarte/handovers`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json(makeHandover(), { status: 201 });
      }),
    );
    const { user } = await open([]);

    await user.type(await screen.findByLabelText("Neuer Eigentümer"), "Beispiel");
    await user.click(await screen.findByRole("option", { name: /Beispiel GmbH/ }));
    await user.click(screen.getByRole("button", { name: "Anbieten" }));
    const question = screen.getByRole("dialog");
    await user.click(within(question).getByRole("button", { name: "Anbieten" }));

    expect(await screen.findByText(/^Angeboten. Bis zur Antwort/)).toBeVisible();
    expect(sent).toHaveBeenCalledWith({ to_organization_id: "2" });
  });

  it("shows what was answered, and the offer can be taken back", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/handovers/h1/withdrawal`, () => {
        sent();
        return HttpResponse.json(makeHandover({ status: "withdrawn" }));
      }),
    );
    const given = { from_organization: OWN, to_organization: COMPANY };
    const declined = makeHandover({
      ...given,
      id: "h2",
      status: "declined",
      solution: { id: "2", slug: "aal", name: "Aal" },
      reason: { de: "Niemand dafür da.", en: null },
      closed_at: new Date().toISOString(),
    });
    const { user } = await open([makeHandover(given), declined]);

    expect(await screen.findByText(/„Aal“: Beispiel GmbH hat abgelehnt. Grund/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Angebot zurückziehen\s*Pegelkarte/ }));
    const question = screen.getByRole("dialog");
    await user.click(within(question).getByRole("button", { name: "Angebot zurückziehen" }));

    expect(await screen.findByText("Zurückgezogen: Pegelkarte.")).toBeVisible();
    expect(sent).toHaveBeenCalledOnce();
  });
});
