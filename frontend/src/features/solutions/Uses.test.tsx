/** Who uses a solution: levels, experiences, transfers, and honest gaps. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeExperience, makeTransfer, makeUse } from "#/testing/entries";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Transfer, Use } from "./queries";

const PAGE = "/loesungen/hochwasser-warner";

function show(uses: Use[], transfers: Transfer[] = []) {
  const counts = {
    documented: uses.filter(({ level }) => level === "documented").length,
    confirmed: uses.filter(({ level }) => level === "confirmed").length,
  };
  server.use(
    http.get("*/api/catalog/v1/solutions/:slug/uses", () =>
      HttpResponse.json(pageOf(uses, { counts })),
    ),
    http.get("*/api/catalog/v1/transfers", () => HttpResponse.json(pageOf(transfers))),
  );
  return renderPage(PAGE);
}

describe("the uses of a solution", () => {
  it("say in words how each is known, and how many there are of each kind", async () => {
    await show([
      makeUse({
        id: "a",
        level: "confirmed",
        confirmation_expires_on: "2028-05-22",
        solution_version: "2.4",
      }),
      makeUse({ id: "b", organization_name: "Stadt Ulm" }),
    ]);

    const confirmed = await screen.findByRole("row", { name: /Stadt Solingen/ });
    expect(confirmed).toHaveTextContent("von der Kommune bestätigt");
    expect(confirmed).toHaveTextContent("gilt bis 22. Mai 2028");
    expect(confirmed).toHaveTextContent("Version 2.4");
    expect(screen.getByRole("row", { name: /Stadt Ulm/ })).toHaveTextContent(
      "durch eine Quelle belegt",
    );
    expect(screen.getByText("1 durch Quellen belegt, 1 von der Kommune bestätigt")).toBeVisible();
  });

  it("keep a place that has become part of another, and name that one", async () => {
    await show([
      makeUse({
        area_successors: [{ key: "160630105105", level: "gemeinde", name: "Neustadt" }],
      }),
    ]);

    expect(await screen.findByRole("row", { name: /heute Neustadt/ })).toBeVisible();
  });

  it("are honest where nobody has reported anything", async () => {
    await show([makeUse()]);

    expect(await screen.findByText("Noch keine Erfahrung berichtet.")).toBeVisible();
    expect(await screen.findByText(/Noch keine Übertragung dokumentiert/)).toBeVisible();
  });

  it("give what did not work the same room as what did, and the owner a reply", async () => {
    await show([
      makeUse({
        experience: makeExperience({
          what_worked: { de: "Schnell online.", en: null },
          what_did_not_work: { de: "Sensoren fielen aus.", en: null },
          reply: { de: "Neue Sensoren halten Frost aus.", en: null },
          replied_at: "2026-11-23T08:00:00Z",
        }),
      }),
    ]);

    const worked = await screen.findByRole("heading", { level: 4, name: "Was hat funktioniert" });
    const failed = screen.getByRole("heading", { level: 4, name: "Was hat nicht geklappt" });
    expect(worked.parentElement).toHaveTextContent("Schnell online.");
    expect(failed.parentElement).toHaveTextContent("Sensoren fielen aus.");
    expect(screen.getByText(/Antwort der Stelle/)).toBeVisible();
    expect(screen.getByText("40 Arbeitstage")).toBeVisible();
  });

  it("tell a failed transfer with what stood in the way", async () => {
    await show(
      [makeUse()],
      [makeTransfer({ outcome: "failed", blockers: { de: "Niemand für den Betrieb.", en: null } })],
    );

    const way = (await screen.findByText(/von Stadt Solingen nach Stadt Ulm/)).closest("li");
    expect(way).not.toBeNull();
    expect(within(way as HTMLElement).getByText("gescheitert")).toBeVisible();
    expect(way).toHaveTextContent("Niemand für den Betrieb.");
  });
});
