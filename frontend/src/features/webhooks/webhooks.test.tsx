/** Administrators keep webhooks: made with a secret shown once, tried, paused, sent again. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Webhook } from "./queries";

const WEBHOOKS = "*/api/accounts/v1/webhooks";
const WEBHOOK: Webhook = {
  id: "w1",
  url: "https://portal.example/stufenplan",
  topics: ["catalog.solution"],
  event_types: [],
  paused_for: null,
  previous_until: null,
  created_at: "2026-11-22T08:00:00Z",
  version: 1,
};

function show(...items: Webhook[]) {
  server.use(http.get(WEBHOOKS, () => HttpResponse.json({ items })));
}

afterEach(() => vi.restoreAllMocks());

describe("without a login", () => {
  it("offers one", async () => {
    await renderPage("/organisation/webhooks");

    const links = await screen.findAllByRole("link", { name: "Anmelden" });

    expect(links.at(-1)).toHaveAttribute("href", expect.stringContaining("webhooks"));
  });
});

describe("for an administrator", () => {
  beforeEach(() => {
    vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
    server.use(http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())));
  });

  it("makes one and shows its secret once", async () => {
    const asked = vi.fn();
    show();
    server.use(
      http.post(WEBHOOKS, async ({ request }) => {
        asked(await request.json());
        return HttpResponse.json({ ...WEBHOOK, secret: "whsec_abc" }, { status: 201 });
      }),
    );
    const { user } = await renderPage("/organisation/webhooks");

    await user.type(
      await screen.findByRole("textbox", { name: "Adresse des Empfängers" }),
      WEBHOOK.url,
    );
    await user.click(screen.getByRole("checkbox", { name: "Nutzungen" }));
    await user.click(screen.getByRole("button", { name: "Webhook anlegen" }));

    expect(await screen.findByText("whsec_abc")).toBeVisible();
    expect(asked).toHaveBeenCalledWith({
      url: WEBHOOK.url,
      topics: ["catalog.solution", "catalog.use"],
    });
  });

  it("says what is wrong with an address", async () => {
    show();
    server.use(
      http.post(WEBHOOKS, () =>
        HttpResponse.json(
          { type: "/problems/invalid-body", errors: [{ pointer: "/url", detail: "" }] },
          { status: 422 },
        ),
      ),
    );
    const { user } = await renderPage("/organisation/webhooks");

    await user.click(await screen.findByRole("button", { name: "Webhook anlegen" }));
    const field = screen.getByRole("textbox", { name: "Adresse des Empfängers" });
    expect(field).toBeInvalid();
    await user.type(field, "http://10.0.0.1/");
    await user.click(screen.getByRole("button", { name: "Webhook anlegen" }));

    expect(await screen.findByText(/Geben Sie eine öffentliche Adresse an/)).toBeVisible();
  });

  it("tries, pauses and renews the secret", async () => {
    const done = vi.fn();
    show(WEBHOOK);
    server.use(
      http.post(`${WEBHOOKS}/w1/ping`, () => HttpResponse.json({}, { status: 202 })),
      http.put(`${WEBHOOKS}/w1`, async ({ request }) => {
        done(await request.json(), request.headers.get("If-Match"));
        return HttpResponse.json({ ...WEBHOOK, paused_for: "chosen" });
      }),
      http.post(`${WEBHOOKS}/w1/secret`, () =>
        HttpResponse.json({ ...WEBHOOK, secret: "whsec_neu" }),
      ),
    );
    const { user } = await renderPage("/organisation/webhooks");

    await user.click(await screen.findByRole("button", { name: "Probe senden" }));
    expect(await screen.findByText(/Die Probe geht/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Anhalten" }));
    await user.click(screen.getByRole("button", { name: "Geheimnis erneuern" }));

    expect(await screen.findByText("whsec_neu")).toBeVisible();
    const { url, topics, event_types } = WEBHOOK;
    expect(done).toHaveBeenCalledWith({ url, topics, event_types, is_paused: true }, '"v1"');
  });

  it("shows single types of events, and keeps them", async () => {
    const done = vi.fn();
    const event_types: Webhook["event_types"] = ["de.stufenplan.catalog.use.removed.v1"];
    show({ ...WEBHOOK, event_types });
    server.use(
      http.put(`${WEBHOOKS}/w1`, async ({ request }) => {
        done(await request.json());
        return HttpResponse.json({ ...WEBHOOK, event_types, paused_for: "chosen" });
      }),
    );
    const { user } = await renderPage("/organisation/webhooks");

    expect(
      await screen.findByText(/^Lösungen, de.stufenplan.catalog.use.removed.v1/),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Anhalten" }));

    await waitFor(() =>
      expect(done).toHaveBeenCalledWith(expect.objectContaining({ event_types })),
    );
  });

  it("says why one is paused", async () => {
    show({ ...WEBHOOK, paused_for: "failure" });
    await renderPage("/organisation/webhooks");

    expect(await screen.findByText(/einen Tag lang kam nichts an/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Fortsetzen" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Probe senden" })).not.toBeInTheDocument();
  });

  it("shows deliveries with every try, and sends one again", async () => {
    const replayed = vi.fn();
    const delivery = {
      id: "d1",
      event_type: "de.stufenplan.catalog.solution.changed.v1",
      subject: "s1",
      written_at: "2026-11-22T08:00:00Z",
      delivered_at: null,
      next_try_at: "2026-11-22T08:01:00Z",
      tries: [
        { tried_at: "2026-11-22T08:00:00Z", status: 500, answer: "kaputt" },
        { tried_at: "2026-11-22T08:00:30Z", status: null, answer: "" },
      ],
    };
    show(WEBHOOK);
    server.use(
      http.get(`${WEBHOOKS}/w1/deliveries`, () => HttpResponse.json({ items: [delivery] })),
      http.post(`${WEBHOOKS}/w1/deliveries/d1/replay`, () => {
        replayed();
        return HttpResponse.json(delivery, { status: 202 });
      }),
    );
    const { user } = await renderPage("/organisation/webhooks");

    await user.click(await screen.findByText("Zustellungen"));
    const row = await screen.findByRole("row", { name: /solution\.changed/ });
    expect(within(row).getByText(/500 kaputt; .*nicht erreichbar/)).toBeVisible();
    await user.click(within(row).getByRole("button"));

    expect(await screen.findByText(/Wird innerhalb einer Minute erneut/)).toBeVisible();
    expect(replayed).toHaveBeenCalledOnce();
  });

  it("says when somebody may not", async () => {
    server.use(http.get(WEBHOOKS, () => problem(403, "forbidden")));
    await renderPage("/organisation/webhooks");

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
