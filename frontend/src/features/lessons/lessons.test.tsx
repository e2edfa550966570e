/** A closed request becomes a lesson: one writes, another checks, the municipality releases. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { RequestDetail } from "#/shared/requests/queries";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { makeAssignment, makeRequest, NO_FILES } from "#/testing/requests";
import { server } from "#/testing/server";
import type { LessonDraft } from "./queries";

const SERVICE = "*/api/competence-center/v1";
const REQUEST = `${SERVICE}/advisory-requests/r1`;

function makeDraft(changes: Partial<LessonDraft> = {}): LessonDraft {
  return {
    id: "l1",
    state: "drafted",
    unit: { slug: "kreis", name: "Beratung im Kreis" },
    title: "Gemeinsam betreiben",
    context: "Eine Stadt ohne IT.",
    problem: "Kein Personal.",
    approach: "Mitnutzen.",
    what_worked: null,
    what_failed: "Zuständigkeiten.",
    transfer_conditions: [],
    topic: "mobilitaet-verkehr",
    size_class: "20k_100k",
    area_type: "63",
    outcome: "resolved_with_help",
    confirmed: [],
    objection: null,
    is_by_you: false,
    consent: { version: "1", text: { de: "Dieser Text darf erscheinen.", en: "May appear." } },
    version: 2,
    written_at: "2026-11-22T10:00:00Z",
    checked_at: null,
    answered_at: null,
    ...changes,
  };
}

function serve(request: RequestDetail, drafts: LessonDraft[]) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const acting_for = makePlaceToActFor({ roles: ["member", "adviser"] });
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession({ acting_for }))),
    http.get(REQUEST, () => HttpResponse.json(request)),
    http.get(`${REQUEST}/lesson-drafts`, () => HttpResponse.json({ items: drafts })),
    http.get(`${REQUEST}/:part`, () => HttpResponse.json(NO_FILES)),
    http.get(`${SERVICE}/advisory-requests`, () => HttpResponse.json(pageOf([]))),
    http.get("*/advisory-requests/preview", () => HttpResponse.json(null)),
    http.get("*/advisory-inbox", () => HttpResponse.json(pageOf([], { awaiting: 0, overdue: 0 }))),
  );
}

/** What is sent there, which is then answered. */
function take(method: "post" | "put", path: string, answer: (body: unknown) => Response) {
  const sent: unknown[] = [];
  server.use(
    http[method](`${SERVICE}${path}`, async ({ request }) => {
      const body = await request.json().catch(() => null);
      sent.push(body);
      return answer(body);
    }),
  );
  return sent;
}

const CLOSED = { state: "closed", outcome: "resolved_with_help" } as const;
const asLead = () =>
  makeRequest({ ...CLOSED, side: "adviser", own_part: makeAssignment({ state: "released" }) });

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe("the lesson of a closed request", () => {
  it("is written once words that look like names are confirmed", async () => {
    serve(asLead(), []);
    const sent = take("post", "/advisory-requests/r1/lesson-drafts", (body) =>
      (body as { confirmed: string[] }).confirmed.length === 0
        ? HttpResponse.json(
            {
              type: "/problems/names-found",
              status: 409,
              findings: [{ member: "context", found: "Aalener" }],
            },
            { status: 409 },
          )
        : HttpResponse.json(makeDraft(), { status: 201 }),
    );

    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByText("Erfahrung ohne Namen aufschreiben"));
    await user.click(screen.getByRole("button", { name: "Zum Gegenlesen geben" }));
    expect(screen.getByText(/Was gelang: Sagen Sie, was gelang/)).toBeVisible();
    for (const name of ["Überschrift", "Ausgangslage", "Problem", "Vorgehen"]) {
      await user.type(screen.getByLabelText(name), "Aalener Text");
    }
    await user.type(screen.getByLabelText(/^Was nicht gelang/), "Vieles");
    await user.click(screen.getByRole("button", { name: "Zum Gegenlesen geben" }));
    expect(await screen.findByText(/erkennen lassen: Aalener/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sie nennen niemanden" }));

    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ confirmed: ["Aalener"], what_worked: null });
  });

  it("is not checked by its writer", async () => {
    serve(asLead(), [makeDraft({ is_by_you: true })]);

    await renderPage("/anfragen/r1");

    expect(await screen.findByText(/muss den Text gegenlesen/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Geprüft, in Ordnung" })).toBeNull();
  });

  it("is checked by a colleague", async () => {
    serve(asLead(), [makeDraft()]);
    const sent = take("post", "/lesson-drafts/l1/check", () => HttpResponse.json(makeDraft()));
    const { user } = await renderPage("/anfragen/r1");
    await user.click(await screen.findByRole("button", { name: "Geprüft, in Ordnung" }));

    await waitFor(() => expect(sent).toEqual([{ objection: null }]));
  });

  it("is released by the municipality in the words that it sees", async () => {
    serve(makeRequest(CLOSED), [makeDraft({ state: "checked" })]);
    const sent = take("put", "/lesson-drafts/l1/consent", () => problem(412, "version-conflict"));

    const { user } = await renderPage("/anfragen/r1");
    const section = within(
      await screen.findByRole("region", { name: "Was andere daraus lernen können" }),
    );
    expect(section.getByText("Dieser Text darf erscheinen.")).toBeVisible();
    expect(section.getByText("Zuständigkeiten.")).toBeVisible();
    await user.click(section.getByRole("button", { name: "Freigeben" }));

    expect(await section.findByRole("alert")).toBeVisible();
    expect(sent).toEqual([{ is_agreed: true, text_version: "1" }]);
  });

  it("is not spoken of while the request is open, nor to who did not write one", async () => {
    serve(makeRequest(CLOSED), []);

    await renderPage("/anfragen/r1");

    expect(await screen.findByRole("heading", { name: "Nachrichten" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: /andere daraus lernen/ })).toBeNull();
  });
});
