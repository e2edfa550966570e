/** Logging in, acting for an organisation, and ending logins elsewhere. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeOpenSession, makePlaceToActFor, makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const SESSION = "*/api/accounts/v1/session";
const SESSIONS = "*/api/accounts/v1/sessions";

function logIn(session = makeSession()) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(http.get(SESSION, () => HttpResponse.json(session)));
}

describe("without a login", () => {
  it("asks nobody who it is, and offers the way in and back", async () => {
    const asked = vi.fn();
    server.use(http.get(SESSION, () => asked()));
    await renderPage("/daten");

    const link = await screen.findByRole("link", { name: "Anmelden" });

    expect(link).toHaveAttribute("href", "/auth/login?return_to=%2Fdaten&language=de");
    expect(asked).not.toHaveBeenCalled();
  });

  it("says on the account page that reading needs none", async () => {
    await renderPage("/konto");

    expect(await screen.findByText(/Sie sind nicht angemeldet/)).toBeVisible();
  });

  it.each([
    ["login-cancelled", "Anmeldung abgebrochen"],
    ["login-refused", "Anmeldung nicht angenommen"],
    ["identity-provider-unavailable", "Anmeldung gerade nicht möglich"],
    ["something-new", "Anmeldung nicht angenommen"],
  ])("explains %s and offers a new start", async (type, title) => {
    await renderPage(`/anmelden?problem=${type}`);

    expect(await screen.findByRole("heading", { name: title })).toBeVisible();
    expect(screen.getByRole("link", { name: "Weiter zur Anmeldung" })).toBeVisible();
  });
});

describe("with a login", () => {
  beforeEach(() => logIn());
  afterEach(() => vi.restoreAllMocks());

  it("shows on every page who is here and for whom", async () => {
    await renderPage("/daten");

    const link = await screen.findByRole("link", { name: /Erika Mustermann für Aalen/ });

    expect(link).toHaveAttribute("href", "/konto");
  });

  it("acts for another organisation", async () => {
    const asked = vi.fn();
    server.use(
      http.put(`${SESSION}/acting-for`, async ({ request }) => {
        asked(await request.json(), request.headers.get("X-CSRF"));
        return HttpResponse.json(
          makeSession({ acting_for: makePlaceToActFor({ slug: "arnsberg" }) }),
        );
      }),
    );
    logIn(
      makeSession({
        places: [
          makePlaceToActFor(),
          makePlaceToActFor({
            organization_id: "2",
            slug: "arnsberg",
            names: { de: "Arnsberg", en: null },
            delegate_id: "1",
          }),
        ],
      }),
    );
    const { user } = await renderPage("/konto");
    const choice = await screen.findByRole("radio", { name: "Arnsberg" });
    expect(choice).toHaveAccessibleDescription("Im Auftrag, als Mitglied von Aalen");

    await user.click(choice);

    expect(asked).toHaveBeenCalledWith({ organization_id: "2", delegate_id: "1" }, "1");
  });

  it("keeps the choice and says so when it could not be changed", async () => {
    server.use(http.put(`${SESSION}/acting-for`, () => problem(403, "not-your-organization")));
    const { user } = await renderPage("/konto");

    await user.click(await screen.findByRole("radio", { name: "Nur für mich" }));

    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Aalen" })).toBeChecked();
  });

  it("chooses the language of mails", async () => {
    const sent = vi.fn();
    server.use(
      http.put("*/api/accounts/v1/person/language", async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({ language: "en" });
      }),
    );
    const { user } = await renderPage("/konto");
    await user.selectOptions(await screen.findByLabelText("Sprache der Mails"), "English");

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent).toHaveBeenCalledWith({ language: "en" });
  });

  it("ends a login elsewhere", async () => {
    let sessions = [
      makeOpenSession({ is_this_one: true }),
      makeOpenSession({ id: "other", browser: "Chrome, Android" }),
    ];
    server.use(
      http.get(SESSIONS, () => HttpResponse.json({ items: sessions })),
      http.delete(`${SESSIONS}/other`, () => {
        sessions = sessions.slice(0, 1);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage("/konto");
    const table = await screen.findByRole("table", { name: "Wo Sie angemeldet sind" });

    await user.click(
      within(table).getByRole("button", { name: "Anmeldung in Chrome, Android beenden" }),
    );

    expect(await screen.findByText("Dieser Browser")).toBeVisible();
    await vi.waitFor(() => expect(screen.queryByText("Chrome, Android")).not.toBeInTheDocument());
  });
});
