/** Hearing of news by mail: asked for at a search, confirmed by a link, kept with and without login. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeSearchAlert, makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const ALERTS = "*/api/accounts/v1/search-alerts";
const TOKEN = "A".repeat(43);

function logIn() {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())));
}

/** What is sent to the server when somebody asks for an alert. */
function takeRequests(answer: () => Response) {
  const asked = vi.fn();
  server.use(
    http.post(ALERTS, async ({ request }) => {
      asked(await request.json());
      return answer();
    }),
  );
  return asked;
}

const accepted = (needs_confirmation: boolean) => () =>
  HttpResponse.json({ needs_confirmation }, { status: 202 });

afterEach(() => vi.restoreAllMocks());

describe("asking for an alert", () => {
  it("takes an address and says what comes next", async () => {
    const asked = takeRequests(accepted(true));
    const { user } = await renderPage("/loesungen?q=parken&land=05&sort=name");

    await user.click(await screen.findByRole("button", { name: "Benachrichtigen lassen" }));
    await user.type(screen.getByRole("textbox", { name: "Mailadresse" }), "erika@stadt.example");
    await user.selectOptions(screen.getByRole("combobox", { name: "Wie oft" }), "weekly");
    await user.click(screen.getByRole("button", { name: "Benachrichtigen lassen" }));

    expect(await screen.findByText(/An erika@stadt.example geht eine Mail/)).toBeVisible();
    expect(asked).toHaveBeenCalledWith({
      search: "?q=parken&land=05",
      rhythm: "weekly",
      email: "erika@stadt.example",
      language: "de",
    });
  });

  it.each([
    ["nothing", "", accepted(true)],
    [
      "what the server does not take",
      "a@b",
      () =>
        HttpResponse.json(
          { type: "/problems/invalid-body", errors: [{ pointer: "/email", detail: "" }] },
          { status: 422 },
        ),
    ],
  ])("says that %s is no address", async (_, typed, answer) => {
    takeRequests(answer);
    const { user } = await renderPage("/loesungen");

    await user.click(await screen.findByRole("button", { name: "Benachrichtigen lassen" }));
    const field = screen.getByRole("textbox", { name: "Mailadresse" });
    if (typed) await user.type(field, typed);
    await user.click(screen.getByRole("button", { name: "Benachrichtigen lassen" }));

    expect(await screen.findByText(/vollständige Mailadresse/)).toBeVisible();
    expect(field).toBeInvalid();
  });

  it("asks nobody who is logged in for an address", async () => {
    logIn();
    const asked = takeRequests(accepted(false));
    const { user } = await renderPage("/loesungen");

    await user.click(await screen.findByRole("button", { name: "Benachrichtigen lassen" }));
    expect(await screen.findByText("Die Mails gehen an erika@stadt.example.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Benachrichtigen lassen" }));

    expect(await screen.findByText(/Ändern und beenden können Sie es/)).toBeVisible();
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ email: null, search: "" }));
  });

  it("asks for one where the login proves none", async () => {
    logIn();
    takeRequests(() => problem(409, "no-verified-address"));
    const { user } = await renderPage("/loesungen");

    await user.click(await screen.findByRole("button", { name: "Benachrichtigen lassen" }));
    await user.click(await screen.findByRole("button", { name: "Benachrichtigen lassen" }));

    expect(await screen.findByRole("textbox", { name: "Mailadresse" })).toBeVisible();
  });

  it("says when there are enough", async () => {
    logIn();
    takeRequests(() => problem(409, "too-many-alerts"));
    const { user } = await renderPage("/loesungen");

    await user.click(await screen.findByRole("button", { name: "Benachrichtigen lassen" }));
    await user.click(await screen.findByRole("button", { name: "Benachrichtigen lassen" }));

    expect(await screen.findByText(/hat schon 20 Benachrichtigungen/)).toBeVisible();
  });
});

describe("the link of the first mail", () => {
  const address = `/benachrichtigungen/bestaetigung/${TOKEN}`;
  const preview = { email: "erika@stadt.example", search: "q=parken", rhythm: "daily" };

  it("shows what it is about, and a button confirms it", async () => {
    server.use(
      http.post(`${ALERTS}/preview`, () => HttpResponse.json(preview)),
      http.post(`${ALERTS}/confirmation`, () => HttpResponse.json({ ...preview, link: TOKEN })),
    );
    const { user } = await renderPage(address);

    expect(await screen.findByText("„parken“")).toBeVisible();
    expect(screen.getByText("täglich am Morgen")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Benachrichtigung bestätigen" }));

    expect(await screen.findByRole("heading", { name: /Bestätigt/ })).toBeVisible();
    expect(screen.getByRole("link", { name: /ändern oder beenden/ })).toHaveAttribute(
      "href",
      `/benachrichtigungen/${TOKEN}`,
    );
  });

  it("says when it is no longer valid", async () => {
    server.use(http.post(`${ALERTS}/preview`, () => problem(404, "alert-not-found")));
    await renderPage(address);

    expect(await screen.findByText(/wirkt einmal, innerhalb von 48 Stunden/)).toBeVisible();
  });
});

describe("keeping alerts", () => {
  it("changes and ends them with the link of a mail", async () => {
    const changed = vi.fn();
    server.use(
      http.get(ALERTS, ({ request }) => {
        expect(request.headers.get("Alert-Link")).toBe(TOKEN);
        const items = [makeSearchAlert()];
        return HttpResponse.json({ email: "erika@stadt.example", items });
      }),
      http.put(`${ALERTS}/a1`, ({ request }) => {
        changed(request.headers.get("If-Match"), request.headers.get("Alert-Link"));
        return HttpResponse.json(makeSearchAlert({ rhythm: "weekly", version: 2 }));
      }),
      http.delete(`${ALERTS}/a1`, ({ request }) => {
        changed(request.headers.get("If-Match"), request.headers.get("Alert-Link"));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage(`/benachrichtigungen/${TOKEN}`);

    const row = await screen.findByRole("row", { name: /„parken“, 1 Filter/ });
    await user.selectOptions(within(row).getByRole("combobox"), "weekly");
    expect(await screen.findByText("Geändert.")).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: "Benachrichtigung beenden: „parken“, 1 Filter" }),
    );

    expect(await screen.findByText(/Keine Benachrichtigungen/)).toBeVisible();
    expect(changed.mock.calls).toEqual([
      ['"v1"', TOKEN],
      ['"v2"', TOKEN],
    ]);
  });

  it("says when the alert of the link has ended", async () => {
    server.use(http.get(ALERTS, () => problem(404, "alert-not-found")));
    await renderPage(`/benachrichtigungen/${TOKEN}`);

    expect(await screen.findByText(/Diese Benachrichtigung ist beendet/)).toBeVisible();
  });

  it("is part of the account", async () => {
    logIn();
    await renderPage("/konto/benachrichtigungen");

    expect(await screen.findByRole("table", { name: /an erika@stadt.example/ })).toBeVisible();
    expect(screen.getByRole("link", { name: "„parken“, 1 Filter" })).toHaveAttribute(
      "href",
      "/loesungen?land=05&q=parken",
    );
  });
});
