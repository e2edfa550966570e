/** Choosing how often mails come: in the account, and by the link in a mail. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeNoticeRhythms, makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { NoticeRhythms } from "./queries";

const RHYTHMS = "*/api/accounts/v1/notice-rhythms";
const TOKEN = "A".repeat(43);

function logIn() {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())));
}

function answer(rhythms: NoticeRhythms) {
  server.use(http.get(RHYTHMS, () => HttpResponse.json(rhythms)));
}

/** What is sent when somebody chooses; the server does it. */
function takeChoices() {
  const chosen = vi.fn();
  server.use(
    http.put(`${RHYTHMS}/:topic`, async ({ request, params }) => {
      const { rhythm } = (await request.json()) as { rhythm: string };
      chosen(params.topic, rhythm, request.headers.get("Notice-Link"));
      return HttpResponse.json({ topic: params.topic, rhythm });
    }),
  );
  return chosen;
}

afterEach(() => vi.restoreAllMocks());

describe("in the account", () => {
  it("saves a choice at once and says so", async () => {
    logIn();
    const chosen = takeChoices();
    const { user } = await renderPage("/konto/benachrichtigungen");

    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Wie oft: Ihre Einträge" }),
      "täglich am Morgen",
    );

    expect(
      await screen.findByText("Gespeichert: Ihre Einträge – täglich am Morgen."),
    ).toBeVisible();
    expect(chosen).toHaveBeenCalledWith("entries", "daily", null);
    expect(screen.getByRole("combobox", { name: "Wie oft: Ihre Einträge" })).toHaveValue("daily");
    expect(screen.getByRole("combobox", { name: "Wie oft: Nutzungen" })).toHaveValue("weekly");
  });

  it("keeps what was chosen before when it could not be saved", async () => {
    logIn();
    server.use(http.put(`${RHYTHMS}/:topic`, () => problem(500, "internal-error")));
    const { user } = await renderPage("/konto/benachrichtigungen");

    const select = await screen.findByRole("combobox", { name: "Wie oft: Nutzungen" });
    await user.selectOptions(select, "nie");

    expect(await screen.findByRole("button", { name: "Noch einmal versuchen" })).toBeVisible();
    expect(select).toHaveValue("weekly");
  });

  it("says why no mails come", async () => {
    logIn();
    answer(makeNoticeRhythms({ email: null }));
    await renderPage("/konto/benachrichtigungen");

    expect(await screen.findByText(/keine bestätigte Mailadresse/)).toBeVisible();
  });

  it("shows the alerts of searches beside them", async () => {
    logIn();
    await renderPage("/konto/benachrichtigungen");

    expect(await screen.findByRole("link", { name: "„parken“, 1 Filter" })).toBeVisible();
  });

  it("asks who is not logged in to do so", async () => {
    await renderPage("/konto/benachrichtigungen");

    const main = screen.getByRole("main");
    expect(await within(main).findByRole("link", { name: "Anmelden" })).toHaveAttribute(
      "href",
      "/auth/login?return_to=%2Fkonto%2Fbenachrichtigungen&language=de",
    );
  });
});

describe("behind the link in a mail", () => {
  const ONE = makeNoticeRhythms({ items: [{ topic: "entries", rhythm: "daily" }] });

  it("ends its topic without a login, and takes that back", async () => {
    answer(ONE);
    const chosen = takeChoices();
    const { user } = await renderPage(`/benachrichtigungen/thema/${TOKEN}`);

    await user.click(await screen.findByRole("button", { name: "Abbestellen" }));
    expect(await screen.findByRole("heading", { name: "Abbestellt: Ihre Einträge" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Rückgängig machen" }));

    expect(await screen.findByRole("combobox", { name: "Oder seltener" })).toHaveValue("daily");
    expect(chosen.mock.calls).toEqual([
      ["entries", "never", TOKEN],
      ["entries", "daily", TOKEN],
    ]);
  });

  it("offers to come back where the mail program has ended it already", async () => {
    answer(makeNoticeRhythms({ items: [{ topic: "entries", rhythm: "never" }] }));
    const chosen = takeChoices();
    const { user } = await renderPage(`/benachrichtigungen/thema/${TOKEN}`);

    await user.click(await screen.findByRole("button", { name: "Rückgängig machen" }));

    expect(await screen.findByRole("button", { name: "Abbestellen" })).toBeVisible();
    expect(chosen).toHaveBeenCalledWith("entries", "at_once", TOKEN);
  });

  it("comes less often instead", async () => {
    answer(ONE);
    takeChoices();
    const { user } = await renderPage(`/benachrichtigungen/thema/${TOKEN}`);

    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Oder seltener" }),
      "wöchentlich am Montag",
    );

    expect(
      await screen.findByText("Gespeichert: Ihre Einträge – wöchentlich am Montag."),
    ).toBeVisible();
  });

  it("leads to the account when the link leads nowhere", async () => {
    server.use(http.get(RHYTHMS, () => problem(404, "notice-link-ended")));
    await renderPage(`/benachrichtigungen/thema/${TOKEN}`);

    expect(await screen.findByRole("link", { name: /im Konto/ })).toHaveAttribute(
      "href",
      "/konto/benachrichtigungen",
    );
  });
});
