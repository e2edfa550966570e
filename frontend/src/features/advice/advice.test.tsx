/** What units state about their advice, and who is away. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Advice } from "#/shared/advice/queries";
import { makeMembership, makePlaceToActFor, makeSession } from "#/testing/accounts";
import { makeArea } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import { type Draft, draftOf, faultsOf, merge } from "./form";
import { unattended } from "./presence";
import type { Departure } from "./queries";

const CENTER = "*/api/competence-center/v1";
const ADVICE = `${CENTER}/units/:slug/advice`;
const PAGE = "/beratungsstellen/agentur";
const LEAD = "7";
const OTHER = "8";

function makeAdvice(changes: Partial<Advice> = {}): Advice {
  return {
    unit_slug: "agentur",
    unit_name: "Digitalagentur",
    organization_id: "1",
    may_state: true,
    is_open: true,
    topics: ["mobilitaet-verkehr"],
    hours: [{ weekday: 1, opens: "09:00:00", closes: "12:00:00" }],
    holiday_land: "06",
    capacity: 5,
    areas: [
      { area_key: "064350014014", is_excluded: false, from_on: "2026-01-01", until_on: null },
    ],
    advisers: [
      { person_id: LEAD, is_lead: true },
      { person_id: OTHER, is_lead: false },
    ],
    absences: [],
    version: 3,
    ...changes,
  };
}

const OWN_UNIT = {
  unit_slug: "agentur",
  unit_name: "Digitalagentur",
  is_open: true,
  may_state: false,
  is_adviser: true,
  is_lead: false,
};

/** What was sent: method, condition and body. */
const sent: { method: string; ifMatch: string | null; body: Record<string, unknown> }[] = [];

function answerWith(advice: Advice) {
  server.use(http.get(ADVICE, () => HttpResponse.json(advice)));
}

beforeEach(() => {
  sent.length = 0;
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const acting_for = makePlaceToActFor({ roles: ["member", "adviser", "organization_admin"] });
  const members = [
    makeMembership({ person_id: LEAD, name: "Erika Mustermann", roles: ["member", "adviser"] }),
    makeMembership({ id: "m2", person_id: OTHER, name: "Bert Bei", roles: ["member", "adviser"] }),
    makeMembership({ id: "m3", person_id: "9", name: "Nur Mitglied", roles: ["member"] }),
  ];
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession({ acting_for }))),
    http.get("*/api/accounts/v1/memberships", () => HttpResponse.json(pageOf(members))),
    http.get(`${CENTER}/advice`, () => HttpResponse.json(pageOf([OWN_UNIT]))),
    http.put(ADVICE, async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      sent.push({ method: "PUT", ifMatch: request.headers.get("if-match"), body });
      return HttpResponse.json({ ...makeAdvice(), ...body, version: 4 });
    }),
  );
  answerWith(makeAdvice());
});

afterEach(() => vi.restoreAllMocks());

