/** Advisers see whose turn it is, and do with a request what is possible as it stands. */

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { type ReactNode, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RequestDetail } from "#/shared/requests/queries";
import { makeMembership, makePlaceToActFor, makeSession } from "#/testing/accounts";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { makeRequest as makeAskedRequest } from "#/testing/requests";
import { server } from "#/testing/server";
import AdviserActs from "./AdviserActs";
import type { InboxItem } from "./queries";
import { turnOf } from "./turns";
import { weeksFrom } from "./weeks";

const CENTER = "*/api/competence-center/v1";
const REQUEST = `${CENTER}/advisory-requests/:id`;
const SELF = "7";
const COLLEAGUE = "8";
const UNIT = { slug: "agentur", name: "Digitalagentur" };
const NOW = new Date("2026-11-24T09:00:00Z");

function makePart(changes: Partial<InboxItem["own_part"]> = {}): InboxItem["own_part"] {
  return {
    unit: UNIT,
    tier: "land",
    role: "lead",
    state: "accepted",
    refusal: null,
    refusal_text: null,
    offered_at: "2026-11-20T09:00:00Z",
    accepted_at: "2026-11-20T10:00:00Z",
    first_answered_at: null,
    ended_at: null,
    acknowledge_by: "2026-11-24T15:00:00Z",
    answer_by: "2026-11-27T15:00:00Z",
    update_by: "2026-12-04T15:00:00Z",
    resolve_by: "2027-01-11T15:00:00Z",
    ...changes,
  };
}

const CARD = {
  id: "r1",
  number: 12,
  topic: "mobilitaet-verkehr",
  phase: null,
  land: "07",
  size_class: "20k_100k",
  state: "in_progress",
  owner: UNIT,
  submitted_at: "2026-11-20T09:00:00Z",
  due_at: "2026-11-27T15:00:00Z",
  is_overdue: false,
  version: 3,
  act_by: "2026-11-27T15:00:00Z",
  waits: null,
  is_mine: true,
} as const;

function makeItem(changes: Partial<InboxItem> = {}): InboxItem {
  const texts = { subject: "Parkplätze", organization: "Stadt Andernach" };
  return { ...CARD, ...texts, own_part: makePart(), ...changes };
}

function makeRequest(changes: Partial<RequestDetail> = {}): RequestDetail {
  return makeAskedRequest({
    ...CARD,
    side: "adviser",
    texts: {
      subject: "Parkplätze",
      description: "Wer hat Erfahrung?",
      organization_id: "2",
      organization: "Stadt Andernach",
      area_key: "071370003003",
      origin: null,
    },
    reason: null,
    assignments: [],
    own_part: makePart(),
    rung: "responsible",
    consent: { tiers: ["land"], units: [], is_owner_covered: true },
    ...changes,
  });
}

/** What was sent: where to, condition or key, and body. */
const sent: { path: string; header: string | null; body: Record<string, unknown> }[] = [];

async function record({ request }: { request: Request }) {
  sent.push({
    path: new URL(request.url).pathname.split("/").at(-1) ?? "",
    header: request.headers.get("if-match") ?? request.headers.get("idempotency-key"),
    body: await request.json().catch(() => ({})),
  });
}

beforeEach(() => {
  sent.length = 0;
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const acting_for = makePlaceToActFor({ roles: ["member", "adviser"] });
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession({ acting_for }))),
    http.get("*/api/accounts/v1/memberships", () =>
      HttpResponse.json(
        pageOf([makeMembership({ person_id: COLLEAGUE, name: "Vera Vertretung" })]),
      ),
    ),
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

function answerInbox(items: InboxItem[], counts: object = {}) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(`${CENTER}/advisory-inbox`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(pageOf(items, { awaiting: items.length, overdue: 0, ...counts }));
    }),
  );
  return asked;
}

