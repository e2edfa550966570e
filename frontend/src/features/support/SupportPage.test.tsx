/** Support for the chosen municipality. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { makeSupportOffer, makeSupportOfferDetail } from "#/testing/entries";
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

  it("says why an offer is not for the chosen municipality, and what it does not know", async () => {
    const offers = [
      makeSupportOffer({
        slug: "zuschuss",
        eligibility: {
          verdict: "not_eligible",
          reasons: [
            {
              text: { de: "Für Kommunen bis 20.000 Einwohner.", en: "Up to 20,000 people." },
              missing: [],
            },
          ],
        },
      }),
      makeSupportOffer({
        slug: "haushalt",
        eligibility: {
          verdict: "unknown",
          reasons: [
            {
              text: { de: "Nicht bekannt ist Ihre Haushaltslage.", en: "Budget not known." },
              missing: ["budget_situation"],
            },
          ],
        },
      }),
    ];
    server.use(http.get(OFFERS, () => HttpResponse.json(pageOf(offers, { facets: [] }))));

    await renderPage("/unterstuetzung?kommune=064350014014");

    expect(await screen.findByText("Kommt für Hanau nicht infrage")).toBeVisible();
    expect(screen.getByText("Für Kommunen bis 20.000 Einwohner.")).toBeVisible();
    expect(screen.getByText("Für Hanau noch offen")).toBeVisible();
    expect(screen.getAllByRole("link", { name: "Profil ergänzen" })).toHaveLength(1);
  });

  it("asks about eligibility only where there is a municipality", async () => {
    const asked: string[] = [];
    server.use(
      http.get(OFFERS, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(pageOf([], { facets: [] }));
      }),
    );

    await renderPage("/unterstuetzung?eligibility=eligible&tier=land&cost=free");
    await screen.findByText(/Dazu gibt es noch kein Angebot/);

    expect(asked).toEqual(["?cost=free&limit=20"]);
  });

  it("hands the offers out as files, for every municipality and with the other filters", async () => {
    await renderPage("/unterstuetzung?kommune=064350014014&tier=land&cost=free&q=Rat");

    const csv = await screen.findByRole("link", { name: "CSV" });

    const files = "/api/competence-center/v1/support-offers";
    expect(csv).toHaveAttribute("href", `${files}.csv?q=Rat&cost=free`);
    expect(screen.getByRole("link", { name: "JSON Lines" })).toHaveAttribute(
      "href",
      `${files}.jsonl?q=Rat&cost=free`,
    );
    expect(screen.getByRole("link", { name: "CPSV-AP" })).toBeVisible();
  });

  it("gives the choice as a link for one's own website, in one's own words", async () => {
    const { user } = await renderPage("/unterstuetzung?land=06&kind=advice&q=Rat");
    const copied = vi.spyOn(navigator.clipboard, "writeText");

    await user.click(await screen.findByText("Auf der eigenen Website verlinken"));
    const words = screen.getByRole("textbox", { name: "Text des Links" });
    await user.clear(words);
    await user.type(words, "Rat & <Tat> in Hessen");
    await user.click(screen.getByRole("button", { name: "HTML kopieren" }));

    const html = copied.mock.calls[0]?.[0] ?? "";
    const link = new DOMParser().parseFromString(html, "text/html").querySelector("a");
    expect(link?.textContent).toBe("Rat & <Tat> in Hessen");
    const { pathname, searchParams } = new URL(link?.href ?? "");
    expect(pathname).toBe("/unterstuetzung");
    expect([...searchParams].sort()).toEqual([
      ["kind", "advice"],
      ["land", "06"],
      ["q", "Rat"],
    ]);
    expect(await screen.findByText("Kopiert.")).toBeVisible();
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

describe("the page of an offer", () => {
  const OFFER = "*/api/competence-center/v1/support-offers/:slug";

  it("says since when its address cannot be reached", async () => {
    const url = "https://stelle.example/rat";
    server.use(
      http.get(OFFER, () =>
        HttpResponse.json(makeSupportOfferDetail({ url, unreachable_since: "2026-11-03" })),
      ),
    );

    await renderPage("/unterstuetzung/angebote/beratung-hessen");

    expect(
      await screen.findByText("Die Adresse ist seit 3. November 2026 nicht erreichbar."),
    ).toBeVisible();
  });

  it("leads people of a Land to the version that counts for them", async () => {
    const variants = [{ land: "06", slug: "beratung-hessen-land" }];
    server.use(http.get(OFFER, () => HttpResponse.json(makeSupportOfferDetail({ variants }))));

    await renderPage("/unterstuetzung/angebote/beratung-hessen?kommune=064350014014");

    expect(await screen.findByText("Für Hessen gilt eine eigene Fassung")).toBeVisible();
    expect(screen.getByRole("link", { name: "Zur Fassung des Landes" })).toHaveAttribute(
      "href",
      expect.stringContaining("/unterstuetzung/angebote/beratung-hessen-land"),
    );
  });

  it("lets the coordination of a Land add its version, with a unit of its own", async () => {
    const sent = vi.fn();
    const unit = { slug: "stelle", name: "Stelle", level: "land" as const };
    const elsewhere = { slug: "bund", name: "Bundesstelle", level: "bund" as const };
    server.use(
      http.get(OFFER, ({ params }) =>
        HttpResponse.json(
          params.slug === "neu"
            ? makeSupportOfferDetail({
                template: { slug: "beratung-hessen", name: { de: "Beratung", en: null } },
              })
            : makeSupportOfferDetail({ may_vary_for: "06" }),
        ),
      ),
      http.get("*/api/competence-center/v1/kept-support-offers", () =>
        HttpResponse.json(pageOf([], { units: [elsewhere, unit] })),
      ),
      http.post(`${OFFER}/variants`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json(makeSupportOfferDetail({ slug: "neu" }), { status: 201 });
      }),
    );
    const { user } = await renderPage("/unterstuetzung/angebote/beratung-hessen");

    await user.click(await screen.findByRole("button", { name: "Fassung für Hessen anlegen" }));
    expect(await screen.findByRole("combobox", { name: /Stelle/ })).toHaveValue("stelle");
    await user.click(screen.getByRole("button", { name: "Fassung für Hessen anlegen" }));

    expect(await screen.findByText(/So bietet Hessen dieses/)).toBeVisible();
    expect(sent).toHaveBeenCalledWith({ unit: "stelle" });
  });

  it("tells what it asks for, and offers to check it for a municipality", async () => {
    const requirements = [{ de: "Für Landkreise.", en: "For districts." }];
    server.use(
      http.get(OFFER, () =>
        HttpResponse.json(
          makeSupportOfferDetail({
            requirements,
            submission_deadline: "2025-03-31",
            next_deadline: "2027-03-31",
            recurrence: "yearly",
          }),
        ),
      ),
    );

    await renderPage("/unterstuetzung/angebote/beratung-hessen");

    expect(await screen.findByRole("heading", { name: "Beratung für Kommunen" })).toBeVisible();
    expect(screen.getByText("Für Landkreise.")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Für welche Kommune?" })).toBeVisible();
    expect(screen.getByText("Nächste Frist: 31. März 2027 (jährlich)")).toBeVisible();
    expect(screen.getByRole("link", { name: "Geschäftsstelle Smarte Region" })).toBeVisible();
  });

  it("says when it cannot be had any more", async () => {
    server.use(
      http.get(OFFER, () => HttpResponse.json(makeSupportOfferDetail({ status: "defunct" }))),
    );

    await renderPage("/unterstuetzung/angebote/beratung-hessen");

    expect(
      await screen.findByRole("heading", { name: "Dieses Angebot gibt es nicht mehr" }),
    ).toBeVisible();
  });

  it("says when there is no such offer", async () => {
    server.use(http.get(OFFER, () => HttpResponse.json({}, { status: 404 })));

    await renderPage("/unterstuetzung/angebote/nichts");

    expect(
      await screen.findByRole("heading", { name: "Dieses Angebot gibt es nicht" }),
    ).toBeVisible();
  });
});
