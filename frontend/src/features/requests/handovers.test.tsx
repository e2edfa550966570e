/** Other units take a request over or help: who has to answer sees it, and all see what came of it. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Decision, Preview, RequestDetail } from "#/shared/requests/queries";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { makeAssignment, makeRequest } from "#/testing/requests";
import { server } from "#/testing/server";
import type { Handover } from "./handovers";

const REQUEST = "*/api/competence-center/v1/advisory-requests/r1";
const KREIS = { slug: "kreis", name: "Beratung im Kreis" };
const LAND = { slug: "land", name: "Digitalagentur des Landes" };
const words = (de: string) => ({ de, en: de });

function makeHandover(changes: Partial<Handover> = {}): Handover {
  return {
    id: "h1",
    from_unit: KREIS,
    to_unit: LAND,
    kind: "joint",
    state: "proposed",
    reason: "Kennt sich aus.",
    refusal_text: null,
    proposed_at: "2026-11-22T10:00:00Z",
    answered_at: null,
    ...changes,
  };
}

function serve(request: RequestDetail, handovers: Handover[]) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const acting_for = makePlaceToActFor({ roles: ["member", "adviser"] });
  const consent = { version: "1", text: words("Stellen dürfen lesen, was wir schreiben.") };
  const looked = { tier: "kreis", area_key: null, load: 0, capacity: 5 } as const;
  const decision = {
    unit: KREIS,
    because: "submitted",
    reason: words("Weil."),
    decided_at: "2026-11-22T08:00:00Z",
    candidates: [
      { ...looked, ...KREIS, verdict: "chosen" },
      { ...looked, ...LAND, verdict: "behind" },
    ],
  } as Partial<Decision>;
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession({ acting_for }))),
    http.get(REQUEST, () => HttpResponse.json(request)),
    http.get(`${REQUEST}/messages`, () => HttpResponse.json({ items: [] })),
    http.get(`${REQUEST}/actions`, () => HttpResponse.json({ items: [] })),
    http.get(`${REQUEST}/handovers`, () => HttpResponse.json({ items: handovers })),
    http.get(`${REQUEST}/routing-decisions`, () => HttpResponse.json({ items: [decision] })),
    http.get("*/advisory-requests/preview", () =>
      HttpResponse.json({ consent } as Partial<Preview>),
    ),
    http.get("*/advisory-inbox", () => HttpResponse.json(pageOf([], { awaiting: 0, overdue: 0 }))),
  );
}

/** What is sent there, which is then answered. */
function take(method: "post" | "put", path: string, answer: () => Response) {
  const sent: unknown[] = [];
  server.use(
    http[method](`${REQUEST}/handovers${path}`, async ({ request }) => {
      sent.push(await request.json().catch(() => null));
      return answer();
    }),
  );
  return sent;
}

const asLead = () =>
  makeRequest({
    side: "adviser",
    state: "in_progress",
    own_part: makeAssignment({ state: "accepted" }),
  });
const asAsked = () =>
  makeRequest({
    side: "adviser",
    state: "in_progress",
    own_part: makeAssignment({ unit: LAND, role: "support" }),
  });

afterEach(() => sessionStorage.clear());

describe("handovers", () => {
  it("are not spoken of where there are none", async () => {
    serve(makeRequest(), []);

    await renderPage("/anfragen/r1");

    expect(await screen.findByRole("heading", { name: "Nachrichten" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Weitere Stellen" })).toBeNull();
  });

  it("are agreed to by the municipality in the words that it sees", async () => {
    serve(makeRequest(), [makeHandover()]);
    const sent = take("put", "/h1/consent", () => HttpResponse.json(makeHandover()));

    const { user } = await renderPage("/anfragen/r1");
    const section = within(await screen.findByRole("region", { name: "Weitere Stellen" }));
    expect(section.getByText(/„Digitalagentur des Landes“ hilft mit/)).toBeVisible();
    expect(section.getByText("Kennt sich aus.")).toBeVisible();
    await user.click(await section.findByRole("button", { name: "Zustimmen" }));

    await waitFor(() => expect(sent).toEqual([{ is_agreed: true, text_version: "1" }]));
  });

  it("say that something has changed when the answer comes too late", async () => {
    serve(makeRequest(), [makeHandover()]);
    take("put", "/h1/consent", () => problem(409, "request-handover-answered"));

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByRole("button", { name: "Nicht zustimmen" }));

    expect(await screen.findByRole("alert")).toHaveTextContent(/inzwischen/i);
  });

  it("are accepted by the unit that was asked, once the municipality agrees", async () => {
    serve(asAsked(), [makeHandover({ kind: "transfer", state: "agreed" })]);
    const sent = take("post", "/h1/acceptance", () => HttpResponse.json(makeHandover()));

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByRole("button", { name: "Annehmen" }));

    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it("lead to the inbox when they are declined, because the request is hidden from then on", async () => {
    serve(asAsked(), [makeHandover({ state: "agreed" })]);
    take("post", "/h1/refusal", () => new HttpResponse(null, { status: 204 }));

    const { user, router } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByRole("button", { name: "Ablehnen" }));

    await waitFor(() => expect(router.state.location.pathname).toBe("/beratung"));
  });

  it("wait for the municipality: until then the unit has nothing to press", async () => {
    serve(asAsked(), [makeHandover()]);

    await renderPage("/anfragen/r1");

    expect(await screen.findByText(/wartet auf die Zustimmung der Kommune/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Annehmen" })).toBeNull();
  });

  it("are proposed by who leads the request, to a unit that advises there and has no part", async () => {
    serve(asLead(), []);
    const sent = take("post", "", () => HttpResponse.json(makeHandover(), { status: 201 }));

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByText("Eine andere Stelle bitten"));
    const units = await screen.findByLabelText(/Welche Stelle/);
    expect(within(units).queryByRole("option", { name: KREIS.name })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Vorschlagen" }));
    expect(units).toBeInvalid();
    expect(sent).toHaveLength(0);
    await user.selectOptions(units, LAND.name);
    await user.type(screen.getByLabelText("Warum?"), "Kennt sich aus.");
    await user.click(screen.getByRole("button", { name: "Vorschlagen" }));

    await waitFor(() =>
      expect(sent).toEqual([{ unit: "land", kind: "joint", reason: "Kennt sich aus." }]),
    );
  });
});