describe("whose turn it is", () => {
  const told = (changes: Partial<InboxItem>, isCard = false) => turnOf(makeItem(changes), isCard);

  it("is said with the day, and plainly when it is late", () => {
    expect(told({}).text).toBe("erste Antwort bis Fr., 27.11.");
    expect(told({ act_by: "2026-11-24T15:00:00Z" }).text).toBe(
      "erste Antwort bis heute, 16:00 Uhr",
    );
    const answered = makePart({ first_answered_at: "2026-11-21T09:00:00Z" });
    expect(told({ own_part: answered }).text).toBe("Neues mitteilen bis Fr., 27.11.");
    const late = told({ state: "offered", act_by: "2026-11-23T15:00:00Z" });
    expect(late).toEqual({ urgency: "late", text: "überfällig: annehmen bis Mo., 23.11." });
  });

  it("is others' while one waits for them", () => {
    const none = { act_by: null } as const;
    const waits = {
      state: "waiting_third_party",
      third_party: "IT-Dienst",
      expected_on: "2026-12-01",
      from_at: "2026-11-23T09:00:00Z",
    } as const;
    expect(told({ ...none, state: "waiting_requester" }).text).toBe("wartet auf die Kommune");
    expect(told({ ...none, state: waits.state, waits }).text).toBe(
      "wartet auf IT-Dienst bis Di., 01.12.",
    );
    expect(told({ ...none, state: "offered" }, true).text).toBe(
      "wartet auf die Freigabe der Kommune",
    );
    const support = makePart({ role: "support" });
    expect(told({ ...none, own_part: support }).text).toBe("federführend: Digitalagentur");
  });

  it("is laid out on the working days to come", () => {
    const [first, second] = weeksFrom("2026-11-26", ["2026-11-28"]);
    expect(first?.days.map(({ date }) => date)).toEqual(["2026-11-26", "2026-11-27", "2026-11-28"]);
    expect(second?.days[0]).toEqual({ date: "2026-11-30", isToday: false });
    expect(second?.days).toHaveLength(5);
    expect(weeksFrom("2026-11-29", []).map(({ isThis }) => isThis)).toEqual([false]);
  });
});

describe("the inbox", () => {
  it("tells each request with what is expected, and cards without names", async () => {
    answerInbox(
      [
        makeItem(),
        makeItem({ id: "r2", subject: null, organization: null, act_by: null, is_mine: false }),
      ],
      { awaiting: 1 },
    );
    await renderPage("/beratung");

    const [own, card] = await screen.findAllByRole("article");
    expect(within(own as HTMLElement).getByText("erste Antwort bis Fr., 27.11.")).toBeVisible();
    expect(within(own as HTMLElement).getByText(/Stadt Andernach/)).toBeVisible();
    expect(within(own as HTMLElement).getByText("bei Ihnen")).toBeVisible();
    expect(within(card as HTMLElement).getByText(/noch nicht freigegeben/)).toBeVisible();
    expect(screen.getByText("Offen: 2, davon ist Ihre Stelle am Zug: 1")).toBeVisible();
  });

  it("shows only one's own, or those that have ended", async () => {
    const asked = answerInbox([]);
    const { user, router } = await renderPage("/beratung");
    expect(await screen.findByText(/Keine offenen Anfragen/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Wessen"), "nur meine");
    await user.selectOptions(screen.getByLabelText("Stand"), "beendet");

    expect(await screen.findByText("Noch keine beendeten Anfragen.")).toBeVisible();
    expect(router.state.location.search).toEqual({ wessen: "meine", stand: "beendet" });
    expect(asked.at(-1)?.get("mine")).toBe("true");
    expect(asked.at(-1)?.get("is_open")).toBe("false");
  });

  it("has a week with days, absences and what is late", async () => {
    answerInbox([
      makeItem(),
      makeItem({ id: "r2", subject: "Radwege", act_by: "2026-11-23T15:00:00Z" }),
    ]);
    const absence = { id: "a", person_id: SELF, from_on: "2026-11-30", until_on: "2026-11-30" };
    server.use(
      http.get(`${CENTER}/advice`, () =>
        HttpResponse.json(pageOf([{ unit_slug: "agentur", is_adviser: true }])),
      ),
      http.get(`${CENTER}/units/:slug/advice`, () => HttpResponse.json({ absences: [absence] })),
    );
    await renderPage("/beratung?ansicht=woche");

    const late = within(await screen.findByRole("region", { name: "Überfällig" }));
    expect(late.getByRole("link", { name: "Radwege" })).toBeVisible();
    const week = within(screen.getByRole("region", { name: "Diese Woche" }));
    const friday = week.getByRole("heading", { name: "Fr., 27.11." }).closest("li");
    expect(within(friday as HTMLElement).getByRole("link", { name: "Parkplätze" })).toBeVisible();
    expect(await screen.findByText("Sie sind abwesend.")).toBeVisible();
  });

  it("is for advisers", async () => {
    const acting_for = makePlaceToActFor();
    server.use(
      http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession({ acting_for }))),
    );
    await renderPage("/beratung");

    expect(await screen.findByText(/Diese Seite ist für Menschen, die beraten/)).toBeVisible();
  });
});

