/** Advisory requests for who asks: nothing is lost, and it is always said where one stands. */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Message, Preview, RequestDetail } from "#/shared/requests/queries";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { makeRequest } from "#/testing/requests";
import { server } from "#/testing/server";

const REQUESTS = "*/api/competence-center/v1/advisory-requests";
const NEW = "/anfragen/neu?thema=mobilitaet-verkehr&bezug=solution:hochwasser-warner";
const KREIS = { slug: "kreis", name: "Beratung im Kreis" };
const words = (de: string) => ({ de, en: de });

const PREVIEW: Preview = {
  unit: KREIS,
  tier: "kreis",
  is_last_resort: false,
  reason: words("Die Stelle berät Kommunen in Ihrem Kreis."),
  acknowledge_by: "2099-01-05T15:00:00Z",
  consent: { version: "1", text: words("Stellen dürfen lesen, was wir schreiben.") },
};

function logIn(changes: Parameters<typeof makePlaceToActFor>[0] = {}) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const place = makePlaceToActFor(changes);
  server.use(
    http.get("*/api/accounts/v1/session", () =>
      HttpResponse.json(makeSession({ acting_for: place, places: [place] })),
    ),
  );
}

/** Everything about one request, which what is done to it changes. */
function serve(request: RequestDetail, messages: Message[] = []) {
  server.use(
    http.get(`${REQUESTS}/preview`, () => HttpResponse.json(PREVIEW)),
    http.get(REQUESTS, () => HttpResponse.json(pageOf([{ ...request, subject: "Parkplätze" }]))),
    http.get(`${REQUESTS}/r1`, () => HttpResponse.json(request)),
    http.get(`${REQUESTS}/r1/messages`, () => HttpResponse.json({ items: messages })),
    http.get(`${REQUESTS}/r1/actions`, () => HttpResponse.json({ items: [] })),
    http.get(`${REQUESTS}/r1/handovers`, () => HttpResponse.json({ items: [] })),
  );
}

interface Sent {
  key: string | null;
  body: Record<string, unknown>;
}

/** Answers a change and remembers what was sent. */
function take(method: "post" | "put", path: string, answer: () => Response): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http[method](`${REQUESTS}${path}`, async ({ request }) => {
      const key = request.headers.get("idempotency-key") ?? request.headers.get("if-match");
      sent.push({ key, body: (await request.json()) as Record<string, unknown> });
      return answer();
    }),
  );
  return sent;
}

afterEach(() => sessionStorage.clear());

