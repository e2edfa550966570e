/** Units recommend actions, municipalities answer, and keep a plan of all of them. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Place } from "#/shared/account/session";
import type { RequestDetail } from "#/shared/requests/queries";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { makeAssignment, makeRequest, NO_FILES } from "#/testing/requests";
import { server } from "#/testing/server";
import type { Action } from "./queries";

const SERVICE = "*/api/competence-center/v1";
const REQUEST = `${SERVICE}/advisory-requests/r1`;

function makeAction(changes: Partial<Action> = {}): Action {
  return {
    id: "a1",
    request: { id: "r1", number: 7 },
    unit: { slug: "kreis", name: "Beratung im Kreis" },
    kind: "solution",
    title: "Mängelmelder mitnutzen",
    text: "Der Kreis betreibt ihn.",
    target: { address: "klarschiff", name: "Klarschiff" },
    dimension: null,
    due_on: "2099-06-30",
    cost_band: "up_to_10000",
    responsible: null,
    state: "proposed",
    reason: null,
    is_overdue: false,
    is_by_own_unit: false,
    version: 1,
    written_at: "2026-11-22T10:00:00Z",
    ended_at: null,
    ...changes,
  };
}

const OWN = makeAction({
  id: "a2",
  title: "Datenstrategie",
  request: null,
  unit: null,
  kind: "free",
  target: null,
  state: "planned",
});

function logIn(roles: Place["roles"]) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const acting_for = makePlaceToActFor({ roles });
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession({ acting_for }))),
  );
}

function serveRequest(request: RequestDetail, actions: Action[]) {
  logIn(["member", "adviser"]);
  server.use(
    http.get(REQUEST, () => HttpResponse.json(request)),
    http.get(`${REQUEST}/actions`, () => HttpResponse.json({ items: actions })),
    http.get(`${REQUEST}/:part`, () => HttpResponse.json(NO_FILES)),
    http.get(`${SERVICE}/advisory-requests`, () => HttpResponse.json(pageOf([]))),
    http.get("*/advisory-requests/preview", () => HttpResponse.json(null)),
    http.get("*/advisory-inbox", () => HttpResponse.json(pageOf([], { awaiting: 0, overdue: 0 }))),
  );
}

function servePlan(actions: Action[]) {
  logIn(["member"]);
  const asked: string[] = [];
  server.use(
    http.get(`${SERVICE}/actions`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: actions });
    }),
  );
  return asked;
}

