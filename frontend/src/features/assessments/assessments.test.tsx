/** Self-assessment: readable for everybody, answered together, nothing lost. */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Answer, Assessment, QuestionSet, Result } from "./queries";

const BASE = "*/api/competence-center/v1";
const ANSWERS = `${BASE}/assessments/a1/answers`;
const words = (de: string) => ({ de, en: de });

const LEVELS = ["Keine.", "Ein Anfang.", "Zum Teil.", "Ja.", "Auf Dauer."].map(words);
const DIMENSIONS = ["Strategie", "Daten", "Technik"].map((name, place) => ({
  id: `d${place}`,
  name: words(name),
  question: words(`Frage zu ${name}?`),
  action_fields: ["daten-plattformen-infrastruktur"],
  solution_types: ["data_catalog"],
  support_kinds: ["advice"],
  statements: [
    {
      id: `s${place}`,
      text: words(`Aussage zu ${name}.`),
      hint: words("Ein Hinweis."),
      levels: LEVELS,
      former_ids: [],
      action_fields: null,
      solution_types: null,
      support_kinds: null,
    },
  ],
}));
const SET = {
  version: "1.0",
  published_on: "2026-11-22",
  is_current: true,
  level_names: ["nicht begonnen", "erste Schritte", "teilweise", "umgesetzt", "etabliert"].map(
    words,
  ),
  dimensions: DIMENSIONS,
} as unknown as QuestionSet;

function makeAssessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    id: "a1",
    organization: null,
    organization_id: "1",
    organization_kind: "municipality",
    area_key: "081365001088",
    is_shown_to_land: false,
    is_compared: false,
    set_version: "1.0",
    current_set_version: "1.0",
    statements: 3,
    answered: 1,
    is_own: true,
    may_decide: true,
    uncarried: [],
    last_snapshot: null,
    version: 1,
    begun_at: "2026-11-22T08:00:00Z",
    ...changes,
  };
}

function makeAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    statement_id: "s0",
    current_level: null,
    target_level: null,
    not_applicable_because: null,
    note: null,
    evidence: [],
    version: 1,
    answered_at: "2026-11-22T08:00:00Z",
    is_by_you: true,
    ...changes,
  };
}

const RESULT: Result = {
  set_version: "1.0",
  statements: 3,
  answered: 1,
  dimensions: DIMENSIONS.map(({ id }, place) => ({
    dimension_id: id,
    statements: 1,
    answered: place === 1 ? 1 : 0,
    not_applicable: 0,
    current_mean: place === 1 ? 1 : null,
    target_mean: place === 1 ? 3 : null,
    gap: place === 1 ? 2 : null,
  })),
  next_steps: [
    {
      statement_id: "s1",
      dimension_id: "d1",
      current_level: 1,
      target_level: 3,
      gap: 2,
      next_level: 2,
      reason: words("Es fehlen 2 Stufen."),
      action_fields: ["daten-plattformen-infrastruktur"],
      solution_types: ["data_catalog"],
      support_kinds: ["advice"],
    },
  ],
};

function serve(own: Assessment[] = [makeAssessment()], answers: Answer[] = []) {
  server.use(
    http.get(`${BASE}/question-sets`, () => HttpResponse.json({ items: [SET] })),
    http.get(`${BASE}/question-sets/1.0`, () => HttpResponse.json(SET)),
    http.get(`${BASE}/assessments`, () => HttpResponse.json(pageOf(own))),
    http.get(ANSWERS, () => HttpResponse.json({ set_version: "1.0", items: answers })),
    http.get(`${BASE}/assessments/a1/result`, () => HttpResponse.json(RESULT)),
    http.get(`${BASE}/assessments/a1/snapshots`, () => HttpResponse.json({ items: [] })),
    http.get(`${BASE}/assessments/a1/comparison`, () =>
      HttpResponse.json({
        organization_kind: "municipality",
        size_class: "20k_100k",
        others: 0,
        needed: 5,
        dimensions: [],
      }),
    ),
  );
}

