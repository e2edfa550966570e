/** Seeing what is stored, and erasing the account. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Held, OwnData } from "./queries";

const SESSION = "*/api/accounts/v1/session";
const OWN_DATA = "*/api/accounts/v1/own-data";
const ERASURE = "*/api/accounts/v1/erasure";

function makeHeld(changes: Partial<Held> = {}): Held {
  return {
    holder: "gateway",
    table: "person",
    what: { de: "Konto", en: "account" },
    purpose: { de: "wissen, wer handelt", en: "knowing who acts" },
    seen_by: { de: "Sie selbst", en: "yourself" },
    kept: { de: "bis das Konto gelöscht wird", en: "until the account is erased" },
    basis: "e",
    erasure: "delete",
    because: null,
    rows: [{ email: "erika@stadt.example", disabled_at: null }],
    ...changes,
  };
}

const AUDIT = makeHeld({
  table: "audit_entry",
  what: { de: "Protokoll", en: "audit" },
  purpose: { de: "nachweisen, wer entschieden hat", en: "proving who decided" },
  rows: [{ action: "session.opened" }],
  erasure: "keep",
  because: { de: "An das Protokoll kann nur angefügt werden.", en: "It can only be added to." },
});

function store(changes: Partial<OwnData> = {}) {
  const own: OwnData = {
    person_id: "7",
    collected_at: "2026-11-22T12:00:00Z",
    is_complete: true,
    missing: [],
    items: [makeHeld(), AUDIT],
    ...changes,
  };
  server.use(http.get(OWN_DATA, () => HttpResponse.json(own)));
}

function leave(...names: string[]) {
  const left = names.map((name) => ({ id: name, names: { de: name, en: null } }));
  server.use(http.get(ERASURE, () => HttpResponse.json({ left_without_administrator: left })));
}

describe("without a login", () => {
  it("offers the way in and back", async () => {
    await renderPage("/konto/daten");

    const link = await within(await screen.findByRole("main")).findByRole("link", {
      name: "Anmelden",
    });

    expect(link).toHaveAttribute("href", "/auth/login?return_to=%2Fkonto%2Fdaten&language=de");
  });
});

describe("with a login", () => {
  beforeEach(() => {
    vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
    server.use(http.get(SESSION, () => HttpResponse.json(makeSession())));
    store();
    leave();
  });
  afterEach(() => vi.restoreAllMocks());

  it("shows what is stored, for what and what becomes of it", async () => {
    const { user } = await renderPage("/konto/daten");

    await user.click(await screen.findByText("Konto (1)"));

    expect(screen.getByText("wissen, wer handelt")).toBeVisible();
    expect(screen.getByText("Wird gelöscht.")).toBeVisible();
    expect(screen.getByText("erika@stadt.example")).toBeVisible();
    expect(screen.getByRole("link", { name: "Alles als Datei (JSON)" })).toHaveAttribute(
      "download",
    );
  });

  it("names what is missing", async () => {
    store({ is_complete: false, missing: ["catalog", "something-new"] });

    await renderPage("/konto/daten");

    expect(await screen.findByText(/erreichbar: Marktplatz, something-new/)).toBeVisible();
  });

  it("says what stays and why, and which organisations nobody else administers", async () => {
    leave("Aalen");

    await renderPage("/konto/daten");

    expect(
      await screen.findByText("Protokoll. An das Protokoll kann nur angefügt werden."),
    ).toBeVisible();
    expect(await screen.findByText("Aalen")).toBeVisible();
  });

  it("erases only who knows that it is final", async () => {
    const asked = vi.fn();
    server.use(
      http.post(ERASURE, async ({ request }) => {
        asked(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage("/konto/daten");
    const button = await screen.findByRole("button", { name: "Konto löschen" });
    expect(button).toBeDisabled();

    await user.click(screen.getByRole("checkbox", { name: /nicht rückgängig/ }));
    await user.click(button);

    expect(await screen.findByText("Ihr Konto ist gelöscht")).toBeVisible();
    expect(asked).toHaveBeenCalledWith({ is_final: true });
  });

  it("says when it could not be erased", async () => {
    server.use(http.post(ERASURE, () => problem(503, "unavailable")));
    const { user } = await renderPage("/konto/daten");

    await user.click(await screen.findByRole("checkbox", { name: /nicht rückgängig/ }));
    await user.click(screen.getByRole("button", { name: "Konto löschen" }));

    expect(await screen.findByRole("button", { name: "Noch einmal versuchen" })).toBeVisible();
    expect(screen.queryByText("Ihr Konto ist gelöscht")).not.toBeInTheDocument();
  });

  it("asks to confirm an old login in a window of its own", async () => {
    server.use(http.post(ERASURE, () => problem(401, "login-too-old")));
    const { user } = await renderPage("/konto/daten");

    await user.click(await screen.findByRole("checkbox", { name: /nicht rückgängig/ }));
    await user.click(screen.getByRole("button", { name: "Konto löschen" }));

    const link = await screen.findByRole("link", { name: /Anmeldung bestätigen/ });
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("href", expect.stringContaining("fresh=true"));
    expect(screen.getByRole("checkbox", { name: /nicht rückgängig/ })).toBeChecked();
  });
});
