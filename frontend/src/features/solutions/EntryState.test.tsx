/** What an entry says about its own age, proof and gaps. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeSolution } from "#/testing/entries";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const SOLUTION = "*/api/catalog/v1/solutions/:slug";
const CLAIM = {
  subject: "accessibility" as const,
  criterion: null,
  criterion_version: null,
  value: "yes" as const,
  statement: null,
  level: "tested" as const,
  evidence_url: "https://example.org/bericht",
  evidence_label: "Prüfbericht",
  evidence_hash: null,
  issued_by: "Prüfstelle",
  issued_on: "2020-01-01",
  valid_until: "2021-01-01",
};

function show(fields: Parameters<typeof makeSolution>[0]) {
  server.use(http.get(SOLUTION, () => HttpResponse.json(makeSolution(fields))));
  return renderPage("/loesungen/hochwasser-warner");
}

describe("an entry", () => {
  it("that is invented says so before all else", async () => {
    await show({ is_demo: true });
    expect(await screen.findByText("Demo: Dieser Eintrag ist erfunden")).toBeVisible();
  });

  it("that nobody confirmed for a year says so", async () => {
    await show({ status: "stale", reviewed_at: "2025-01-02T08:00:00Z" });
    expect(await screen.findByText("Seit zwölf Monaten nicht bestätigt")).toBeVisible();
    expect(screen.getByText(/2. Januar 2025/)).toBeVisible();
  });

  it("marks a claim whose evidence has expired", async () => {
    await show({ accessibility: CLAIM });

    expect(await screen.findByText("abgelaufen am 1. Januar 2021")).toBeVisible();
    expect(screen.getByText("(geprüft)")).toBeVisible();
  });

  it("shows until when a claim is valid", async () => {
    await show({ security: [{ ...CLAIM, subject: "security", valid_until: "2999-01-01" }] });

    expect(await screen.findByText("gültig bis 1. Januar 2999")).toBeVisible();
  });

  it("counts and names what is unknown", async () => {
    const { user } = await show({ unknown: ["accessibility", "operator_models"] });

    await user.click(await screen.findByText("2 Angaben sind unbekannt"));

    expect(screen.getByText("Barrierefreiheit, Betriebsmodelle")).toBeVisible();
  });

  it("leads to its history", async () => {
    await show({ revision_number: 3 });

    expect(await screen.findByText(/Fassung 3 vom/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Verlauf ansehen" })).toHaveAttribute(
      "href",
      "/loesungen/hochwasser-warner/verlauf",
    );
  });

  it("says what to be aware of", async () => {
    await show({ risk_flags: [{ code: "prototype", since: null, note: null }] });

    expect(await screen.findByText("Prototyp")).toBeVisible();
  });
});
