/** Reporting a barrier and reading the reports. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const REPORTS = "*/api/platform/v1/barrier-reports";
const TEXT = "Die Karte lässt sich nicht bedienen.";

describe("reporting a barrier", () => {
  it("knows the page, sends the report once and shows its number", async () => {
    const keys: (string | null)[] = [];
    let report: unknown;
    server.use(
      http.post(REPORTS, async ({ request }) => {
        keys.push(request.headers.get("Idempotency-Key"));
        report = await request.json();
        const receipt = { id: "1", number: 42, reported_at: "2026-11-22T08:00:00Z" };
        return HttpResponse.json(receipt, { status: 201 });
      }),
    );
    const { user } = await renderPage("/barriere-melden?seite=/modellprojekte");

    await user.type(screen.getByRole("textbox", { name: "Beschreibung" }), TEXT);
    await user.click(screen.getByRole("button", { name: "Meldung senden" }));

    expect(await screen.findByText("42")).toBeVisible();
    expect(report).toEqual({
      page: "/modellprojekte",
      description: TEXT,
      contact: null,
      language: "de",
    });
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it("lists what is missing and leads to the field", async () => {
    const { user } = await renderPage("/barriere-melden");

    await user.click(screen.getByRole("button", { name: "Meldung senden" }));

    const summary = await screen.findByRole("alert");
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole("link", { name: /mindestens zehn Zeichen/ }));
    const description = screen.getByRole("textbox", { name: "Beschreibung" });
    expect(description).toHaveFocus();
    expect(description).toBeInvalid();
    expect(description).toHaveAccessibleDescription(/mindestens zehn Zeichen/);
  });

  it("is refused, corrected and sent by one click", async () => {
    const receipt = { id: "1", number: 42, reported_at: "2026-11-22T08:00:00Z" };
    server.use(http.post(REPORTS, () => HttpResponse.json(receipt, { status: 201 })));
    const { user } = await renderPage("/barriere-melden");
    const button = screen.getByRole("button", { name: "Meldung senden" });
    await user.click(button);
    const summary = await screen.findByRole("alert");

    await user.type(screen.getByRole("textbox", { name: "Beschreibung" }), TEXT);
    await user.tab();
    expect(summary).toBeInTheDocument();
    await user.click(button);

    expect(await screen.findByText("42")).toBeVisible();
  });

  it("keeps what was written and the key when sending fails", async () => {
    const keys = new Set<string | null>();
    server.use(
      http.post(REPORTS, ({ request }) => {
        keys.add(request.headers.get("Idempotency-Key"));
        return problem(503, "service-unavailable");
      }),
    );
    const { user } = await renderPage("/barriere-melden");
    await user.type(screen.getByRole("textbox", { name: "Beschreibung" }), TEXT);

    await user.click(screen.getByRole("button", { name: "Meldung senden" }));
    await user.click(await screen.findByRole("button", { name: "Noch einmal versuchen" }));
    await screen.findByRole("alert");

    expect(screen.getByRole("textbox", { name: "Beschreibung" })).toHaveValue(TEXT);
    expect(keys.size).toBe(1);
  });
});

describe("the reported barriers", () => {
  it("are a page of the desk", async () => {
    server.use(http.get(REPORTS, () => HttpResponse.json(pageOf([]))));
    const { user } = await renderPage("/verwaltung/barrieren");

    await user.type(await screen.findByLabelText("Zugangsschlüssel der Verwaltung"), "richtig");
    await user.click(screen.getByRole("button", { name: "Redaktion öffnen" }));

    expect(await screen.findByText("Es liegt keine Meldung vor.")).toBeVisible();
  });
});
