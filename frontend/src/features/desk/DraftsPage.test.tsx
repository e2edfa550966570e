/** The editors' desk: the token opens it, the tabs lead through it, leaving closes it. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { makeDraftSummary } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const DRAFTS = "*/api/catalog/v1/drafts";

beforeEach(() => setDeskToken(undefined));

describe("the desk", () => {
  beforeEach(() => {
    server.use(
      http.get(DRAFTS, ({ request }) =>
        request.headers.get("Authorization") === "Bearer richtig"
          ? HttpResponse.json(pageOf([makeDraftSummary({ name: "Pegelkarte", error_count: 2 })]))
          : problem(401, "unauthenticated"),
      ),
    );
  });

  async function open(token: string) {
    const page = await renderPage("/verwaltung");
    await page.user.type(await screen.findByLabelText("Zugangsschlüssel der Verwaltung"), token);
    await page.user.click(screen.getByRole("button", { name: "Redaktion öffnen" }));
    return page;
  }

  it("shows nothing without the token", async () => {
    await open("falsch");

    const token = await screen.findByLabelText("Zugangsschlüssel der Verwaltung");
    expect(await screen.findByText("Dieser Schlüssel wird nicht angenommen.")).toBeVisible();
    expect(token).toBeInvalid();
    expect(screen.queryByText("Pegelkarte")).not.toBeInTheDocument();
  });

  it("lists the drafts with their faults", async () => {
    await open("richtig");

    const row = await screen.findByRole("row", { name: /Pegelkarte/ });
    expect(within(row).getByText("2 Fehler")).toBeVisible();
    expect(within(row).getByText("in Arbeit")).toBeVisible();
  });

  it("asks for the token once for all its pages", async () => {
    server.use(http.get("*/api/platform/v1/barrier-reports", () => HttpResponse.json(pageOf([]))));
    const { user } = await open("richtig");

    await user.click(await screen.findByRole("link", { name: "Gemeldete Barrieren" }));

    expect(await screen.findByText("Es liegt keine Meldung vor.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Redaktion verlassen" }));
    expect(await screen.findByLabelText("Zugangsschlüssel der Verwaltung")).toBeVisible();
  });
});
