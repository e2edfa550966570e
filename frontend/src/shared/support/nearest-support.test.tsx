/** Who helps with the topic of an entry, near the chosen municipality. */
import { screen, waitFor, within } from "@testing-library/react";
import { delay, HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { makeSupportOffer } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { SupportOffer } from "./queries";

const OFFERS = "*/api/competence-center/v1/support-offers";
const TOPIC = "klimaanpassung-wasser-gruen";
const PAGES: [page: string, address: string, about: string][] = [
  ["solution", "/loesungen/hochwasser-warner", "solution:hochwasser-warner"],
  ["comparison", "/vergleich?loesung=a&loesung=b", "comparison:a,b"],
  ["model project", "/modellprojekte/solingen", "project:solingen"],
];

function makeNear(slug: string, tier: SupportOffer["tier"], fields: Partial<SupportOffer> = {}) {
  const reason = { de: `Hilft im ${tier}.`, en: "" };
  return makeSupportOffer({ slug, tier, name: { de: slug, en: null }, reason, ...fields });
}

/** Answers with these offers and remembers what was asked. */
function offer(...offers: SupportOffer[]): URL[] {
  const asked: URL[] = [];
  server.use(
    http.get(OFFERS, ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json(pageOf(offers, { facets: [] }));
    }),
  );
  return asked;
}

const block = () => screen.findByRole("region", { name: "Wer Ihnen dabei hilft" });

function offersIn(region: HTMLElement): (string | null)[] {
  return within(region)
    .getAllByRole("listitem")
    .map((item) => within(item).getByRole("link").textContent);
}

describe("who helps, beside an entry", () => {
  it.each(PAGES)(
    "stands on the page of a %s, and leads to asking about it",
    async (_, address, about) => {
      await renderPage(address);

      const region = await block();
      expect(region).toHaveTextContent("Beratung für Kommunen");
      const link = within(region).getByRole("link", { name: "Beratung anfragen" });
      const { searchParams } = new URL(link.getAttribute("href") ?? "", "http://localhost");
      expect(searchParams.get("bezug")).toBe(about);
    },
  );

  it("is the best of every level, the nearest first, each with its reason", async () => {
    offer(
      makeNear("Netzwerk im Kreis", "kreis", { kind: "network" }),
      makeNear("Beratung im Kreis", "kreis"),
      makeNear("Beratung im Land", "land"),
      makeNear("Förderung zum Thema", "land", {
        kind: "funding_programme",
        action_fields: [TOPIC],
      }),
      makeNear("Beratung im Bund", "bund"),
    );

    await renderPage("/loesungen/hochwasser-warner?kommune=064350014014");

    const region = await block();
    expect(offersIn(region)).toEqual([
      "Beratung im Kreis",
      "Förderung zum Thema",
      "Beratung im Bund",
    ]);
    const [first, second] = within(region).getAllByRole("listitem");
    expect(first).toHaveTextContent("im eigenen Kreis");
    expect(first).toHaveTextContent("Hilft im kreis. Zu jedem Thema.");
    expect(second).toHaveTextContent("Zum Thema Klimaanpassung");
  });

  it("leaves out what is about something else, closed or no help for any topic", async () => {
    offer(
      makeNear("Anderes Thema", "land", { action_fields: ["mobilitaet-verkehr"] }),
      makeNear("Geschlossen", "land", { status: "temporarily_closed" }),
      makeNear("Irgendein Werkzeug", "land", { kind: "tool" }),
      makeNear("Beratung", "bund"),
    );

    await renderPage("/loesungen/hochwasser-warner?kommune=064350014014");

    expect(offersIn(await block())).toEqual(["Beratung"]);
  });

  it("says so where nothing fits, and leads to the directory", async () => {
    offer();

    await renderPage("/loesungen/hochwasser-warner?kommune=064350014014");

    const region = await block();
    expect(region).toHaveTextContent("noch kein Angebot bekannt");
    expect(within(region).getByRole("link", { name: /für Ihre Kommune/ })).toHaveAttribute(
      "href",
      "/unterstuetzung?kommune=064350014014",
    );
  });

  it("shows what helps everywhere until a municipality is chosen", async () => {
    const asked = offer(makeSupportOffer());

    const { user } = await renderPage("/loesungen/hochwasser-warner");
    const region = await block();
    await user.type(within(region).getByRole("combobox"), "Hanau");
    await user.click(await screen.findByRole("option", { name: /Hanau/ }));

    await waitFor(() => expect(asked.at(-1)?.searchParams.get("area")).toBe("064350014014"));
    expect(asked[0]?.searchParams.getAll("level")).toEqual(["bund"]);
    expect(within(await block()).queryByRole("combobox")).toBeNull();
  });

  it("is for the organisation for which one acts where none is chosen", async () => {
    vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
    server.use(http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())));
    const asked = offer(makeSupportOffer());

    await renderPage("/loesungen/hochwasser-warner");

    const link = within(await block()).getByRole("link", { name: /für Ihre Kommune/ });
    expect(link).toHaveAttribute("href", "/unterstuetzung?kommune=081365001088");
    expect(asked.map((url) => url.searchParams.get("area"))).toEqual(["081365001088"]);
  });

  it.each(PAGES)("leaves the page of a %s alone when its service fails", async (_, address) => {
    const failing = vi.fn(() => problem(500, "internal"));
    server.use(http.get(OFFERS, failing));

    await renderPage(address);

    expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
    await waitFor(() => expect(failing).toHaveBeenCalled());
    expect(screen.queryByRole("region", { name: "Wer Ihnen dabei hilft" })).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps nobody waiting when its service is silent", async () => {
    const silent = vi.fn(async () => {
      await delay("infinite");
    });
    server.use(http.get(OFFERS, silent));

    await renderPage("/loesungen/hochwasser-warner");

    expect(await screen.findByRole("region", { name: "Quellen" })).toBeVisible();
    await waitFor(() => expect(silent).toHaveBeenCalled());
    expect(screen.queryByRole("region", { name: "Wer Ihnen dabei hilft" })).toBeNull();
  });
});
