/** Support for the chosen municipality. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeSupportOffer } from "#/testing/entries";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const OFFERS = "*/api/competence-center/v1/support-offers";

describe("the support", () => {
  it("orders by nearness once a municipality is chosen, and says why", async () => {
    server.use(
      http.get(OFFERS, ({ request }) => {
        const area = new URL(request.url).searchParams.get("area");
        const reason = area ? { de: "Zuständig für Hessen.", en: "For Hesse." } : null;
        return HttpResponse.json(pageOf([makeSupportOffer({ reason })], { facets: [] }));
      }),
    );
    const { router, user } = await renderPage("/unterstuetzung");

    await user.type(screen.getByRole("combobox", { name: "Für welche Kommune?" }), "Hanau");
    await user.click(await screen.findByRole("option", { name: /Hanau/ }));

    expect(await screen.findByText("Zuständig für Hessen.")).toBeVisible();
    expect(router.state.location.search).toMatchObject({ kommune: "064350014014" });
    expect(await screen.findByRole("checkbox", { name: "Nur Angebote für Hanau" })).toBeChecked();
  });

  it("shows the bodies in their own view", async () => {
    const { user } = await renderPage("/unterstuetzung");

    await user.click(await screen.findByRole("link", { name: "Stellen" }));

    expect(await screen.findByRole("heading", { name: "1 Stelle" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Geschäftsstelle Smarte Region" })).toBeVisible();
  });

  it("says when no offer fits", async () => {
    server.use(http.get(OFFERS, () => HttpResponse.json(pageOf([], { facets: [] }))));

    await renderPage("/unterstuetzung?land=01");

    expect(await screen.findByText(/Dazu gibt es noch kein Angebot/)).toBeVisible();
  });
});
