/** Claims, sources and operator models of a draft: fields of their own, and nothing lost by mistake. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { makeDraft } from "#/testing/entries";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const DRAFT = "*/api/catalog/v1/drafts/:id";
// Roles are slow to find among this many fields.
const LONG_MS = 30_000;
const PAGE = "/verwaltung/entwuerfe/draft-1";
const SOURCES = [
  { label: "README", url: null, checked_on: "2026-11-01", confidence: "A" },
  { label: "Bericht", url: null, checked_on: "2026-11-02", confidence: "B" },
];

beforeEach(() => setDeskToken("richtig"));

function serve(draft: ReturnType<typeof makeDraft>) {
  const sent: { content: Record<string, unknown> }[] = [];
  server.use(
    http.get(DRAFT, () => HttpResponse.json(draft)),
    http.put(DRAFT, async ({ request }) => {
      const body = (await request.json()) as (typeof sent)[number];
      sent.push(body);
      return HttpResponse.json({ ...draft, content: body.content });
    }),
  );
  return sent;
}

describe("what repeats in a draft", () => {
  it(
    "is added with fields of its own, and the focus goes there",
    async () => {
      const sent = serve(makeDraft());
      const { user } = await renderPage(PAGE);

      await user.click(await screen.findByRole("button", { name: "Aussage hinzufügen" }));

      const claim = screen.getByRole("group", { name: "Aussage 1" });
      expect(claim).toHaveFocus();
      await user.selectOptions(within(claim).getByLabelText("Worum es geht"), "Datenschutz");
      await user.selectOptions(within(claim).getByLabelText("Erfüllt"), "Teilweise");
      await user.click(screen.getByRole("button", { name: "Speichern" }));
      await waitFor(() =>
        expect(sent[0]?.content.claims).toEqual([
          { level: "declared", subject: "privacy", value: "partly" },
        ]),
      );
    },
    LONG_MS,
  );

  it(
    "shows each fault at its field, and leads there from the list",
    async () => {
      serve(
        makeDraft({
          content: { name: "Pegelkarte", sources: SOURCES },
          findings: [
            {
              severity: "error",
              code: "value_error",
              pointer: "/sources/1/url",
              line: null,
              message: { de: "Das ist keine Adresse.", en: "No address." },
              proposal: null,
            },
          ],
          error_count: 1,
        }),
      );
      const { user } = await renderPage(PAGE);

      await user.click(await screen.findByRole("link", { name: "Quelle 2, Adresse der Quelle" }));

      const second = within(screen.getByRole("group", { name: "Quelle 2" }));
      const field = second.getByLabelText("Adresse der Quelle");
      expect(field).toHaveFocus();
      expect(field).toHaveAccessibleDescription(/keine Adresse/);
    },
    LONG_MS,
  );

  it(
    "comes back where it was when its removal is undone",
    async () => {
      const sent = serve(makeDraft({ content: { name: "Pegelkarte", sources: SOURCES } }));
      const { user } = await renderPage(PAGE);

      await user.click(await screen.findByRole("button", { name: "Quelle 1 entfernen" }));
      expect(screen.queryByRole("group", { name: "Quelle 2" })).not.toBeInTheDocument();
      const undo = screen.getByRole("button", { name: "Rückgängig" });
      expect(undo).toHaveFocus();
      await user.click(undo);

      expect(screen.getByRole("group", { name: "Quelle 1" })).toHaveFocus();
      await user.click(screen.getByRole("button", { name: "Quelle 2 entfernen" }));
      await user.click(screen.getByRole("button", { name: "Speichern" }));
      await waitFor(() => expect(sent[0]?.content.sources).toEqual([SOURCES[0]]));
    },
    LONG_MS,
  );

  it(
    "offers the standards of the vocabulary",
    async () => {
      const standards = [{ id: "wms", label: { de: "WMS", en: "WMS" } }];
      server.use(
        http.get("*/api/catalog/v1/vocabularies/standards", () =>
          HttpResponse.json({ name: "standards", concepts: standards }),
        ),
      );
      const sent = serve(makeDraft());
      const { user } = await renderPage(PAGE);

      await user.click(await screen.findByRole("button", { name: "Standard hinzufügen" }));
      const support = screen.getByRole("group", { name: "Standard 1" });
      await user.selectOptions(within(support).getByLabelText("Standard"), "WMS");
      await user.click(screen.getByRole("button", { name: "Speichern" }));

      await waitFor(() => expect(sent[0]?.content.supports).toEqual([{ standard: "wms" }]));
    },
    LONG_MS,
  );

  it(
    "keeps members that have no field",
    async () => {
      const content = {
        name: "Pegelkarte",
        operator_models: [{ operator_id: "a", operator: "A" }],
      };
      const sent = serve(makeDraft({ content }));
      const { user } = await renderPage(PAGE);

      await user.clear(await screen.findByLabelText("Betreiber"));
      await user.click(screen.getByRole("button", { name: "Speichern" }));

      await waitFor(() => expect(sent[0]?.content.operator_models).toEqual([{ operator_id: "a" }]));
    },
    LONG_MS,
  );
});

describe("the owner of a draft", () => {
  it(
    "is chosen by name",
    async () => {
      const lemgo = {
        id: "019ab1c2-0000-7000-8000-000000000001",
        names: { de: "Alte Hansestadt Lemgo", en: null },
        kind: "municipality",
      };
      server.use(
        http.get("*/api/accounts/v1/organizations", () => HttpResponse.json(pageOf([lemgo]))),
        http.get("*/api/accounts/v1/organizations/:id", () => HttpResponse.json(lemgo)),
      );
      const sent = serve(makeDraft());
      const { user } = await renderPage(PAGE);

      await user.type(await screen.findByRole("combobox", { name: "Bereitgestellt von" }), "lem");
      await user.click(await screen.findByRole("option", { name: /Hansestadt Lemgo/ }));

      expect(await screen.findByText(/Alte Hansestadt Lemgo/)).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Speichern" }));
      await waitFor(() => expect(sent[0]?.content.owner_id).toBe(lemgo.id));
    },
    LONG_MS,
  );
});

describe("deleting a draft", () => {
  it(
    "asks first, then leads back to the list",
    async () => {
      const deleted: (string | null)[] = [];
      serve(makeDraft({ version: 4 }));
      server.use(
        http.delete(DRAFT, ({ request }) => {
          deleted.push(request.headers.get("If-Match"));
          return new HttpResponse(null, { status: 204 });
        }),
      );
      const { user, router } = await renderPage(PAGE);
      const button = await screen.findByRole("button", { name: "Entwurf löschen" });

      await user.click(button);
      const question = () => within(screen.getByRole("dialog"));
      await user.click(question().getByRole("button", { name: "Abbrechen" }));
      expect(deleted).toEqual([]);
      expect(button).toHaveFocus();

      await user.click(button);
      await user.click(question().getByRole("button", { name: "Entwurf löschen" }));
      await waitFor(() => expect(router.state.location.pathname).toBe("/verwaltung"));
      expect(deleted).toEqual(['"v4"']);
    },
    LONG_MS,
  );
});
