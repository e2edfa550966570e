/** The editors' page for uses: forms keep what was typed, questions come before deletions. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { toContent, toValues } from "#/shared/forms/fields";
import { makeExperience, makeTransfer, makeUse } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const USES = "*/api/catalog/v1/solutions/:slug/uses";
const USE = "*/api/catalog/v1/uses/:id";
const PAGE = "/verwaltung/nutzungen?eintrag=pegel";

const SOLINGEN = makeUse({ organization_id: "o-1", version: 3 });
const CLAIMED = makeUse({ id: "use-2", organization_name: "Stadt Ulm", level: "claimed" });

beforeEach(() => {
  setDeskToken("richtig");
  server.use(
    http.get(USES, ({ request }) =>
      HttpResponse.json(
        pageOf(request.headers.get("Authorization") ? [SOLINGEN, CLAIMED] : [], {
          counts: { documented: 1, confirmed: 0 },
        }),
      ),
    ),
    http.get("*/api/catalog/v1/transfers", () => HttpResponse.json(pageOf([makeTransfer()]))),
  );
});

async function row(name: RegExp) {
  return within(await screen.findByRole("row", { name }));
}

describe("the uses on the desk", () => {
  it("are found by their entry and listed with the claims", async () => {
    const { user } = await renderPage("/verwaltung/nutzungen");
    await user.type(await screen.findByLabelText("Eintrag suchen"), "hochwasser{Enter}");
    await user.click(await screen.findByRole("link", { name: "Hochwasser-Warner" }));

    expect((await row(/Stadt Ulm/)).getByText("nur behauptet, nicht öffentlich")).toBeVisible();
  });

  it("are added once, with the token, and only with a name", async () => {
    const sent: { body: unknown; token: string | null; key: string | null }[] = [];
    server.use(
      http.post(USES, async ({ request }) => {
        sent.push({
          body: await request.json(),
          token: request.headers.get("Authorization"),
          key: request.headers.get("Idempotency-Key"),
        });
        return HttpResponse.json(makeUse(), { status: 201 });
      }),
    );
    const { user } = await renderPage(PAGE);
    await user.click(await screen.findByRole("button", { name: "Nutzung hinzufügen" }));
    await user.click(screen.getByRole("button", { name: "Speichern" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Name der Organisation");

    await user.type(screen.getByLabelText("Name der Organisation"), "Stadt Aachen");
    await user.type(screen.getByLabelText(/^Umfang: Ämter, Orte, Personen(?! \(Eng)/), "Bauhof");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.token).toBe("Bearer richtig");
    expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(sent[0]?.body).toMatchObject({
      organization_name: "Stadt Aachen",
      scope: { de: "Bauhof" },
      note: null,
      visibility: "public",
      has_contact_consent: false,
    });
  });

  it("keep what was typed when the service refuses a field", async () => {
    server.use(
      http.put(USE, () =>
        HttpResponse.json(
          { type: "/problems/invalid-body", errors: [{ pointer: "/since", detail: "x" }] },
          { status: 422 },
        ),
      ),
    );
    const { user } = await renderPage(PAGE);
    await user.click((await row(/Stadt Solingen/)).getByRole("button", { name: /Bearbeiten/ }));
    const since = screen.getByLabelText(/^Seit/);
    await user.clear(since);
    await user.type(since, "2023-13");
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("Bitte prüfen Sie: Seit");
    expect(screen.getByLabelText(/^Seit/)).toHaveValue("2023-13");
    expect(screen.getByLabelText(/^Seit/)).toBeInvalid();
  });

  it("tell when somebody else was faster, and send the version that was read", async () => {
    let version: string | null = null;
    server.use(
      http.put(USE, ({ request }) => {
        version = request.headers.get("If-Match");
        return problem(412, "version-conflict");
      }),
    );
    const { user } = await renderPage(PAGE);
    await user.click((await row(/Stadt Solingen/)).getByRole("button", { name: /Bearbeiten/ }));
    await user.click(screen.getByRole("button", { name: "Speichern" }));

    expect(await screen.findByText(/Inzwischen hat jemand anderes gespeichert/)).toBeVisible();
    expect(version).toBe('"v3"');
  });

  it("are confirmed by their organisation, and by nobody else", async () => {
    let confirmed: unknown;
    server.use(
      http.post(`${USE}/confirmation`, async ({ request }) => {
        confirmed = await request.json();
        return HttpResponse.json(makeUse());
      }),
    );
    const { user } = await renderPage(PAGE);
    await user.click((await row(/Stadt Ulm/)).getByRole("button", { name: /Bestätigung/ }));
    const refused = within(await screen.findByRole("dialog"));
    expect(refused.getByText(/keine bekannt/)).toBeVisible();
    expect(refused.queryByRole("button", { name: "Bestätigung eintragen" })).toBeNull();
    await user.click(refused.getByRole("button", { name: "Abbrechen" }));

    await user.click((await row(/Stadt Solingen/)).getByRole("button", { name: /Bestätigung/ }));
    const asked = within(await screen.findByRole("dialog"));
    await user.click(asked.getByRole("button", { name: "Bestätigung eintragen" }));

    expect(await screen.findByText("Gespeichert.")).toBeVisible();
    expect(confirmed).toEqual({ confirmed_by: "o-1" });
  });

  it("are removed only after a question", async () => {
    let removed = 0;
    server.use(
      http.delete(USE, () => {
        removed += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage(PAGE);
    await user.click((await row(/Stadt Solingen/)).getByRole("button", { name: /Entfernen/ }));
    expect(removed).toBe(0);
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/Das lässt sich nicht zurücknehmen/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Entfernen" }));

    expect(await screen.findByText("Entfernt.")).toBeVisible();
    expect(removed).toBe(1);
  });
});

describe("the fields of a form", () => {
  const fields = [
    { pointer: "/what/de", kind: "text", label: "" },
    { pointer: "/what/en", kind: "text", label: "" },
    { pointer: "/cents", kind: "euro", label: "" },
    { pointer: "/again", kind: "yes_no", label: "" },
  ] as const;

  it("come back as they were", () => {
    const content = { what: { de: "Gut.", en: "Good." }, cents: 1250, again: false };

    expect(toContent([...fields], toValues([...fields], content))).toEqual(content);
  });

  it("make nothing of what is empty", () => {
    const empty = toContent([...fields], toValues([...fields], makeExperience()));

    expect(empty).toEqual({ what: null, cents: null, again: null });
  });
});
