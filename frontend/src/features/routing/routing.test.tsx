/** The rules of a Land: read, tried out, looked at before they are stated. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { makeArea } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Candidate, Policy, Preview, ProposedMove, Rerouting, Simulation } from "./queries";

const CENTER = "*/api/competence-center/v1";
const PAGE = "/verwaltung/zustaendigkeit";
const FIRST_DAY = "2126-01-01";
const USUAL = { acknowledge_days: 2, answer_days: 5, update_days: 10, resolve_days: 30 };

function makePolicy(changes: Partial<Policy> = {}): Policy {
  return {
    id: "p1",
    land: "06",
    valid_from: "2026-01-01",
    tiers: ["kreis", "land"],
    topics: [{ topic: "mobilitaet-verkehr", tiers: ["land"] }],
    deadlines: USUAL,
    stated_at: "2025-12-01T12:00:00Z",
    is_in_force: true,
    ...changes,
  };
}

function makeCandidate(slug: string, verdict: Candidate["verdict"]): Candidate {
  return { unit: { slug, name: `Stelle ${slug}` }, tier: "land", area_key: "06", verdict };
}

function makeSimulation(changes: Partial<Simulation> = {}): Simulation {
  return {
    owner: { slug: "eins", name: "Stelle eins" },
    is_last_resort: false,
    reason: { de: "„Stelle eins“ übernimmt.", en: "“Stelle eins” takes it." },
    tiers: ["kreis", "land"],
    policy_id: "p1",
    candidates: [
      makeCandidate("eins", "chosen"),
      makeCandidate("zwei", "behind"),
      makeCandidate("drei", "other_topic"),
    ],
    ...changes,
  };
}

const PREVIEW: Preview = {
  municipalities: 421,
  affected: 12,
  deadlines_before: USUAL,
  deadlines_after: { ...USUAL, answer_days: 4 },
  changes: [
    {
      topic: "mobilitaet-verkehr",
      from_unit: { slug: "eins", name: "Stelle eins" },
      to_unit: { slug: "zwei", name: "Stelle zwei" },
      municipalities: 12,
      examples: ["Bensheim", "Hanau"],
    },
  ],
};

const sent: Record<string, unknown>[] = [];

function logInAs(role: "land_coordinator" | "federal_editor" | "member", area_key = "06") {
  const acting_for = makePlaceToActFor({ kind: "state", area_key, roles: [role] });
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession({ acting_for }))),
  );
}

function answerWith(policies: Policy[]) {
  server.use(http.get(`${CENTER}/routing-policies`, () => HttpResponse.json(pageOf(policies))));
}

function makeMove(number: number, changes: Partial<ProposedMove> = {}): ProposedMove {
  return {
    id: `r${number}`,
    number,
    topic: "mobilitaet-verkehr",
    phase: null,
    land: "06",
    size_class: null,
    state: "offered",
    owner: { slug: "eins", name: "Stelle eins" },
    submitted_at: "2026-11-20T08:00:00Z",
    due_at: null,
    is_overdue: false,
    version: number,
    is_accepted: false,
    to_unit: { slug: "zwei", name: "Stelle zwei" },
    is_last_resort: false,
    reason: { de: "Zuständig wäre „Stelle zwei“.", en: "“Stelle zwei” would own it." },
    ...changes,
  };
}

function proposeMoves(items: ProposedMove[], changes: Partial<Rerouting> = {}) {
  const preview = { items, total: items.length, looked_at: 9, open: 9, ...changes };
  server.use(http.get(`${CENTER}/rerouting`, () => HttpResponse.json(preview)));
}

function onPreview(answer: () => Response | Promise<Response>) {
  server.use(http.post(`${CENTER}/routing-policies/preview`, answer));
}

beforeEach(() => {
  sent.length = 0;
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  logInAs("land_coordinator");
  answerWith([]);
  proposeMoves([]);
  onPreview(() => HttpResponse.json(PREVIEW));
  server.use(
    http.post(`${CENTER}/routing-policies`, async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(makePolicy({ valid_from: FIRST_DAY, is_in_force: false }), {
        status: 201,
      });
    }),
  );
});

afterEach(() => vi.restoreAllMocks());

