/** Keeping support offers: one click, a form, and a rule in few fields. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { makeSupportOffer, makeSupportOfferDetail } from "#/testing/entries";
import { pageOf } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { KeptOffer } from "./queries";
import { conditionsOf, ruleOf } from "./rule";

const CENTER = "*/api/competence-center/v1";
const UNIT = { slug: "agentur", name: "Digitalagentur", level: "land" as const };

function makeKept(changes: Partial<KeptOffer> = {}): KeptOffer {
  return {
    ...makeSupportOffer({ slug: "beratung-hessen" }),
    review_interval_months: 12,
    next_review_on: "2026-03-01",
    is_review_due: true,
    version: 3,
    ...changes,
  };
}

function open(offers: KeptOffer[], units = [UNIT]) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())),
    http.get(`${CENTER}/kept-support-offers`, () => HttpResponse.json(pageOf(offers, { units }))),
  );
  return renderPage("/meine-angebote");
}

afterEach(() => vi.restoreAllMocks());

describe("the own offers", () => {
  it("are confirmed with one click, from the version that is shown", async () => {
    const sent = vi.fn();
    server.use(
      http.post(`${CENTER}/support-offers/:slug/assurance`, ({ request, params }) => {
        sent(params.slug, request.headers.get("if-match"));
        return HttpResponse.json(makeSupportOfferDetail());
      }),
    );
    const { user } = await open([makeKept()]);

    expect(await screen.findByText("Prüfung fällig seit 1. März 2026")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Stimmt noch" }));

    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith("beratung-hessen", '"v3"'));
  });

  it("of a Land send what the nationwide offer protects as it is", async () => {
    const bodies: Record<string, unknown>[] = [];
    server.use(
      http.get(`${CENTER}/support-offers/:slug`, () =>
        HttpResponse.json(
          makeSupportOfferDetail({
            cost: "free",
            eligibility_rule: { fact: "population", at_most: 5000 },
            template: { slug: "rat", name: { de: "Rat", en: null } },
          }),
        ),
      ),
      http.put(`${CENTER}/support-offers/:slug`, async ({ request }) => {
        bodies.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json(makeSupportOfferDetail());
      }),
    );
    const { user } = await open([makeKept()]);

    await user.click(await screen.findByRole("button", { name: "Angebot ändern" }));
    const form = await screen.findByRole("form", { name: /Angebot ändern/ });
    expect(screen.getByText(/Fassung Ihres Landes/)).toBeVisible();
    expect(within(form).queryByLabelText(/Kosten$/)).toBeNull();
    const text = within(form).getByLabelText("Beschreibung");
    await user.clear(text);
    await user.type(text, "In Hessen.");
    await user.click(within(form).getByRole("button", { name: "Speichern" }));

    await vi.waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toMatchObject({
      cost: "free",
      eligibility_rule: { fact: "population", at_most: 5000 },
      description: { de: "In Hessen." },
    });
  });

  it("are changed in a form that keeps what was typed when it is refused", async () => {
    const bodies: Record<string, unknown>[] = [];
    server.use(
      http.get(`${CENTER}/support-offers/:slug`, () =>
        HttpResponse.json(
          makeSupportOfferDetail({
            eligibility_rule: { fact: "population", at_most: 5000 },
            version: 3,
          }),
        ),
      ),
      http.put(`${CENTER}/support-offers/:slug`, async ({ request }) => {
        bodies.push((await request.json()) as Record<string, unknown>);
        const errors = [{ pointer: "/url", detail: "no" }];
        return HttpResponse.json({ type: "/problems/invalid-body", errors }, { status: 422 });
      }),
    );
    const { user } = await open([makeKept()]);

    await user.click(await screen.findByRole("button", { name: "Angebot ändern" }));
    const form = await screen.findByRole("form", { name: /Angebot ändern/ });
    const people = within(form).getByLabelText(/bis … Einwohner/);
    expect(people).toHaveValue("5000");
    await user.clear(people);
    await user.type(people, "9000");
    await user.click(within(form).getByRole("button", { name: "Speichern" }));

    expect(await within(form).findByRole("alert")).toHaveTextContent("Website");
    expect(people).toHaveValue("9000");
    expect(bodies[0]).toMatchObject({
      name: { de: "Beratung für Kommunen" },
      eligibility_rule: { fact: "population", at_most: 9000 },
    });
    expect(bodies[0]).not.toHaveProperty("people_to");
  });

  it("cannot be added where the organisation runs no unit", async () => {
    await open([], []);

    expect(await screen.findByText(/betreibt keine Stelle/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Angebot anlegen" })).toBeNull();
  });
});

describe("the conditions of the form", () => {
  it("say the same as the rule", () => {
    const rule = {
      all: [
        { fact: "population" as const, at_least: 5, at_most: 9 },
        { fact: "kind" as const, one_of: ["district"] },
      ],
    };

    expect(ruleOf(conditionsOf(rule) ?? {})).toEqual(rule);
    expect(ruleOf(conditionsOf(null) ?? {})).toBeNull();
  });

  it("do not pretend to show a rule that says more", () => {
    const many = { any: [{ fact: "land" as const, one_of: ["06"] }] };
    const negated = { not: { fact: "kind" as const, one_of: ["district"] } };
    const small = { fact: "population" as const, at_most: 5 };

    for (const rule of [many, negated, { all: [small, small] }]) {
      expect(conditionsOf(rule)).toBeNull();
    }
  });
});
