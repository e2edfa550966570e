/** An organisation tells what it runs, changes it, and takes back what was a mistake. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { makeSolution, makeUse } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { OwnUse } from "./own-queries";

const CATALOG = "*/api/catalog/v1";
const OWN_USE = `${CATALOG}/solutions/pegelkarte/own-use`;

const TOLD: OwnUse = {
  ...makeUse({ organization_name: "Aalen" }),
  solution: { id: "1", slug: "pegelkarte", name: "Pegelkarte" },
  level: "confirmed",
  source_label: null,
  claimed_by: null,
  since: "2024",
  version: 3,
};

function open(found: OwnUse[] = []) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const solution = makeSolution({ slug: "pegelkarte", name: "Pegelkarte" });
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())),
    http.get(`${CATALOG}/uses`, () => HttpResponse.json(pageOf(found))),
    http.get(`${CATALOG}/solutions/pegelkarte`, () => HttpResponse.json(solution)),
  );
  return renderPage("/meine-nutzungen/pegelkarte");
}

afterEach(() => vi.restoreAllMocks());

describe("the own use of a solution", () => {
  it("is told, and what was typed stays until it is stored", async () => {
    const sent = vi.fn();
    server.use(
      http.put(OWN_USE, async ({ request }) => {
        sent(await request.json(), request.headers.get("If-Match"));
        return sent.mock.calls.length === 1 ? problem(503, "unavailable") : HttpResponse.json(TOLD);
      }),
    );
    const { user } = await open();

    const version = await screen.findByLabelText(/^Version/);
    await user.type(version, "2.4");
    await user.click(screen.getByRole("button", { name: "Speichern" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(version).toHaveValue("2.4");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByRole("heading", { level: 1, name: "Pegelkarte" })).toBeVisible();
    expect(sent).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: "active", visibility: "public", solution_version: "2.4" }),
      null,
    );
  });

  it("is changed from the version that was read", async () => {
    const sent = vi.fn();
    server.use(
      http.put(OWN_USE, ({ request }) => {
        sent(request.headers.get("If-Match"));
        return problem(412, "version-conflict");
      }),
    );
    const { user } = await open([TOLD]);

    expect(await screen.findByLabelText(/^Seit/)).toHaveValue("2024");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByRole("alert")).toBeVisible();
    expect(sent).toHaveBeenCalledWith('"v3"');
  });

  it("is taken back only after a question", async () => {
    const removed = vi.fn();
    server.use(
      http.delete(OWN_USE, () => {
        removed();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await open([TOLD]);

    await user.click(await screen.findByRole("button", { name: "Angabe zurücknehmen" }));
    expect(removed).not.toHaveBeenCalled();
    const agree = screen.getAllByRole("button", { name: "Angabe zurücknehmen", hidden: true });
    await user.click(agree[agree.length - 1] as HTMLElement);

    expect(await screen.findByRole("heading", { level: 1, name: "Pegelkarte" })).toBeVisible();
    expect(removed).toHaveBeenCalledOnce();
  });

  it("cannot be taken back where a source says so too", async () => {
    await open([{ ...TOLD, source_label: "Pressemitteilung" }]);

    await screen.findByLabelText(/^Seit/);
    expect(screen.queryByRole("button", { name: "Angabe zurücknehmen" })).toBeNull();
  });
});