describe("the rules of a Land", () => {
  it("are told with what holds now, what comes and what was", async () => {
    answerWith([
      makePolicy({ id: "p3", valid_from: FIRST_DAY, is_in_force: false }),
      makePolicy({ id: "p2" }),
      makePolicy({ id: "p1", valid_from: "2025-01-01", is_in_force: false }),
    ]);
    await renderPage(PAGE);

    const rules = within(await screen.findByRole("region", { name: "Regeln des Landes" }));
    expect(await rules.findByText("gilt noch nicht")).toBeVisible();
    expect(rules.getByText("gilt jetzt")).toBeVisible();
    expect(rules.getAllByText("Mobilität und Verkehr: Land")[0]).toBeVisible();
    expect(rules.getByText("Frühere Regeln (1)")).toBeVisible();
    expect(rules.getAllByRole("button", { name: /Regeln entfernen/ })).toHaveLength(1);
  });

  it("are the nearest tier first where a Land has stated none", async () => {
    await renderPage(PAGE);

    expect(await screen.findByText("Gemeinde → Verband → Kreis → Land → Bund")).toBeVisible();
  });

  it("are removed as long as they have not begun", async () => {
    const removed = vi.fn();
    answerWith([makePolicy({ id: "p3", valid_from: FIRST_DAY, is_in_force: false })]);
    server.use(
      http.delete(`${CENTER}/routing-policies/:id`, ({ params }) => {
        removed(params.id);
        answerWith([]);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("button", { name: /ab 1. Januar 2126/ }));
    await user.click(screen.getByRole("button", { name: "Regeln entfernen" }));

    await waitFor(() => expect(removed).toHaveBeenCalledWith("p3"));
    const title = screen.getByRole("heading", { name: "Regeln des Landes" });
    await waitFor(() => expect(title).toHaveFocus());
  });

  it("are read, and not stated, by federal editors", async () => {
    logInAs("federal_editor");
    await renderPage(PAGE);

    expect(await screen.findByRole("heading", { name: "Regeln des Landes" })).toBeVisible();
    expect(screen.queryByRole("form", { name: "Neue Regeln festlegen" })).toBeNull();
    expect(screen.getByLabelText("Land")).toBeVisible();
  });

  it("are not for others", async () => {
    logInAs("member");
    await renderPage(PAGE);

    expect(await screen.findByRole("button", { name: /öffnen/i })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Regeln des Landes" })).toBeNull();
  });

  it("say when they cannot be read", async () => {
    server.use(http.get(`${CENTER}/routing-policies`, () => problem(403, "forbidden")));
    await renderPage(PAGE);

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

async function typeRules() {
  const { user, router } = await renderPage(PAGE);
  const form = within(await screen.findByRole("form", { name: "Neue Regeln festlegen" }));
  await user.type(form.getByLabelText("Gelten ab"), FIRST_DAY);
  await user.click(form.getByRole("button", { name: "Land nach oben" }));
  await user.click(form.getByRole("checkbox", { name: /Gemeinde/ }));
  await user.selectOptions(form.getByLabelText("Ausnahme hinzufügen für"), "Mobilität und Verkehr");
  return { user, router, form };
}

describe("new rules", () => {
  it("are stated only after it was seen what they change", async () => {
    const { user } = await typeRules();
    expect(screen.queryByRole("button", { name: "Diese Regeln festlegen" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Auswirkungen ansehen" }));

    const title = await screen.findByRole("heading", { name: /Was sich ab 1. Januar 2126/ });
    expect(title).toHaveFocus();
    expect(screen.getByText(/Bei 12 von 421 Kommunen/)).toBeVisible();
    const row = within(screen.getByRole("row", { name: /Mobilität und Verkehr/ }));
    expect(row.getByText("Bensheim, Hanau und weitere")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Diese Regeln festlegen" }));

    expect(await screen.findByText(/Die Regeln gelten ab 1. Januar 2126/)).toBeVisible();
    expect(sent).toEqual([
      {
        land: "06",
        valid_from: FIRST_DAY,
        tiers: ["verband", "land", "kreis", "bund"],
        topics: [
          { topic: "mobilitaet-verkehr", tiers: ["gemeinde", "verband", "kreis", "land", "bund"] },
        ],
        deadlines: USUAL,
      },
    ]);
  });

  it("promise deadlines that are whole days and follow each other", async () => {
    const { user, form } = await typeRules();
    const answer = form.getByLabelText("Erste Antwort");
    const look = screen.getByRole("button", { name: "Auswirkungen ansehen" });
    await user.clear(answer);
    await user.type(answer, "1");
    await user.clear(form.getByLabelText("Abschluss"));
    await user.click(look);
    expect(answer).toHaveAccessibleDescription(/nicht vor der Frist „Annehmen oder weitergeben“/);
    expect(form.getByLabelText("Abschluss")).toHaveAccessibleDescription(/von 5 bis 250/);

    await user.clear(answer);
    await user.type(answer, "4");
    await user.type(form.getByLabelText("Abschluss"), "30");
    await user.click(look);
    expect(await screen.findByText(/Fristen .* erste Antwort 4, nächste/)).toBeVisible();
    expect(screen.getByText(/Bis dahin: .* erste Antwort 5, nächste/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Diese Regeln festlegen" }));
    await waitFor(() => expect(sent[0]?.deadlines).toEqual({ ...USUAL, answer_days: 4 }));
  });

  it("have to be looked at again when they change", async () => {
    const { user, form } = await typeRules();
    await user.click(screen.getByRole("button", { name: "Auswirkungen ansehen" }));
    await screen.findByRole("heading", { name: /Was sich ab/ });
    await user.click(form.getByRole("checkbox", { name: /^4. Bund/ }));

    expect(screen.queryByRole("button", { name: "Diese Regeln festlegen" })).toBeNull();
  });

  it("say that they are being computed, and when nothing changes", async () => {
    let finish: (answer: Response) => void = () => undefined;
    onPreview(
      () =>
        new Promise<Response>((resolve) => {
          finish = resolve;
        }),
    );
    const { user } = await typeRules();
    await user.click(screen.getByRole("button", { name: "Auswirkungen ansehen" }));

    expect(await screen.findByRole("progressbar")).toBeVisible();
    finish(HttpResponse.json({ ...PREVIEW, affected: 0, changes: [] }));
    expect(await screen.findByText("Für keine Kommune ändert sich etwas.")).toBeVisible();
  });

  it("keep the focus on the tier that moves, and tell its place", async () => {
    const { user, form } = await typeRules();
    const up = form.getAllByRole("button", { name: "Land nach oben" })[0] as HTMLElement;
    up.focus();
    await user.keyboard("{Enter}");

    expect(up).toHaveFocus();
    expect(screen.getByText("Land steht jetzt an Stelle 1.")).toBeInTheDocument();
    expect(up).toHaveAttribute("aria-disabled", "true");
  });

  it("say at the field what is wrong", async () => {
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("button", { name: "Auswirkungen ansehen" }));
    expect(screen.getByLabelText("Gelten ab")).toHaveAccessibleDescription(/ab morgen/);

    server.use(
      http.post(`${CENTER}/routing-policies`, () => problem(409, "routing-policy-exists")),
    );
    await user.type(screen.getByLabelText("Gelten ab"), FIRST_DAY);
    await user.click(screen.getByRole("button", { name: "Auswirkungen ansehen" }));
    await user.click(await screen.findByRole("button", { name: "Diese Regeln festlegen" }));

    await waitFor(() =>
      expect(screen.getByLabelText("Gelten ab")).toHaveAccessibleDescription(/schon andere Regeln/),
    );
    expect(screen.getByLabelText("Gelten ab")).toHaveValue(FIRST_DAY);
  });

  it("ask before they are left unstated", async () => {
    const asked = vi.spyOn(window, "confirm").mockReturnValue(false);
    const { user, router } = await typeRules();
    await user.click(screen.getByRole("link", { name: "Beratungslücken" }));

    expect(asked).toHaveBeenCalledOnce();
    expect(router.state.location.pathname).toBe(PAGE);
  });
});

describe("what would happen", () => {
  const asked: URLSearchParams[] = [];

  beforeEach(() => {
    asked.length = 0;
    server.use(
      http.get("*/api/catalog/v1/areas", () => HttpResponse.json({ items: [makeArea()] })),
      http.get(`${CENTER}/routing-simulation`, ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(query);
        if (!query.has("full")) return HttpResponse.json(makeSimulation());
        return HttpResponse.json(
          makeSimulation({
            owner: { slug: "zwei", name: "Stelle zwei" },
            candidates: [makeCandidate("zwei", "chosen"), makeCandidate("eins", "full")],
          }),
        );
      }),
    );
  });

  it("is told for a place and a topic, and with units taken to be full", async () => {
    const { user } = await renderPage(PAGE);
    await user.type(await screen.findByRole("combobox", { name: /anfragt/ }), "Hanau");
    await user.click(await screen.findByRole("option", { name: /Hanau/ }));
    await user.selectOptions(screen.getByLabelText("Handlungsfeld"), "Mobilität und Verkehr");

    expect(
      await screen.findByRole("heading", { name: "Zuständig wäre: Stelle eins" }),
    ).toBeVisible();
    expect(screen.getByText(/„Stelle eins“ übernimmt\./)).toBeVisible();
    expect(screen.getByText("Gefragt wird: Kreis → Land.")).toBeVisible();
    const other = within(screen.getByRole("row", { name: /Stelle drei/ }));
    expect(other.getByText("berät nicht zu diesem Handlungsfeld")).toBeVisible();
    expect(other.queryByRole("checkbox")).toBeNull();

    await user.click(screen.getByRole("checkbox", { name: /Stelle eins/ }));
    expect(
      await screen.findByRole("heading", { name: "Zuständig wäre: Stelle zwei" }),
    ).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /Stelle eins/ })).toBeChecked();
    expect(asked.at(-1)?.getAll("full")).toEqual(["eins"]);
  });

  it("is asked for the day that is chosen, and only within the Land", async () => {
    const { user } = await renderPage(PAGE);
    await user.type(await screen.findByRole("combobox", { name: /anfragt/ }), "Hanau");
    await user.click(await screen.findByRole("option", { name: /Hanau/ }));
    await user.type(screen.getByLabelText(/Tag der Anfrage/), FIRST_DAY);
    await user.selectOptions(screen.getByLabelText("Handlungsfeld"), "Mobilität und Verkehr");
    await screen.findByRole("heading", { name: /Zuständig wäre/ });
    expect(asked.at(-1)?.get("on")).toBe(FIRST_DAY);

    server.use(http.get(`${CENTER}/routing-simulation`, () => problem(403, "forbidden")));
    await user.selectOptions(screen.getByLabelText("Handlungsfeld"), "Energie und Klimaschutz");
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

describe("open requests", () => {
  const moved: Record<string, unknown>[] = [];

  beforeEach(() => {
    moved.length = 0;
    server.use(
      http.post(`${CENTER}/rerouting`, async ({ request }) => {
        moved.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json({ moved: ["r1"], left: ["r2"] }, { status: 201 });
      }),
    );
  });

  it("move when they are chosen and it is confirmed, and what changed is told", async () => {
    proposeMoves([makeMove(1), makeMove(2), makeMove(3)]);
    const { user } = await renderPage(PAGE);
    const part = within(await screen.findByRole("region", { name: /neu zuteilen$/ }));
    await user.click(await part.findByRole("checkbox", { name: "Anfrage Nr. 1 wählen" }));
    await user.click(part.getByRole("checkbox", { name: "Anfrage Nr. 2 wählen" }));
    await user.click(part.getByRole("button", { name: "Gewählte neu zuteilen (2)" }));
    expect(screen.getByText(/^2 Anfragen bekommen/)).toBeVisible();
    expect(moved).toEqual([]);
    proposeMoves([makeMove(2), makeMove(3)]);
    await user.click(screen.getByRole("button", { name: "Neu zuteilen" }));

    expect(
      await part.findByText(/Neu zugeteilt: 1\. Seit der Ansicht geändert .*: 1\./),
    ).toBeVisible();
    expect(moved).toEqual([
      {
        land: "06",
        moves: [
          { request_id: "r1", version: 1, to_unit: "zwei" },
          { request_id: "r2", version: 2, to_unit: "zwei" },
        ],
      },
    ]);
    await waitFor(() =>
      expect(part.queryByRole("checkbox", { name: "Anfrage Nr. 1 wählen" })).toBeNull(),
    );
  });

  it("are all chosen at once, and none is told where none would move", async () => {
    proposeMoves([makeMove(1), makeMove(2)], { total: 70, open: 900 });
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("button", { name: "Alle wählen" }));
    expect(screen.getByRole("button", { name: "Gewählte neu zuteilen (2)" })).toBeVisible();
    expect(screen.getByText(/^70 Anfragen .* die ersten 2\..* 9 am längsten/)).toBeVisible();

    proposeMoves([]);
    await user.click(screen.getByRole("checkbox", { name: /schon arbeitet/ }));
    expect(await screen.findByText(/Keine offene Anfrage/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Gewählte/ })).toBeNull();
  });

  it("are only read by who does not decide", async () => {
    logInAs("federal_editor");
    proposeMoves([makeMove(1, { is_accepted: true })]);
    await renderPage(PAGE);

    expect(await screen.findByText("in Arbeit")).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: /Anfrage Nr/ })).toBeNull();
  });
});