function logIn(changes: Parameters<typeof makePlaceToActFor>[0] = {}) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const place = makePlaceToActFor(changes);
  server.use(
    http.get("*/api/accounts/v1/session", () =>
      HttpResponse.json(makeSession({ acting_for: place, places: [place] })),
    ),
  );
}

describe("the way in", () => {
  it("shows every statement to everybody", async () => {
    serve([]);

    const { user } = await renderPage("/selbsteinschaetzung");
    await user.click(await screen.findByText("Daten"));

    expect(screen.getByRole("heading", { name: "Aussage zu Daten." })).toBeVisible();
    const main = within(screen.getByRole("main"));
    expect(main.getByRole("link", { name: "Anmelden" })).toBeVisible();
  });
});

describe("answering", () => {
  const PAGE = "/selbsteinschaetzung/fragen/d0";
  const today = () => screen.findByRole("radio", { name: /Ein Anfang/ });

  beforeEach(() => logIn());
  afterEach(() => vi.restoreAllMocks());

  it("saves each choice by itself, from the version that was seen", async () => {
    serve([makeAssessment()], [makeAnswer({ version: 4, current_level: 0 })]);
    const sent = vi.fn();
    server.use(
      http.put(`${ANSWERS}/s0`, async ({ request }) => {
        const body = (await request.json()) as Partial<Answer>;
        sent(request.headers.get("if-match"), body);
        return HttpResponse.json(makeAnswer({ ...body, version: 5 }));
      }),
    );

    const { user } = await renderPage(PAGE);
    await user.click(await today());
    await screen.findByText("Gespeichert.");

    expect(sent).toHaveBeenCalledWith('"v4"', expect.objectContaining({ current_level: 1 }));
    expect(localStorage.getItem("stufenplan-answers")).toBeNull();
  });

  it("keeps an answer that could not be sent, and sends it on the next visit", async () => {
    serve();
    server.use(http.put(`${ANSWERS}/s0`, () => HttpResponse.error()));
    const { user } = await renderPage(PAGE);
    await user.click(await today());
    await screen.findByText(/Noch nicht gespeichert/);
    expect(localStorage.getItem("stufenplan-answers")).toContain('"current_level":1');
    cleanup();

    server.use(
      http.put(`${ANSWERS}/s0`, () =>
        HttpResponse.json(makeAnswer({ current_level: 1, version: 1 })),
      ),
    );
    await renderPage(PAGE);

    expect(await today()).toBeChecked();
    await waitFor(() => expect(localStorage.getItem("stufenplan-answers")).toBeNull());
  });

  it("shows both answers where somebody was faster, and saves the one that is chosen", async () => {
    const theirs = makeAnswer({ current_level: 3, version: 7, is_by_you: false });
    serve([makeAssessment()], [makeAnswer({ current_level: 0, version: 6 })]);
    const sent = vi.fn();
    server.use(
      http.put(`${ANSWERS}/s0`, ({ request }) => {
        const version = request.headers.get("if-match");
        sent(version);
        if (version !== '"v7"') return problem(412, "version-conflict");
        return HttpResponse.json(makeAnswer({ current_level: 1, version: 8 }));
      }),
    );
    const { user } = await renderPage(PAGE);
    const choice = await today();
    server.use(http.get(ANSWERS, () => HttpResponse.json({ set_version: "1.0", items: [theirs] })));

    await user.click(choice);
    const conflict = await screen.findByRole("alert");
    expect(within(conflict).getByText(/Ja\./)).toBeVisible();
    await user.click(within(conflict).getByRole("button", { name: "Meine Antwort speichern" }));

    await screen.findByText("Gespeichert.");
    expect(sent.mock.calls).toEqual([['"v6"'], ['"v7"']]);
  });

  it("asks for a reason before it says that something does not apply", async () => {
    serve();
    const sent = vi.fn();
    server.use(
      http.put(`${ANSWERS}/s0`, async ({ request }) => {
        const body = (await request.json()) as Partial<Answer>;
        sent(body);
        return HttpResponse.json(makeAnswer(body));
      }),
    );

    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("radio", { name: "Trifft auf uns nicht zu" }));
    expect(screen.getByText(/Bitte nennen Sie kurz den Grund/)).toBeVisible();
    await user.type(screen.getByLabelText("Warum trifft das nicht zu?"), "Der Kreis.");
    await user.tab();

    await screen.findByText("Gespeichert.");
    expect(sent.mock.calls).toEqual([
      [expect.objectContaining({ current_level: null, not_applicable_because: "Der Kreis." })],
    ]);
  });
});

