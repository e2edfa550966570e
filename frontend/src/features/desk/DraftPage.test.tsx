/** Writing a draft: faults beside the fields, nothing lost, and its way to the public. */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { makeDraft } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const DRAFT = "*/api/catalog/v1/drafts/:id";
// Roles are slow to find among this many fields.
const LONG_MS = 30_000;
const PAGE = "/verwaltung/entwuerfe/draft-1";
const TOO_LONG = {
  severity: "error" as const,
  code: "string_too_long",
  pointer: "/short_description/de",
  line: null,
  message: { de: "Zu lang: höchstens 150 Zeichen.", en: "Too long." },
  proposal: null,
};

beforeEach(() => setDeskToken("richtig"));

function serve(...drafts: ReturnType<typeof makeDraft>[]) {
  const [first, second = first] = drafts;
  const sent: { match: string | null; body: unknown }[] = [];
  server.use(
    http.get(DRAFT, () => HttpResponse.json(first)),
    http.put(DRAFT, async ({ request }) => {
      sent.push({ match: request.headers.get("If-Match"), body: await request.json() });
      return HttpResponse.json(second);
    }),
  );
  return sent;
}

/** At once: the long form makes single keys slow. */
async function write(user: UserEvent, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

describe("a draft", () => {
  it(
    "shows a fault beside its field and is saved from the version that was read",
    async () => {
      const sent = serve(
        makeDraft({ findings: [TOO_LONG], error_count: 1, version: 4 }),
        makeDraft({ version: 5 }),
      );
      const { user } = await renderPage(PAGE);
      const field = await screen.findByLabelText("Kurzbeschreibung, Deutsch");
      expect(field).toHaveAccessibleDescription(/höchstens 150 Zeichen/);
      expect(screen.getByRole("button", { name: "Zur Prüfung geben" })).toBeDisabled();

      await write(user, field, "Kurz.");
      await user.click(screen.getByRole("button", { name: "Speichern" }));

      expect(await screen.findByText("Alles gespeichert.")).toBeVisible();
      expect(sent[0]?.match).toBe('"v4"');
      expect(sent[0]?.body).toMatchObject({
        content: { name: "Pegelkarte", short_description: { de: "Kurz." } },
      });
      expect(screen.getByText("Nichts: Der Entwurf ist vollständig.")).toBeVisible();
    },
    LONG_MS,
  );

  it("keeps what was written when somebody else was faster", async () => {
    serve(makeDraft());
    server.use(http.put(DRAFT, () => problem(412, "version-conflict")));
    const { user } = await renderPage(PAGE);

    await write(user, await screen.findByRole("textbox", { name: "Name" }), " Nord");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText(/Jemand anderes hat diesen Entwurf/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Pegelkarte Nord");
  });

  it("asks before unsaved changes are left", async () => {
    const confirm = vi.spyOn(window, "confirm").mockReturnValue(false);
    serve(makeDraft());
    const { user, router } = await renderPage(PAGE);
    await write(user, await screen.findByRole("textbox", { name: "Name" }), " Nord");

    await user.click(screen.getByRole("link", { name: "Entwürfe" }));

    await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
    expect(router.state.location.pathname).toBe(PAGE);
  });

  it("shows both sides when another revision was published meanwhile", async () => {
    const change = (pointer: string, after: string) => ({
      pointer,
      field: "name",
      label: { de: "Name", en: "Name" },
      kind: "changed",
      before: "Pegel",
      after,
      before_text: { de: "Pegel", en: null },
      after_text: { de: after, en: null },
      words: null,
    });
    const sent = serve(makeDraft({ status: "in_review" }));
    server.use(
      http.post(`${DRAFT}/publication`, () =>
        HttpResponse.json(
          {
            type: "/problems/draft-outdated",
            base_revision: 1,
            current_revision: 2,
            published: [change("/name", "Pegel Nord")],
            drafted: [change("/name", "Pegel Süd")],
          },
          { status: 409, headers: { "Content-Type": "application/problem+json" } },
        ),
      ),
    );
    const { user } = await renderPage(PAGE);
    await write(user, await screen.findByLabelText("Anlass"), "Neu");

    await user.click(screen.getByRole("button", { name: "Veröffentlichen" }));

    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText("Pegel Nord")).toBeVisible();
    expect(within(alert).getByText("Pegel Süd")).toBeVisible();
    await user.click(within(alert).getByRole("button", { name: "Fassung 2 ist berücksichtigt" }));
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ base_revision: 2 }));
  });

  it("shows the file that it was read from, and what the file says differently", async () => {
    serve(makeDraft());
    const file = {
      id: "import-1",
      draft_id: "draft-1",
      solution_slug: "pegelkarte",
      format_version: "0.7",
      source_url: null,
      imported_at: "2026-11-22T08:00:00Z",
    };
    server.use(
      http.get("*/api/catalog/v1/imports", ({ request }) =>
        HttpResponse.json(
          pageOf(new URL(request.url).searchParams.get("solution") === "pegelkarte" ? [file] : []),
        ),
      ),
      http.get("*/api/catalog/v1/imports/:id", () =>
        HttpResponse.json({
          ...file,
          raw_text: "name: Pegel",
          content: {},
          extras: {},
          merge: [
            { pointer: "/name", base: "Pegel", ours: "Pegelkarte", theirs: "Pegel", taken: "ours" },
          ],
          proposed_uses: [],
          findings: [{ ...TOO_LONG, pointer: "/description", line: 7 }],
        }),
      ),
    );
    await renderPage(PAGE);

    const report = await screen.findByRole("region", { name: "Eingelesene Datei" });
    expect(await within(report).findByText("description")).toBeVisible();
    expect(within(report).getByText("Pegelkarte")).toBeVisible();
    expect(within(report).getByText("name: Pegel")).toBeInTheDocument();
  });

  it("takes any JSON, but only JSON", async () => {
    serve(makeDraft());
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByText("Alle Angaben als JSON", { selector: "summary" }));
    const json = screen.getByLabelText("Alle Angaben als JSON");

    await user.clear(json);
    await write(user, json, "kein JSON");
    await user.click(screen.getByRole("button", { name: "JSON übernehmen" }));

    expect(json).toHaveAccessibleDescription(/kein gültiges JSON/);
  });
});