/** As the page around it does: it shows another request when there is one. */
function Around({ first, newest }: { first: RequestDetail; newest: RequestDetail }) {
  const [shown, show] = useState(first);
  return <AdviserActs request={shown} onChanged={async () => show(newest)} />;
}

async function renderActs(request: RequestDetail, newest: RequestDetail = request) {
  const root = createRootRoute();
  const at = (path: string, component: () => ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([
      at("/", () => <Around first={request} newest={newest} />),
      at("/beratung", () => <p>Zurück im Eingang</p>),
    ]),
    history: createMemoryHistory(),
  });
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: "Was Sie tun können" });
  return user;
}

const names = () => screen.queryAllByRole("button").map((button) => button.textContent);

describe("what an adviser can do", () => {
  it("is only what is possible as it stands", async () => {
    const offered = makePart({ state: "offered" });
    const states: [Partial<RequestDetail>, string[]][] = [
      [{ state: "offered", own_part: offered }, ["Annehmen", "An Kollegin", "An die nächste"]],
      [{ state: "offered", own_part: offered, texts: null, act_by: null }, ["An die nächste"]],
      [{}, ["Antworten", "Zurückfragen", "Auf andere", "An Kollegin", "An die nächste"]],
      [
        { state: "waiting_requester" },
        ["Weiterarbeiten", "Antworten", "An Kollegin", "An die nächste"],
      ],
      [{ state: "answered" }, []],
      [{ own_part: makePart({ role: "support" }) }, []],
    ];
    for (const [changes, expected] of states) {
      await renderActs(makeRequest(changes));
      const shown = names();
      expect(shown).toHaveLength(expected.length);
      for (const [at, name] of expected.entries()) expect(shown[at]).toContain(name);
      cleanup();
    }
  });

  it("says of a card that the municipality was asked and that the clock waits", async () => {
    const own_part = makePart({ state: "offered" });
    await renderActs(makeRequest({ state: "offered", own_part, texts: null, act_by: null }));

    expect(screen.getByText(/noch nicht zugestimmt/)).toBeVisible();
    expect(screen.getByText(/läuft Ihre Frist nicht/)).toBeVisible();
  });

  it("is to accept with one click", async () => {
    server.use(
      http.post(`${REQUEST}/acceptance`, async (call) => {
        await record(call);
        return HttpResponse.json(makeRequest());
      }),
    );
    const offered = makeRequest({ state: "offered", own_part: makePart({ state: "offered" }) });
    const user = await renderActs(offered, makeRequest({ version: 4 }));
    await user.click(screen.getByRole("button", { name: "Annehmen" }));

    expect(await screen.findByText(/Die Kommune sieht, dass Sie daran arbeiten/)).toBeVisible();
    expect(sent[0]).toMatchObject({ path: "acceptance", header: '"v3"' });
    expect(screen.getByRole("button", { name: "Antworten" })).toBeVisible();
  });

  it("is to answer with an outcome, and a conflict loses no text", async () => {
    server.use(
      http.post(`${REQUEST}/answer`, async (call) => {
        await record(call);
        return sent.length === 1
          ? problem(412, "version-conflict")
          : HttpResponse.json(makeRequest({ state: "answered" }));
      }),
    );
    const user = await renderActs(makeRequest(), makeRequest({ version: 4 }));
    await user.click(screen.getByRole("button", { name: "Antworten" }));
    const form = within(screen.getByRole("form", { name: "Antworten" }));
    await user.type(form.getByLabelText(/Antwort an die Kommune/), "Fragen Sie Aalen.");
    await user.click(form.getByRole("button", { name: "Antworten" }));
    expect(form.getByRole("link", { name: /was dabei herauskam/ })).toBeVisible();
    expect(sent).toEqual([]);
    await user.selectOptions(form.getByLabelText(/Was kam/), "information_given");
    await user.click(form.getByRole("button", { name: "Antworten" }));

    expect(await form.findByText(/Inzwischen hat sich etwas geändert/)).toBeVisible();
    expect(form.getByLabelText(/Antwort an die Kommune/)).toHaveValue("Fragen Sie Aalen.");
    await user.click(form.getByRole("button", { name: "Antworten" }));
    expect(await screen.findByText("Die Antwort ist bei der Kommune.")).toBeVisible();
    expect(sent.map(({ header }) => header)).toEqual(['"v3"', '"v4"']);
    expect(sent[1]?.body).toEqual({
      text: "Fragen Sie Aalen.",
      author_name: "Erika Mustermann",
      outcome: "information_given",
    });
  });

  it("keeps what is being written when it becomes impossible meanwhile", async () => {
    server.use(http.post(`${REQUEST}/pause`, () => problem(409, "not-in-this-state")));
    const user = await renderActs(makeRequest(), makeRequest({ state: "withdrawn" }));
    await user.click(screen.getByRole("button", { name: "Zurückfragen und warten" }));
    await user.type(screen.getByLabelText(/Rückfrage an die Kommune/), "Wie viele?");
    const form = within(screen.getByRole("form"));
    await user.click(form.getByRole("button", { name: "Zurückfragen und warten" }));

    expect(await screen.findByText("von der Kommune zurückgezogen")).toBeVisible();
    expect(screen.getByLabelText(/Rückfrage an die Kommune/)).toHaveValue("Wie viele?");
  });

  it("is to wait for somebody until a day", async () => {
    server.use(
      http.post(`${REQUEST}/pause`, async (call) => {
        await record(call);
        return HttpResponse.json(makeRequest());
      }),
    );
    const user = await renderActs(makeRequest());
    await user.click(screen.getByRole("button", { name: "Auf andere warten" }));
    const form = within(screen.getByRole("form", { name: "Auf andere warten" }));
    await user.type(form.getByLabelText("Auf wen warten Sie?"), "IT-Dienst");
    await user.type(form.getByLabelText("Bis wann?"), "2026-11-24");
    await user.type(form.getByLabelText(/Nachricht an die Kommune/), "Wir fragen nach.");
    await user.click(form.getByRole("button", { name: "Auf andere warten" }));
    expect(form.getByRole("link", { name: /in den nächsten 90 Tagen/ })).toBeVisible();
    await user.clear(form.getByLabelText("Bis wann?"));
    await user.type(form.getByLabelText("Bis wann?"), "2026-12-01");
    await user.click(form.getByRole("button", { name: "Auf andere warten" }));

    expect(await screen.findByText(/Die Kommune weiß Bescheid/)).toBeVisible();
    expect(sent[0]?.body).toMatchObject({
      for_whom: "third_party",
      third_party: "IT-Dienst",
      expected_on: "2026-12-01",
    });
  });

  it("is to pass it on after being told what that means", async () => {
    server.use(
      http.post(`${REQUEST}/refusal`, async (call) => {
        await record(call);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = await renderActs(makeRequest());
    await user.click(screen.getByRole("button", { name: /nächste Stelle/ }));
    const form = within(screen.getByRole("form"));
    await user.selectOptions(form.getByLabelText(/Warum/), "no_capacity");
    await user.type(form.getByLabelText(/Was sollen andere/), "Alle im Urlaub.");
    await user.click(form.getByRole("button", { name: /nächste Stelle/ }));
    const question = within(await screen.findByRole("dialog", { hidden: true }));
    expect(question.getByText(/sieht sie danach nicht mehr/)).toBeInTheDocument();
    expect(sent).toEqual([]);
    await user.click(question.getByRole("button", { name: /nächste Stelle/, hidden: true }));

    expect(await screen.findByText("Zurück im Eingang")).toBeVisible();
    expect(sent[0]?.body).toEqual({ refusal: "no_capacity", text: "Alle im Urlaub." });
  });

  it("is to give it to a colleague who is there", async () => {
    const away = { id: "a", person_id: "9", from_on: "2026-11-24", until_on: "2026-11-24" };
    const advisers = [SELF, COLLEAGUE, "9"].map((person_id) => ({ person_id, is_lead: false }));
    server.use(
      http.get(`${CENTER}/units/:slug/advice`, () =>
        HttpResponse.json({ organization_id: "1", advisers, absences: [away] }),
      ),
      http.put(`${REQUEST}/responsible`, async (call) => {
        await record(call);
        return HttpResponse.json(makeRequest({ is_mine: false }));
      }),
    );
    const user = await renderActs(makeRequest(), makeRequest({ is_mine: false }));
    await user.click(screen.getByRole("button", { name: /An Kollegin/ }));
    const choice = await screen.findByLabelText(/Wer übernimmt/);
    await within(choice).findByText("Vera Vertretung");
    expect(within(choice).getAllByRole("option")).toHaveLength(2);
    await user.selectOptions(choice, "Vera Vertretung");
    await user.click(within(screen.getByRole("form")).getByRole("button", { name: /An Kollegin/ }));

    expect(await screen.findByText("Übergeben. Die Fristen bleiben.")).toBeVisible();
    expect(sent[0]?.body).toEqual({ person_id: COLLEAGUE });
    expect(screen.getByText(/Gefragt ist jemand anderes/)).toBeVisible();
  });
});
