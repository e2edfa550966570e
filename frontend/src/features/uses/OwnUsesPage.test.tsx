/** Uses and experiences: confirmed or declined, told, replied to, and nothing typed is lost. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { makeUse } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { OwnUse } from "./own-queries";

const CATALOG = "*/api/catalog/v1";

function makeOwnUse(changes: Partial<OwnUse> = {}): OwnUse {
  const solution = { id: "1", slug: "pegelkarte", name: "Pegelkarte" };
  return { ...makeUse({ organization_name: "Aalen" }), solution, ...changes };
}

const EXPERIENCE: OwnUse["experience"] = {
  id: "e1",
  use_id: "use-1",
  visibility: "public",
  effort_days: 40,
  cost_from_cents: null,
  cost_to_cents: null,
  what_worked: { de: "Schnell online.", en: null },
  what_did_not_work: { de: "Zwei Sensoren fielen aus.", en: null },
  would_choose_again: true,
  source_label: null,
  source_url: null,
  reply: null,
  replied_by: null,
  replied_at: null,
  version: 2,
  updated_at: "2026-11-22T08:00:00Z",
};

type Uses = Partial<Record<"waiting" | "run" | "declined" | "told", OwnUse[]>>;

function open(uses: Uses) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())),
    http.get(`${CATALOG}/uses`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const mine = (searchParams.get("mine") ?? "waiting") as keyof Uses;
      return HttpResponse.json(pageOf(uses[mine] ?? []));
    }),
  );
  return renderPage("/meine-nutzungen");
}

afterEach(() => vi.restoreAllMocks());

describe("what is said about the organisation", () => {
  const waiting = [makeOwnUse({ level: "claimed" })];

  it("is confirmed in its name", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/uses/use-1/confirmation`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({});
      }),
    );
    const { user } = await open({ waiting });

    await user.click(await screen.findByRole("button", { name: /^Stimmt\s*Pegelkarte/ }));

    expect(await screen.findByText(/Bestätigt: Pegelkarte/)).toBeVisible();
    expect(sent).toHaveBeenCalledWith({ confirmed_by: "1" });
  });

  it("is declined with a reason", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CATALOG}/uses/use-1/declination`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({});
      }),
    );
    const { user } = await open({ waiting });

    await user.click(await screen.findByRole("button", { name: /^Stimmt nicht\s*Pegelkarte/ }));
    await user.type(screen.getByLabelText("Was stimmt nicht?"), "Nie eingeführt.");
    await user.click(screen.getByRole("button", { name: "Stimmt nicht" }));

    expect(await screen.findByText(/Zurückgewiesen: Pegelkarte/)).toBeVisible();
    expect(sent).toHaveBeenCalledWith({ reason: { de: "Nie eingeführt." } });
  });
});

