/** The history of an entry: what changed, and whether anybody altered it afterwards. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { makeRevision } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const REVISIONS = "*/api/catalog/v1/solutions/:slug/revisions";
const NAME = { de: "Name", en: "Name" };
const INTACT = { is_intact: true, revision_count: 2, broken_at: null };

function history(chain: object) {
  const second = makeRevision({
    number: 2,
    reason: "Name berichtigt",
    changed: [{ field: "name", label: NAME }],
  });
  return http.get(REVISIONS, () => HttpResponse.json(pageOf([second, makeRevision()], { chain })));
}

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    history(INTACT),
    http.get(`${REVISIONS}/:number/changes`, ({ request, params }) => {
      asked.push(`${new URL(request.url).searchParams.get("since")}-${params.number}`);
      const words = [
        { op: "same", text: "Der " },
        { op: "removed", text: "alte" },
        { op: "added", text: "neue" },
      ];
      const change = {
        pointer: "/name",
        field: "name",
        label: NAME,
        kind: "changed",
        before: "Der alte",
        after: "Der neue",
        words,
      };
      return HttpResponse.json({ since: 1, number: 2, changes: [change] });
    }),
  );
});

describe("the history of an entry", () => {
  it("compares the last two revisions word by word", async () => {
    await renderPage("/loesungen/hochwasser-warner/verlauf");

    const removed = await screen.findByText("alte");
    expect(removed.closest("del")).toHaveTextContent("bisher: alte");
    expect(screen.getByText("neue").closest("ins")).toHaveTextContent("jetzt: neue");
    expect(asked).toEqual(["1-2"]);
  });

  it("compares any two, and their choice has an address", async () => {
    const { user, router } = await renderPage("/loesungen/hochwasser-warner/verlauf");

    await user.selectOptions(await screen.findByLabelText("Von"), "nichts (alles neu)");

    expect(router.state.location.searchStr).toContain("von=0");
    await vi.waitFor(() => expect(asked).toContain("0-2"));
  });

  it("says names and words where the contents have ids and codes", async () => {
    server.use(
      http.get(`${REVISIONS}/:number/changes`, () =>
        HttpResponse.json({
          since: 1,
          number: 2,
          changes: [
            {
              pointer: "/owner_id",
              field: "owner_id",
              label: NAME,
              kind: "changed",
              before: "019ab1c2-0000-7000-8000-000000000001",
              after: "019ab1c2-0000-7000-8000-000000000002",
              before_text: { de: "Stadt Lemgo", en: null },
              after_text: { de: "Stadt Detmold", en: null },
              words: null,
            },
            {
              pointer: "/claims/0/level",
              field: "claims",
              label: NAME,
              kind: "added",
              before: null,
              after: "tested",
              before_text: null,
              after_text: { de: "geprüft", en: "tested" },
              words: null,
            },
          ],
        }),
      ),
    );
    await renderPage("/loesungen/hochwasser-warner/verlauf");

    expect(await screen.findByText("Stadt Detmold")).toBeVisible();
    expect(screen.getByText("geprüft")).toBeVisible();
    expect(screen.queryByText("tested")).not.toBeInTheDocument();
  });

  it("says in plain words that nothing was altered", async () => {
    await renderPage("/loesungen/hochwasser-warner/verlauf");

    expect(
      await screen.findByText(/Alle 2 Fassungen sind unverändert und lückenlos/),
    ).toBeVisible();
    const row = screen.getByRole("row", { name: /Name berichtigt/ });
    expect(within(row).getByText("formal geprüft")).toBeVisible();
  });

  it("warns when a revision was altered", async () => {
    server.use(history({ is_intact: false, revision_count: 2, broken_at: 2 }));

    await renderPage("/loesungen/hochwasser-warner/verlauf");

    expect(await screen.findByText(/Fassung 2 passt nicht mehr/)).toBeVisible();
  });

  it("does not exist for what is not public", async () => {
    server.use(http.get(REVISIONS, () => problem(404, "solution-not-found")));

    await renderPage("/loesungen/gibt-es-nicht/verlauf");

    expect(
      await screen.findByRole("heading", { name: "Diese Lösung gibt es nicht" }),
    ).toBeVisible();
  });
});