/** What is sent there, which is then answered. */
function take(method: "post" | "put" | "delete", path: string, answer: () => Response) {
  const sent: unknown[] = [];
  server.use(
    http[method](`${SERVICE}${path}`, async ({ request }) => {
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

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe("recommendations on a request", () => {
  it("point at what the search finds", async () => {
    serveRequest(asLead(), []);
    const hit = { id: "1", slug: "klarschiff", title: "Klarschiff", summary: null };
    server.use(
      http.get("*/api/search", () =>
        HttpResponse.json({
          query: "klar",
          groups: [
            {
              service: "catalog",
              state: "ok",
              total: 1,
              items: [{ ...hit, type: "solution", url: "/loesungen/klarschiff" }],
            },
          ],
        }),
      ),
    );
    const sent = take("post", "/advisory-requests/r1/actions", () =>
      HttpResponse.json(makeAction(), { status: 201 }),
    );

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByText("Maßnahme empfehlen"));
    await user.click(screen.getByRole("button", { name: "Empfehlen" }));
    expect(screen.getByText("Sagen Sie in einem Satz, was zu tun ist.")).toBeVisible();
    await user.type(screen.getByRole("combobox", { name: /Verweist auf/ }), "klar");
    await user.click(await screen.findByRole("option", { name: /Klarschiff/ }));
    await user.click(screen.getByRole("button", { name: "Empfehlen" }));

    expect(await screen.findByText("Die Kommune erfährt von der Empfehlung.")).toBeVisible();
    expect(sent).toMatchObject([
      {
        kind: "solution",
        title: "Klarschiff",
        target: { address: "klarschiff", name: "Klarschiff" },
      },
    ]);
  });

  it("are answered by the municipality, and declined with a reason", async () => {
    serveRequest(makeRequest({ state: "in_progress" }), [makeAction()]);
    const sent = take("put", "/actions/a1/progress", () => HttpResponse.json(makeAction()));

    const { user } = await renderPage("/anfragen/r1");
    const section = within(await screen.findByRole("region", { name: "Empfehlungen" }));
    expect(section.getByRole("link", { name: "Klarschiff" })).toHaveAttribute(
      "href",
      "/loesungen/klarschiff",
    );
    await user.click(section.getByRole("button", { name: /^Antworten/ }));
    await user.selectOptions(section.getByLabelText("Ihre Antwort"), "abgelehnt");
    await user.click(section.getByRole("button", { name: "Speichern" }));
    expect(section.getByText("Nennen Sie den Grund.")).toBeVisible();
    expect(section.getByLabelText("Grund")).toHaveFocus();
    await user.type(section.getByLabelText("Grund"), "Kein Geld.");
    await user.click(section.getByRole("button", { name: "Speichern" }));

    await waitFor(() => expect(sent).toMatchObject([{ state: "declined", reason: "Kein Geld." }]));
  });

  it("are taken back by their unit while nobody has answered", async () => {
    const own = makeAction({ is_by_own_unit: true });
    serveRequest(asLead(), [own, makeAction({ id: "a3", title: "Von anderen" })]);
    const sent = take("post", "/actions/a1/withdrawal", () => HttpResponse.json(own));

    const { user } = await renderPage("/anfragen/r1");
    await user.click(
      await screen.findByRole("button", { name: /^Empfehlung zurückziehen\s*Mängelmelder/ }),
    );
    const question = within(screen.getByRole("dialog"));
    await user.click(question.getByRole("button", { name: "Empfehlung zurückziehen" }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(screen.queryByRole("button", { name: /zurückziehen\s*Von anderen/ })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Antworten\s*Mängelmelder/ })).toBeNull();
  });

  it("are not spoken of where there are none, nor on a card", async () => {
    serveRequest(makeRequest(), []);

    await renderPage("/anfragen/r1");

    expect(await screen.findByRole("heading", { name: "Nachrichten" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Empfehlungen" })).toBeNull();
  });
});

describe("the action plan", () => {
  it("shows where each action comes from and stands", async () => {
    const asked = servePlan([makeAction({ state: "planned", is_overdue: true }), OWN]);

    await renderPage("/massnahmenplan");

    expect(await screen.findByRole("heading", { name: "Mängelmelder mitnutzen" })).toBeVisible();
    expect(screen.getByText("Maßnahmen: 2")).toBeVisible();
    expect(screen.getByText("überfällig, geplant")).toBeVisible();
    expect(screen.getByRole("link", { name: "Anfrage Nr. 7" })).toBeVisible();
    expect(screen.getByText(/eigene Maßnahme/)).toBeVisible();
    expect(asked).toEqual(["?is_open=true"]);
  });

  it("takes an own action up, from the self-assessment too", async () => {
    servePlan([]);
    server.use(
      http.get(`${SERVICE}/question-sets`, () =>
        HttpResponse.json({ items: [{ version: "1.0" }] }),
      ),
      http.get(`${SERVICE}/question-sets/1.0`, () =>
        HttpResponse.json({ dimensions: [{ id: "data", name: { de: "Daten", en: "Data" } }] }),
      ),
    );
    const sent = take("post", "/actions", () => HttpResponse.json(OWN, { status: 201 }));

    const { user } = await renderPage("/massnahmenplan?dimension=data");
    expect(await screen.findByText(/Bereich „Daten“/)).toBeVisible();
    await user.type(screen.getByLabelText("Was ist zu tun?"), "Datenstrategie");
    await user.type(screen.getByLabelText(/Wer kümmert sich/), "CDO");
    await user.click(screen.getByRole("button", { name: "In den Plan aufnehmen" }));

    expect(await screen.findByText("Die Maßnahme steht im Plan.")).toBeVisible();
    expect(sent).toMatchObject([
      { kind: "free", title: "Datenstrategie", responsible: "CDO", dimension: "data" },
    ]);
  });

  it("narrows with the address, and so does the table", async () => {
    const asked = servePlan([]);

    const { user } = await renderPage("/massnahmenplan?stand=alle");
    expect(await screen.findByText("Keine Maßnahme passt zu dieser Auswahl.")).toBeVisible();
    servePlan([OWN]);
    await user.selectOptions(screen.getByLabelText("Herkunft"), "eigene");

    const table = await screen.findByRole("link", { name: "Als Tabelle laden (CSV)" });
    expect(table).toHaveAttribute(
      "href",
      "/api/competence-center/v1/actions.csv?is_own=true&language=de",
    );
    expect(asked).toEqual([""]);
  });

  it("says when somebody else was faster, and keeps what was typed", async () => {
    servePlan([OWN]);
    take("put", "/actions/a2/progress", () => problem(412, "version-conflict"));

    const { user } = await renderPage("/massnahmenplan");
    await user.click(await screen.findByRole("button", { name: /^Stand ändern/ }));
    await user.selectOptions(screen.getAllByLabelText("Stand")[1] as HTMLElement, "umgesetzt");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.getAllByLabelText("Stand")[1]).toHaveValue("done");
  });

  it("says why there is none, and what went wrong", async () => {
    servePlan([]);
    await renderPage("/massnahmenplan");
    expect(await screen.findByText(/Der Plan ist leer/)).toBeVisible();
  });

  it("says when it could not be loaded", async () => {
    logIn(["member"]);
    server.use(http.get(`${SERVICE}/actions`, () => problem(503, "unavailable")));

    await renderPage("/massnahmenplan");

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
