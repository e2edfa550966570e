/** The profile of a municipality, as somebody who acts for it sees and changes it. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Profile } from "#/shared/profiles/queries";
import { makePlaceToActFor, makeProfile, makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const PAGE = "/organisation/profil";
const PROFILE = "*/api/accounts/v1/organizations/:id/profile";
const AALEN = { key: "081365001088", level: "gemeinde", name: "Aalen" } as const;

function actFor(kind: "municipality" | "company") {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const place = makePlaceToActFor({ kind });
  server.use(
    http.get("*/api/accounts/v1/session", () =>
      HttpResponse.json(makeSession({ acting_for: place, places: [place] })),
    ),
    http.get(`${PROFILE}/revisions`, () =>
      HttpResponse.json({ items: [], next_cursor: null, total: 0 }),
    ),
    http.get("*/api/catalog/v1/vocabularies/:name", ({ params }) =>
      HttpResponse.json({
        name: params.name,
        concepts: [
          { id: "3_10", label: { de: "3 bis unter 10 Vollzeitstellen", en: "3 to below 10" } },
          { id: "geoportal", label: { de: "Geoportal", en: "Geoportal" } },
        ],
      }),
    ),
  );
}

describe("the profile", () => {
  beforeEach(() => actFor("municipality"));
  afterEach(() => vi.restoreAllMocks());

  it("shows facts with date and source beside statements with role, day and readers", async () => {
    server.use(http.get(PROFILE, () => HttpResponse.json(makeProfile())));
    await renderPage(PAGE);

    expect(await screen.findByText("68.816 (am 31. Dezember 2024)")).toBeVisible();
    expect(screen.getByText("© Statistisches Bundesamt")).toBeVisible();
    expect(await screen.findByText("3 bis unter 10 Vollzeitstellen")).toBeVisible();
    expect(
      screen.getByText("Verwaltung der Organisation, 22. November 2026. Lesbar für: alle"),
    ).toBeVisible();
    expect(screen.getAllByText("keine Angabe")).toHaveLength(4);
  });

  it("sends all statements with their readers from the version that was shown", async () => {
    const sent = vi.fn();
    server.use(
      http.get(PROFILE, () => HttpResponse.json(makeProfile())),
      http.put(PROFILE, async ({ request }) => {
        sent(request.headers.get("if-match"), await request.json());
        return HttpResponse.json(makeProfile({ version: 2 }));
      }),
    );
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("button", { name: "Angaben ändern" }));
    await user.click(screen.getByRole("button", { name: "Plattform hinzufügen" }));
    const platform = screen.getByRole("group", { name: "Plattform 1" });
    await screen.findAllByRole("option", { name: "Geoportal" });
    await user.selectOptions(within(platform).getByLabelText("Art"), "geoportal");
    await user.type(within(platform).getByLabelText(/Name/), "Stadtplan");
    await user.selectOptions(
      screen.getByLabelText("Lesbar für: Plattformen im Einsatz"),
      "öffentliche Stellen",
    );
    await user.click(screen.getByRole("button", { name: "Angaben speichern" }));

    expect(await screen.findByRole("button", { name: "Angaben ändern" })).toBeVisible();
    expect(sent).toHaveBeenCalledWith('"v1"', {
      statements: {
        ...makeProfile().statements,
        platforms: [{ solution_type: "geoportal", name: "Stadtplan" }],
      },
      visibility: { it_staff: "public", platforms: "public_bodies" },
    });
  });

  it("tells when somebody else was faster, and keeps what was typed", async () => {
    server.use(
      http.get(PROFILE, () => HttpResponse.json(makeProfile())),
      http.put(PROFILE, () => problem(412, "version-conflict")),
    );
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("button", { name: "Angaben ändern" }));
    await user.click(screen.getByLabelText("Keine Plattform im Einsatz"));
    await user.click(screen.getByRole("button", { name: "Angaben speichern" }));

    expect(await screen.findByText(/inzwischen geändert/)).toBeVisible();
    expect(screen.getByLabelText("Keine Plattform im Einsatz")).toBeChecked();
  });

  it("names the area that the own one has become part of", async () => {
    const facts = { ...makeProfile().facts, replaces: { ...AALEN, name: "Wasseralfingen" } };
    server.use(http.get(PROFILE, () => HttpResponse.json(makeProfile({ facts } as Profile))));
    await renderPage(PAGE);

    expect(await screen.findByText(/Wasseralfingen ist aufgegangen in Aalen/)).toBeVisible();
  });

  it("says who has one, where the organisation has none", async () => {
    actFor("company");
    await renderPage(PAGE);

    expect(await screen.findByText(/Ein Profil haben Gemeinden/)).toBeVisible();
  });
});
