/** Suggesting a correction without an account. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeSolution } from "#/testing/entries";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const CATALOG = "*/api/catalog/v1";
const CORRECTIONS = `${CATALOG}/solutions/:slug/corrections`;
const PAGE = "/loesungen/pegelkarte/hinweis";
const TEXT = "Die Lizenz ist die EUPL 1.2.";

function know(name = "Pegelkarte") {
  server.use(
    http.get(`${CATALOG}/solutions/:slug`, () => HttpResponse.json(makeSolution({ name }))),
  );
}

describe("suggesting a correction", () => {
  it("sends what was written once, with the time since which the form was open", async () => {
    know();
    const keys: (string | null)[] = [];
    let sent: unknown;
    server.use(
      http.post(CORRECTIONS, async ({ request }) => {
        keys.push(request.headers.get("Idempotency-Key"));
        sent = await request.json();
        const receipt = { id: "1", number: 42, suggested_at: "2026-11-22T08:00:00Z" };
        return HttpResponse.json(receipt, { status: 201 });
      }),
    );
    const { user } = await renderPage(PAGE);
    expect(await screen.findByText("Pegelkarte")).toBeVisible();

    await user.selectOptions(screen.getByLabelText(/Worum geht es/), "Lizenz");
    await user.type(screen.getByLabelText("Ihr Hinweis"), TEXT);
    await user.click(screen.getByRole("button", { name: "Hinweis senden" }));

    expect(await screen.findByText("42")).toBeVisible();
    expect(sent).toMatchObject({
      field: "license_spdx",
      text: TEXT,
      source_url: null,
      email: null,
      website: "",
      language: "de",
      opened_at: expect.stringMatching(/^\d{4}-/),
    });
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it("lists what is missing and leads to the field", async () => {
    know();
    const { user } = await renderPage(PAGE);
    await user.type(await screen.findByLabelText(/E-Mail-Adresse/), "kein Kontakt");

    await user.click(screen.getByRole("button", { name: "Hinweis senden" }));

    const summary = await screen.findByRole("alert");
    expect(within(summary).getAllByRole("link")).toHaveLength(2);
    expect(screen.getByLabelText("Ihr Hinweis")).toBeInvalid();
  });

  it("keeps what was written and says what a program would have done", async () => {
    know();
    server.use(http.post(CORRECTIONS, () => problem(422, "looks-like-spam")));
    const { user } = await renderPage(PAGE);
    await user.type(await screen.findByLabelText("Ihr Hinweis"), TEXT);

    await user.click(screen.getByRole("button", { name: "Hinweis senden" }));

    expect(await screen.findByText(/hätte es ein Programm geschickt/)).toBeVisible();
    expect(screen.getByLabelText("Ihr Hinweis")).toHaveValue(TEXT);
  });

  it("hides the field for programs from everybody", async () => {
    know();
    await renderPage(PAGE);
    await screen.findByLabelText("Ihr Hinweis");

    expect(screen.queryByRole("textbox", { name: /leer lassen/ })).not.toBeInTheDocument();
  });

  it("is not offered for an entry that does not exist", async () => {
    server.use(http.get(`${CATALOG}/solutions/:slug`, () => problem(404, "solution-not-found")));
    await renderPage(PAGE);

    expect(await screen.findByText("Diese Lösung gibt es nicht")).toBeVisible();
  });
});