describe("asking for advice", () => {
  it("leads to the login and back with what it is about", async () => {
    await renderPage(NEW);

    const link = await within(screen.getByRole("main")).findByRole("link", { name: "Anmelden" });
    const back = new URL(link.getAttribute("href") ?? "", "http://localhost").searchParams;
    expect(back.get("return_to")).toContain("bezug=solution%3Ahochwasser-warner");
  });

  it("tells other organisations that only municipalities ask", async () => {
    logIn({ kind: "company", area_key: null });

    await renderPage(NEW);

    expect(await screen.findByText(/Anfragen stellen Kommunen/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Anfrage stellen" })).toBeNull();
  });

  it("shows who gets it, agrees to nobody else, and sends what was typed with its origin", async () => {
    logIn();
    serve(makeRequest());
    const sent = take("post", "", () => HttpResponse.json(makeRequest(), { status: 201 }));

    const { user, router } = await renderPage(NEW);
    expect(
      await screen.findByRole("heading", { name: "Die Anfrage bekommt: Beratung im Kreis" }),
    ).toBeVisible();
    expect(screen.getByText(/Stellen dürfen lesen, was wir schreiben/)).toBeVisible();
    expect(await screen.findByRole("button", { name: "Bezug entfernen" })).toBeVisible();
    await user.type(screen.getByLabelText("Betreff"), "Parkplätze");
    await user.type(screen.getByLabelText("Ihre Frage"), "Wer hat Erfahrung?");
    await user.click(screen.getByRole("button", { name: "Anfrage stellen" }));

    await waitFor(() => expect(router.state.location.pathname).toBe("/anfragen/r1"));
    expect(sent[0]?.body).toMatchObject({
      topic: "mobilitaet-verkehr",
      subject: "Parkplätze",
      description: "Wer hat Erfahrung?",
      origin: { kind: "solution", slug: "hochwasser-warner" },
      consent: { tiers: [], text_version: "1" },
      shown_unit: "kreis",
      author_name: "Erika Mustermann",
    });
    expect(sessionStorage).toHaveLength(0);
  });

  it("names what is missing at its field", async () => {
    logIn();
    serve(makeRequest());

    const { user } = await renderPage("/anfragen/neu");
    await user.click(await screen.findByRole("button", { name: "Anfrage stellen" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("Wählen Sie ein Thema.");
    expect(screen.getByLabelText("Betreff")).toBeInvalid();
  });

  it("keeps what was typed over a failure and a reload, and sends it under the same key", async () => {
    logIn();
    serve(makeRequest());
    const sent = take("post", "", () => problem(500, "internal"));

    const { user } = await renderPage(NEW);
    await user.type(await screen.findByLabelText("Betreff"), "Parkplätze");
    await user.type(screen.getByLabelText("Ihre Frage"), "Wer hat Erfahrung?");
    await screen.findByRole("button", { name: "Bezug entfernen" });
    await screen.findByRole("heading", { name: /Die Anfrage bekommt/ });
    await user.click(screen.getByRole("button", { name: "Anfrage stellen" }));
    await screen.findByRole("alert");
    cleanup();
    const again = await renderPage(NEW);
    expect(await screen.findByLabelText("Betreff")).toHaveValue("Parkplätze");
    await screen.findByRole("button", { name: "Bezug entfernen" });
    await screen.findByRole("heading", { name: /Die Anfrage bekommt/ });
    await again.user.click(screen.getByRole("button", { name: "Anfrage stellen" }));

    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
  });

  it("does not show somebody else what was typed here before", async () => {
    logIn();
    serve(makeRequest());
    const { user } = await renderPage(NEW);
    await user.type(await screen.findByLabelText("Betreff"), "Vertraulich");
    cleanup();
    const other = { id: "8", name: "Bert", email: "bert@stadt.example", language: "de" as const };
    server.use(
      http.get("*/api/accounts/v1/session", () =>
        HttpResponse.json(makeSession({ person: other })),
      ),
    );

    await renderPage(NEW);

    expect(await screen.findByLabelText("Betreff")).toHaveValue("");
  });
});

describe("one's requests", () => {
  it("are listed with where they are, and lead to asking", async () => {
    logIn();
    serve(makeRequest());

    await renderPage("/anfragen");

    const row = await screen.findByRole("row", { name: /Parkplätze/ });
    expect(row).toHaveTextContent("Beratung im Kreis");
    expect(screen.getByRole("link", { name: "Beratung anfragen" })).toHaveAttribute(
      "href",
      "/anfragen/neu",
    );
  });

  it.each<[string, Partial<RequestDetail>, string]>([
    ["offered", {}, "Die Stelle meldet sich bis Montag, 5. Januar 2099."],
    ["unread", { due_at: null }, "sieht die Stelle weder Ihren Namen noch Ihren Text"],
    [
      "waiting for the municipality",
      { state: "waiting_requester" },
      "„Beratung im Kreis“ wartet auf Ihre Antwort.",
    ],
    [
      "closed",
      { state: "closed", outcome: "partly_resolved", ended_at: "2026-11-20T10:00:00Z" },
      "Ergebnis: zum Teil gelöst.",
    ],
  ])("say in plain words where one stands that is %s", async (_, changes, sentence) => {
    logIn();
    serve(makeRequest(changes));

    await renderPage("/anfragen/r1");

    expect(await screen.findByText(new RegExp(sentence))).toBeVisible();
  });

  it("say so calmly where a unit is late", async () => {
    logIn();
    const request = makeRequest();
    const [lead] = request.assignments;
    serve(
      makeRequest({
        assignments: lead ? [{ ...lead, acknowledge_by: "2026-01-02T15:00:00Z" }] : [],
      }),
    );

    await renderPage("/anfragen/r1");

    expect(await screen.findByText(/Sie müssen nichts tun/)).toBeVisible();
  });

  it("are hidden from others without a trace", async () => {
    logIn();
    server.use(http.get(`${REQUESTS}/r1`, () => problem(404, "advisory-request-not-found")));

    await renderPage("/anfragen/r1");

    expect(await screen.findByText(/betrifft die Organisation nicht/)).toBeVisible();
  });

  it("ask for consent where the owner may not read one, and keep what was agreed before", async () => {
    logIn();
    const land = { slug: "land", name: "Beratung im Land" };
    const consent = { tiers: ["kreis" as const], units: [KREIS], is_owner_covered: false };
    serve(makeRequest({ owner: land, consent }));
    const sent = take("put", "/r1/consent", () => HttpResponse.json(makeRequest({ version: 4 })));

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByRole("button", { name: "„Beratung im Land“ darf lesen" }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.key).toBe('"v3"');
    expect(sent[0]?.body).toEqual({
      tiers: ["kreis"],
      units: ["kreis", "land"],
      text_version: "1",
    });
  });

  it("warn before the owner can no longer read one", async () => {
    logIn();
    serve(makeRequest());

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByText("Zustimmung ändern"));
    await user.click(await screen.findByRole("checkbox", { name: "Beratung im Kreis" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("nicht mehr lesen");
  });

  it("keep a message that could not be sent", async () => {
    logIn();
    serve(makeRequest());
    take("post", "/r1/messages", () => problem(401, "unauthenticated"));

    const { user } = await renderPage("/anfragen/r1");
    await user.type(await screen.findByLabelText("Ihre Nachricht"), "Es eilt nicht.");
    await user.click(screen.getByRole("button", { name: "Nachricht senden" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("bleibt in diesem Fenster erhalten");
    cleanup();
    await renderPage("/anfragen/r1");

    expect(await screen.findByLabelText("Ihre Nachricht")).toHaveValue("Es eilt nicht.");
  });

  it("are taken back after a question, and say so when something has changed meanwhile", async () => {
    logIn();
    serve(makeRequest());
    const sent = take("post", "/r1/withdrawal", () => problem(412, "version-conflict"));

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByRole("button", { name: "Anfrage zurücknehmen" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Anfrage zurücknehmen" }));

    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Inzwischen hat sich etwas geändert",
    );
    expect(sent[0]?.key).toBe('"v3"');
  });

  it("are closed after an answer, or gone on with for a reason", async () => {
    logIn();
    serve(makeRequest({ state: "answered", answered_at: "2026-11-20T10:00:00Z" }));
    const reopened = take("post", "/r1/reopening", () => HttpResponse.json(makeRequest()));
    const closed = take("post", "/r1/closing", () => HttpResponse.json(makeRequest()));

    const { user } = await renderPage("/anfragen/r1");
    await user.selectOptions(await screen.findByLabelText("Was kam heraus?"), "zum Teil gelöst");
    await user.click(screen.getByRole("button", { name: "Anfrage abschließen" }));
    await waitFor(() => expect(closed[0]?.body).toEqual({ outcome: "partly_resolved" }));
    await user.click(await screen.findByText("Nein, es ist noch etwas offen"));
    await user.type(screen.getByLabelText("Was ist noch offen?"), "Die Kosten.");
    await user.click(screen.getByRole("button", { name: "Anfrage wieder öffnen" }));

    await waitFor(() => expect(reopened[0]?.body).toMatchObject({ text: "Die Kosten." }));
  });

  it("show every unit that was looked at, in words", async () => {
    logIn();
    serve(makeRequest());
    const candidates = [
      {
        slug: "land",
        name: "Beratung im Land",
        tier: "land",
        area_key: "08",
        verdict: "full",
        load: 3,
        capacity: 3,
      },
    ];
    server.use(
      http.get(`${REQUESTS}/r1/routing-decisions`, () =>
        HttpResponse.json({
          items: [
            {
              because: "submitted",
              unit: KREIS,
              is_last_resort: false,
              reason: words("Grund."),
              policy_id: null,
              candidates,
              decided_at: "2026-11-22T08:00:00Z",
            },
          ],
        }),
      ),
    );

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByText("Wie die Anfrage zu dieser Stelle kam"));

    const row = await screen.findByRole("row", { name: /Beratung im Land/ });
    expect(row).toHaveTextContent("3 von 3");
    expect(row).toHaveTextContent("ausgelastet");
  });
});
