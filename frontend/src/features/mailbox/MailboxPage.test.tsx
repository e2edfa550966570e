/** The mails of a local start. */
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Mail } from "./queries";

const MAILBOX = "*/api/platform/v1/mailbox";
const MAIL: Mail = {
  id: "1",
  recipient: "erika@stadt.example",
  language: "de",
  subject: "Einladung zu Aalen",
  text: "Annehmen:\nhttps://stufenplan.example/einladung/abc\n\nBis bald",
  written_at: "2026-11-22T08:00:00Z",
  sent_at: null,
};

describe("the mailbox", () => {
  it("shows mails with links that can be followed", async () => {
    server.use(http.get(MAILBOX, () => HttpResponse.json({ items: [MAIL] })));
    await renderPage("/postfach");

    expect(await screen.findByRole("heading", { name: "Einladung zu Aalen" })).toBeVisible();
    expect(screen.getByText("An erika@stadt.example, 22.11.2026, 09:00")).toBeVisible();
    expect(
      screen.getByRole("link", { name: "https://stufenplan.example/einladung/abc" }),
    ).toHaveAttribute("href", "https://stufenplan.example/einladung/abc");
  });

  it("looks again when asked", async () => {
    let items: Mail[] = [];
    server.use(http.get(MAILBOX, () => HttpResponse.json({ items })));
    const { user } = await renderPage("/postfach");
    expect(await screen.findByText("Noch keine Mails.")).toBeVisible();

    items = [MAIL];
    await user.click(screen.getByRole("button", { name: "Noch einmal nachsehen" }));

    expect(await screen.findByRole("heading", { name: "Einladung zu Aalen" })).toBeVisible();
  });

  it("says where mails go elsewhere", async () => {
    server.use(http.get(MAILBOX, () => problem(404, "no-mailbox")));
    await renderPage("/postfach");

    expect(await screen.findByText(/kommen Mails bei ihren Empfängern an/)).toBeVisible();
  });
});
