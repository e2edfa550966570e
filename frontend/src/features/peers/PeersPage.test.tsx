/** Municipalities like mine. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeProfile } from "#/testing/accounts";
import { makePeers } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const PEERS = "*/api/catalog/v1/municipalities/:key/peers";

describe("municipalities like mine", () => {
  it("asks for the municipality first", async () => {
    await renderPage("/kommunen-wie-wir");

    expect(await screen.findByRole("combobox", { name: "Kommune suchen" })).toBeVisible();
  });

  it("tells what runs there, with reason and distance of each peer", async () => {
    await renderPage("/kommunen-wie-wir?kommune=064350014014");

    expect(await screen.findByText("Läuft in 1 ähnlichen Kommune")).toBeVisible();
    expect(screen.getByText("Kassel (bestätigt)")).toBeVisible();
    const [peers] = screen.getAllByRole("table");
    const row = within(peers as HTMLElement).getByRole("row", { name: /Kassel \(Hessen\)/ });
    expect(row).toHaveTextContent("gleiche Größenklasse, gleiches Land");
    expect(row).toHaveTextContent("1,2");
  });

  it("shows what the municipality says about itself, and nothing of invented ones", async () => {
    const demo = { id: "2", origin: "demo" };
    server.use(
      http.get("*/api/accounts/v1/organizations", () =>
        HttpResponse.json(pageOf([demo, { id: "1", origin: "registered" }])),
      ),
      http.get("*/api/accounts/v1/organizations/1/profile", () => HttpResponse.json(makeProfile())),
    );
    await renderPage("/kommunen-wie-wir?kommune=064350014014");

    const title = await screen.findByRole("heading", { name: /über sich angibt/ });
    const section = title.closest("section") as HTMLElement;
    expect(within(section).getByText("Personal für Digitales und IT")).toBeVisible();
    expect(within(section).queryByText("Haushaltslage")).toBeNull();
  });

  it("says honestly that nothing is known and how far it looked", async () => {
    const [step] = makePeers().steps;
    const steps = step ? [{ ...step, with_uses: 0 }] : [];
    server.use(
      http.get(PEERS, () => HttpResponse.json(makePeers({ steps, peers: [], solutions: [] }))),
    );
    await renderPage("/kommunen-wie-wir?kommune=064350014014");

    expect(await screen.findByText(/Von keiner ähnlichen Kommune ist eine Nutzung/)).toBeVisible();
    expect(screen.getByText(/4 Kommunen, von 0 ist eine Nutzung bekannt/)).toBeVisible();
  });

  it("asks for something smaller than a Land", async () => {
    await renderPage("/kommunen-wie-wir?kommune=06");

    expect(await screen.findByText(/Für ein ganzes Land gibt es keine/)).toBeVisible();
  });

  it("says when the service does not answer", async () => {
    server.use(http.get(PEERS, () => problem(503, "service-unavailable")));
    await renderPage("/kommunen-wie-wir?kommune=064350014014");

    const alert = await screen.findByRole("alert", undefined, { timeout: 4000 });
    expect(alert).toHaveTextContent("Dieser Teil antwortet gerade nicht");
  });
});