describe("the advice of a unit", () => {
  it("is stated anew as a whole, from the version that was read", async () => {
    const { user } = await renderPage(PAGE);
    const capacity = await screen.findByLabelText("Kapazität");
    await user.clear(capacity);
    await user.type(capacity, "12");
    await user.click(screen.getByRole("button", { name: "Zeit hinzufügen am Montag" }));
    await user.click(screen.getByRole("button", { name: "Für Dienstag bis Freitag übernehmen" }));
    await user.click(screen.getByRole("checkbox", { name: "Bert Bei" }));
    expect(screen.getByText("Es gibt ungespeicherte Änderungen.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent[0]?.ifMatch).toBe('"v3"');
    expect(sent[0]?.body).toMatchObject({
      capacity: 12,
      advisers: [{ person_id: LEAD, is_lead: true }],
      areas: [{ area_key: "064350014014", until_on: null }],
    });
    expect(sent[0]?.body.hours).toHaveLength(10);
  });

  it("takes areas by name, with exceptions and for a time", async () => {
    const kreis = makeArea({ key: "06435", level: "kreis", name: "Main-Kinzig-Kreis" });
    server.use(
      http.get("*/api/catalog/v1/areas", () => HttpResponse.json({ items: [kreis] })),
      http.get("*/api/catalog/v1/areas/:key", () => HttpResponse.json(makeArea())),
    );
    const { user } = await renderPage(PAGE);
    await user.type(await screen.findByRole("combobox", { name: "Gebiet hinzufügen" }), "Main");
    await user.click(await screen.findByRole("option", { name: /Main-Kinzig-Kreis/ }));

    const added = within(await screen.findByRole("group", { name: /^Main-Kinzig-Kreis/ }));
    const rule = added.getByLabelText("Anfragen von dort");
    expect(rule).toHaveFocus();
    await user.selectOptions(rule, "sind ausgenommen");
    await user.type(added.getByLabelText(/Gilt bis/), "2027-01-31");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    await screen.findByText("Gespeichert.");
    expect(sent[0]?.body.areas).toMatchObject([
      { area_key: "064350014014" },
      { area_key: "06435", is_excluded: true, until_on: "2027-01-31" },
    ]);
  });

  it("says at each field what is wrong and sends nothing", async () => {
    const { user } = await renderPage(PAGE);
    await user.clear(await screen.findByLabelText("Kapazität"));
    await user.clear(screen.getByLabelText("Montag, schließt um"));
    await user.click(screen.getByRole("checkbox", { name: "Bert Bei" }));
    await user.click(screen.getByRole("checkbox", { name: "Erika Mustermann" }));
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    const summary = within(screen.getByRole("alert"));
    expect(summary.getAllByRole("link")).toHaveLength(3);
    await user.click(summary.getByRole("link", { name: /ganze Zahl/ }));
    expect(screen.getByLabelText("Kapazität")).toHaveFocus();
    expect(screen.getByLabelText("Kapazität")).toHaveAccessibleDescription(/ganze Zahl/);
    expect(sent).toEqual([]);
  });

  it("shows a refusal at the area about which somebody else decides", async () => {
    server.use(
      http.put(ADVICE, () =>
        HttpResponse.json(
          {
            type: "/problems/area-out-of-reach",
            status: 403,
            errors: [{ pointer: "/areas/0/area_key", detail: "is out of reach" }],
          },
          { status: 403 },
        ),
      ),
    );
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("button", { name: "Speichern" }));

    expect(await screen.findByRole("alert")).toHaveTextContent(/Über dieses Gebiet entscheidet/);
    expect(screen.getByLabelText("Anfragen von dort")).toHaveAccessibleDescription(
      /Über dieses Gebiet entscheidet/,
    );
  });

  it("keeps what was typed when somebody else saved, and takes over the rest", async () => {
    const { user } = await renderPage(PAGE);
    const capacity = await screen.findByLabelText("Kapazität");
    await user.clear(capacity);
    await user.type(capacity, "12");
    server.use(http.put(ADVICE, () => problem(412, "version-conflict"), { once: true }));
    answerWith(makeAdvice({ version: 4, is_open: false, capacity: 8 }));
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    const told = await screen.findByText(/Übernommen aus dem neuen Stand: Aufnahme von Anfragen/);
    expect(told).toBeVisible();
    expect(screen.getByText(/Beide geändert.*Kapazität/)).toBeVisible();
    expect(capacity).toHaveValue("12");
    expect(screen.getByRole("radio", { name: /Geschlossen/ })).toBeChecked();

    await user.click(screen.getByRole("button", { name: "Speichern" }));
    await screen.findByText("Gespeichert.");
    expect(sent[0]).toMatchObject({ ifMatch: '"v4"', body: { capacity: 12, is_open: false } });
  });

  it("asks before what was typed is left", async () => {
    const asked = vi.spyOn(window, "confirm").mockReturnValue(false);
    const { user, router } = await renderPage(PAGE);
    await user.type(await screen.findByLabelText("Kapazität"), "0");
    await user.click(screen.getByRole("link", { name: "Beratung der eigenen Stellen" }));

    expect(asked).toHaveBeenCalledOnce();
    expect(router.state.location.pathname).toBe(PAGE);
  });

  it("is read, and not changed, by who only advises there", async () => {
    answerWith(makeAdvice({ may_state: false, advisers: [{ person_id: LEAD, is_lead: true }] }));
    await renderPage(PAGE);

    expect(await screen.findByText(/Erika Mustermann \(Leitung\)/)).toBeVisible();
    expect(screen.getByText("Montag: 09:00 bis 12:00 Uhr")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Speichern" })).toBeNull();
  });

  it("keeps the people of others from a coordinator", async () => {
    server.use(http.get("*/api/accounts/v1/memberships", () => problem(403, "forbidden")));
    await renderPage(PAGE);

    expect(await screen.findByText(/Die Namen sieht nur die Organisation/)).toBeVisible();
    expect(screen.queryByRole("form", { name: "Abwesenheit eintragen" })).toBeNull();
  });

  it("may be missing or for others", async () => {
    server.use(http.get(ADVICE, () => problem(404, "unit-not-found")));
    const { router } = await renderPage(PAGE);
    expect(await screen.findByText("Diese Stelle gibt es nicht.")).toBeVisible();

    server.use(http.get(ADVICE, () => problem(403, "unit-not-kept")));
    await router.navigate({ to: "/beratungsstellen/$slug", params: { slug: "andere" } });
    expect(await screen.findByRole("alert")).toHaveTextContent(/nicht/);
  });
});

describe("the units of an organisation", () => {
  it("lead to what each states", async () => {
    await renderPage("/beratungsstellen");

    const link = await screen.findByRole("link", { name: "Digitalagentur" });
    expect(link).toHaveAttribute("href", PAGE);
    expect(screen.getByText("nimmt Anfragen an")).toBeVisible();
  });

  it("may be none", async () => {
    server.use(http.get(`${CENTER}/advice`, () => HttpResponse.json(pageOf([]))));
    await renderPage("/beratungsstellen");

    expect(await screen.findByText(/noch keine Stelle/)).toBeVisible();
  });
});

describe("the own absence", () => {
  it("is stated with a deputy", async () => {
    server.use(
      http.post(`${ADVICE}/absences`, async ({ request }) => {
        const body = (await request.json()) as Record<string, unknown>;
        sent.push({ method: "POST", ifMatch: null, body });
        return HttpResponse.json({ id: "a1", ...body }, { status: 201 });
      }),
    );
    const { user } = await renderPage("/abwesenheit");
    await user.type(await screen.findByLabelText("Erster Tag"), "2026-12-21");
    await user.type(screen.getByLabelText("Letzter Tag"), "2026-12-24");
    await user.selectOptions(screen.getByLabelText(/Vertretung/), "Bert Bei");
    await user.click(screen.getByRole("button", { name: "Abwesenheit speichern" }));

    expect(await screen.findByText("Eingetragen.")).toBeVisible();
    expect(sent[0]?.body).toEqual({
      person_id: LEAD,
      from_on: "2026-12-21",
      until_on: "2026-12-24",
      deputy_id: OTHER,
    });
  });

  it("warns before it is saved where nobody would be left", async () => {
    const away = { id: "a1", person_id: OTHER, deputy_id: null };
    answerWith(
      makeAdvice({ absences: [{ ...away, from_on: "2026-12-23", until_on: "2026-12-31" }] }),
    );
    const { user } = await renderPage("/abwesenheit");
    await user.type(await screen.findByLabelText("Erster Tag"), "2026-12-21");
    await user.type(screen.getByLabelText("Letzter Tag"), "2026-12-24");
    await user.selectOptions(screen.getByLabelText(/Vertretung/), "Bert Bei");

    expect(screen.getByText(/vom 23. Dezember 2026 bis 24. Dezember 2026/)).toBeVisible();
    expect(screen.getByText("Die Vertretung ist in dieser Zeit selbst abwesend.")).toBeVisible();
  });

  it("is taken back", async () => {
    const removed = vi.fn();
    const own = { id: "a1", person_id: LEAD, deputy_id: OTHER };
    answerWith(
      makeAdvice({ absences: [{ ...own, from_on: "2026-12-21", until_on: "2026-12-21" }] }),
    );
    server.use(
      http.delete(`${ADVICE}/absences/:id`, ({ params }) => {
        removed(params.id);
        answerWith(makeAdvice());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage("/abwesenheit");
    expect(await screen.findByText(/Vertretung: Bert Bei/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /am 21. Dezember 2026 entfernen/ }));
    await user.click(screen.getByRole("button", { name: "Abwesenheit entfernen" }));

    expect(await screen.findByText("Keine Abwesenheit eingetragen.")).toBeVisible();
    expect(removed).toHaveBeenCalledWith("a1");
    await waitFor(() => expect(screen.getByRole("heading", { level: 2 })).toHaveFocus());
  });

  it("is for who advises somewhere", async () => {
    const unit = { ...OWN_UNIT, is_adviser: false };
    server.use(http.get(`${CENTER}/advice`, () => HttpResponse.json(pageOf([unit]))));
    await renderPage("/abwesenheit");

    expect(await screen.findByText(/Sie beraten noch in keiner Stelle/)).toBeVisible();
  });
});

describe("the departure of an adviser", () => {
  const DEPARTURE = `${ADVICE}/departure`;
  const part = {
    topic: "mobilitaet-verkehr",
    land: "06",
    state: "in_progress",
    role: "lead",
    is_overdue: false,
    successor_id: OTHER,
  } as const;
  const preview: Departure = {
    parts: [
      { ...part, request_id: "r1", number: 7, is_overdue: true },
      { ...part, request_id: "r2", number: 8 },
    ],
    is_lead: true,
    stands_in: 1,
    may_leave: true,
    version: 3,
  };
  const third = { person_id: "9", is_lead: false };
  const three = makeAdvice({ advisers: [...makeAdvice().advisers, third] });

  async function choose(user: Awaited<ReturnType<typeof renderPage>>["user"], shown: Departure) {
    server.use(http.get(DEPARTURE, () => HttpResponse.json(shown)));
    await user.click(await screen.findByText("Jemand scheidet aus"));
    await user.selectOptions(screen.getByLabelText("Wer scheidet aus?"), "Erika Mustermann");
  }

  it("shows who takes over what, and does it after a question", async () => {
    answerWith(three);
    server.use(
      http.post(DEPARTURE, async ({ request }) => {
        const body = (await request.json()) as Record<string, unknown>;
        sent.push({ method: "POST", ifMatch: request.headers.get("if-match"), body });
        answerWith(makeAdvice({ advisers: [{ person_id: OTHER, is_lead: true }], version: 4 }));
        return HttpResponse.json({ handed_over: 2, left_to_unit: 0, version: 4 });
      }),
    );
    const { user } = await renderPage(PAGE);
    await choose(user, preview);

    const rows = within(
      await screen.findByRole("table", { name: "Anfragen, die übergeben werden" }),
    );
    expect(rows.getByText(/in Arbeit · überfällig/)).toBeVisible();
    expect(rows.getByLabelText("Wer übernimmt Anfrage Nr. 7?")).toHaveDisplayValue("Bert Bei");
    await user.selectOptions(rows.getByLabelText("Wer übernimmt Anfrage Nr. 8?"), "9");
    expect(screen.getByText("In einer Abwesenheit fehlt danach die Vertretung.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Erika Mustermann scheidet aus" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(/^2 Anfragen gehen/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Erika Mustermann scheidet aus" }));

    expect(await screen.findByText(/Erika Mustermann berät hier nicht mehr/)).toBeVisible();
    expect(sent).toEqual([
      {
        method: "POST",
        ifMatch: '"v3"',
        body: {
          person_id: LEAD,
          new_lead_id: OTHER,
          successors: [{ request_id: "r2", person_id: "9" }],
        },
      },
    ]);
  });

  it("is not that of the last person of an open unit", async () => {
    answerWith(three);
    const { user } = await renderPage(PAGE);
    await choose(user, { ...preview, may_leave: false });

    expect(await screen.findByText("Die letzte Person einer offenen Stelle")).toBeVisible();
    expect(screen.queryByRole("button", { name: /scheidet aus$/ })).toBeNull();
  });
});

describe("the form of the advice", () => {
  const draft: Draft = draftOf(makeAdvice());

  it("finds hours that overlap on one day, not on two", () => {
    const opening = { opens: "09:00", closes: "12:00" };
    const twice = [
      { weekday: 1, ...opening },
      { weekday: 2, ...opening },
      { weekday: 1, opens: "11:00", closes: "13:00" },
    ];
    expect(Object.keys(faultsOf({ ...draft, hours: twice }))).toEqual(["/hours/2"]);
  });

  it("takes over what the reader left alone", () => {
    const own = { ...draft, capacity: "9" };
    const theirs = { ...draft, capacity: "7", is_open: false };

    const { draft: both, taken, disputed } = merge(draft, own, theirs);

    expect(both).toEqual({ ...draft, capacity: "9", is_open: false });
    expect([taken, disputed]).toEqual([["is_open"], ["capacity"]]);
  });

  it("knows when all are away at once", () => {
    const away = (person_id: string, from_on: string, until_on: string) => ({
      person_id,
      from_on,
      until_on,
    });
    const absences = [away("a", "2026-12-01", "2026-12-10"), away("b", "2026-12-10", "2026-12-20")];

    expect(unattended(["a", "b"], absences)).toEqual([
      { from_on: "2026-12-10", until_on: "2026-12-10" },
    ]);
    expect(unattended(["a", "b", "c"], absences)).toEqual([]);
    expect(unattended([], absences)).toEqual([]);
  });
});