describe("what the organisation runs", () => {
  it("is told of, and what was typed stays until it is stored", async () => {
    const sent = vi.fn();
    server.use(
      http.put(`${CATALOG}/uses/use-1/experience`, async ({ request }) => {
        sent(await request.json(), request.headers.get("If-Match"));
        return sent.mock.calls.length === 1
          ? problem(503, "unavailable")
          : HttpResponse.json(EXPERIENCE);
      }),
    );
    const { user } = await open({ run: [makeOwnUse()] });

    await user.click(await screen.findByRole("button", { name: /^Erfahrung schreiben/ }));
    const text = screen.getByLabelText(/Was hat nicht geklappt/);
    await user.type(text, "Zwei Sensoren fielen aus.");
    await user.click(screen.getByRole("button", { name: "Speichern" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(text).toHaveValue("Zwei Sensoren fielen aus.");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        visibility: "public",
        what_did_not_work: { de: "Zwei Sensoren fielen aus." },
      }),
      null,
    );
    expect(sent.mock.calls[0]?.[0]).not.toHaveProperty("source_label");
  });

  it("is saved over what somebody else stored meanwhile, once that was said", async () => {
    const run = [makeOwnUse({ experience: EXPERIENCE })];
    const sent = vi.fn();
    server.use(
      http.put(`${CATALOG}/uses/use-1/experience`, ({ request }) => {
        sent(request.headers.get("If-Match"));
        run[0] = makeOwnUse({ experience: { ...EXPERIENCE, version: 3 } });
        return sent.mock.calls.length === 1
          ? problem(412, "version-conflict")
          : HttpResponse.json(EXPERIENCE);
      }),
    );
    const { user } = await open({ run });

    await user.click(await screen.findByRole("button", { name: /^Erfahrung ändern/ }));
    await user.type(screen.getByLabelText(/Was hat funktioniert/), " Und bequem.");
    await user.click(screen.getByRole("button", { name: "Speichern" }));
    expect(await screen.findByText(/Inzwischen hat jemand anderes gespeichert/)).toBeVisible();
    expect(screen.getByLabelText(/Was hat funktioniert/)).toHaveValue(
      "Schnell online. Und bequem.",
    );
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent.mock.calls).toEqual([['"v2"'], ['"v3"']]);
  });

  it("was taken over from somewhere", async () => {
    const sent = vi.fn();
    server.use(
      http.get(`${CATALOG}/solutions/pegelkarte/uses`, () =>
        HttpResponse.json(
          pageOf([makeUse(), makeUse({ id: "use-2", organization_name: "Ulm" })], {
            counts: { documented: 2, confirmed: 0 },
          }),
        ),
      ),
      http.post(`${CATALOG}/transfers`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = await open({ run: [makeOwnUse()] });

    await user.click(await screen.findByRole("button", { name: /^Übernahme festhalten/ }));
    await user.selectOptions(await screen.findByLabelText("Übernommen von"), "Ulm");
    await user.selectOptions(screen.getByLabelText("Ausgang"), "abgebrochen");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({ from_use_id: "use-2", to_use_id: "use-1", outcome: "stopped" }),
    );
  });
});

describe("what others say about own solutions", () => {
  it("is nothing to see where nobody said anything", async () => {
    await open({});

    expect(await screen.findByText(/noch keine Nutzung erfasst/)).toBeVisible();
    expect(screen.queryByText("Was andere zu Ihren Lösungen sagen")).not.toBeInTheDocument();
  });

  it("names the reason of a declined claim, which is corrected", async () => {
    const declined = makeOwnUse({
      level: "claimed",
      source_label: null,
      source_url: null,
      checked_on: null,
      declined_at: "2026-11-22T08:00:00Z",
      declined_because: { de: "Nie eingeführt.", en: null },
    });
    const sent = vi.fn();
    server.use(
      http.put(`${CATALOG}/uses/use-1`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json(declined);
      }),
    );
    const { user } = await open({ declined: [declined] });

    expect(
      await screen.findByText(/Aalen weist Ihre Angabe zurück. Grund: Nie eingeführt./),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Angabe korrigieren/ }));
    await user.selectOptions(screen.getByLabelText(/Stand der Nutzung/), "Geplant");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({ organization_name: "Aalen", status: "planned" }),
    );
    expect(sent.mock.calls[0]?.[0]).not.toHaveProperty("source_label");
  });

  it("is replied to", async () => {
    const told = [makeOwnUse({ experience: EXPERIENCE })];
    const sent = vi.fn();
    server.use(
      http.put(`${CATALOG}/uses/use-1/experience/reply`, async ({ request }) => {
        sent(await request.json(), request.headers.get("If-Match"));
        return HttpResponse.json(EXPERIENCE);
      }),
    );
    const { user } = await open({ told });

    expect(await screen.findByText(/Zwei Sensoren fielen aus/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Antworten\s*Aalen/ }));
    await user.type(screen.getByLabelText("Wortlaut der Antwort"), "Wir tauschen sie.");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent).toHaveBeenCalledWith({ de: "Wir tauschen sie.", en: null }, '"v2"');
  });
});