describe("the result", () => {
  beforeEach(() => logIn());
  afterEach(() => vi.restoreAllMocks());

  it("says in a table what the radar draws, and where help with the next step is", async () => {
    serve();
    await renderPage("/selbsteinschaetzung/ergebnis");

    const row = (await screen.findByRole("cell", { name: "2. Daten" })).closest(
      "tr",
    ) as HTMLElement;
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["2. Daten", "1", "3", "2", "1 von 1"]);
    const solutions = screen.getByRole("link", { name: "Passende Lösungen im Katalog" });
    expect(solutions).toHaveAttribute("href", "/loesungen?solution_type=data_catalog");
    const offers = await screen.findByRole("link", { name: "Alle passenden Angebote (1)" });
    expect(offers).toHaveAttribute(
      "href",
      "/unterstuetzung?action_field=daten-plattformen-infrastruktur",
    );
    expect(await screen.findByText(/Noch nicht genug/)).toBeVisible();
  });

  it("names a course on the dimension of the gap", async () => {
    serve();

    await renderPage("/selbsteinschaetzung/ergebnis");

    const course = await screen.findByRole("link", { name: "Daten öffnen" });
    expect(course.closest("p")).toHaveTextContent("Kurs dazu: Daten öffnen Akademie");
  });

  it("shows the next steps as well when nobody knows a course", async () => {
    serve();
    const failing = vi.fn(() => problem(500, "internal"));
    server.use(http.get(`${BASE}/courses`, failing));

    await renderPage("/selbsteinschaetzung/ergebnis");

    expect(await screen.findByText("Es fehlen 2 Stufen.")).toBeVisible();
    await waitFor(() => expect(failing).toHaveBeenCalled());
    expect(screen.queryByText(/Kurs dazu/)).toBeNull();
  });

  it("lets administrators alone choose who reads held states", async () => {
    serve([makeAssessment({ may_decide: false })]);
    await renderPage("/selbsteinschaetzung/ergebnis");

    expect(await screen.findByRole("checkbox", { name: /Koordination/ })).toBeDisabled();
    expect(screen.queryByRole("button", { name: /löschen/ })).toBeNull();
  });

  it("names what a newer set has no place for, before anything is changed", async () => {
    serve([makeAssessment({ current_set_version: "2.0" })]);
    const lost = {
      ...makeAnswer({ statement_id: "old", current_level: 2 }),
      set_version: "1.0",
      text: words("Alte Aussage."),
      because: "ended",
    };
    server.use(
      http.get(`${BASE}/assessments/a1/carry-over`, () =>
        HttpResponse.json({
          from_version: "1.0",
          to_version: "2.0",
          carried: 2,
          uncarried: [lost],
          new_statements: ["new"],
        }),
      ),
    );
    await renderPage("/selbsteinschaetzung/ergebnis");

    expect(await screen.findByText(/neue Fassung der Aussagen \(2.0\)/)).toBeVisible();
    expect(screen.getByText(/Alte Aussage/)).toBeVisible();
  });
});

describe("a coordinator of a Land", () => {
  beforeEach(() => logIn({ kind: "state", area_key: "08", roles: ["land_coordinator"] }));
  afterEach(() => vi.restoreAllMocks());

  it("opens the states that are shown to the Land", async () => {
    const last = {
      number: 2,
      label: null,
      set_version: "1.0",
      respondents: 3,
      taken_at: "2026-11-20T08:00:00Z",
    };
    serve([makeAssessment({ is_own: false, last_snapshot: last })]);
    await renderPage("/selbsteinschaetzung");

    expect(await screen.findByRole("link", { name: "081365001088" })).toHaveAttribute(
      "href",
      "/selbsteinschaetzung/staende/a1",
    );
  });
});
