/** Offering a solution: check, see, correct, and nothing lost. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const IMPORTS = "*/api/catalog/v1/imports/publiccode";
const TEXT = "name: Musterpegel\nlegal:\n  license: GPL-3.0";

function finding(more: object) {
  return {
    severity: "info",
    code: "license_normalised",
    pointer: "/legal/license",
    line: 3,
    message: { de: "Das Kürzel ist veraltet.", en: "The id is old." },
    proposal: "GPL-3.0-only",
    ...more,
  };
}

function checked(more: object = {}) {
  return {
    id: null,
    draft_id: null,
    solution_slug: null,
    format_version: "0.7",
    source_url: null,
    content: { name: "Musterpegel", kind: "software", short_description: { de: "Zeigt Pegel." } },
    extras: {},
    findings: [finding({})],
    proposed_uses: [],
    duplicates: [],
    merge: [],
    ...more,
  };
}

function textField() {
  return screen.getByRole("textbox", { name: "Text der publiccode.yml" });
}

async function typed(text: string) {
  const { user, router } = await renderPage("/anbieten");
  await user.clear(textField());
  if (text) {
    await user.click(textField());
    await user.paste(text);
  }
  return {
    user,
    router,
    check: () => user.click(screen.getByRole("button", { name: "Datei prüfen" })),
  };
}

describe("offering a solution", () => {
  beforeEach(() => setDeskToken(undefined));

  it("shows the entry and what is wrong before anything is stored", async () => {
    const asked: string[] = [];
    server.use(
      http.post(IMPORTS, async ({ request }) => {
        asked.push(`${new URL(request.url).search} ${await request.text()}`);
        const error = { severity: "error", code: "url_missing", line: null, proposal: null };
        return HttpResponse.json(checked({ findings: [finding({}), finding(error)] }));
      }),
    );
    const { check } = await typed(TEXT);

    await check();

    const heading = await screen.findByRole("heading", { name: "Ergebnis der Prüfung" });
    expect(heading).toHaveFocus();
    expect(screen.getByRole("heading", { name: "Musterpegel" })).toBeVisible();
    expect(screen.getByText("Eine Angabe fehlt noch oder ist falsch")).toBeVisible();
    const tables = screen.getAllByRole("table");
    expect(tables).toHaveLength(2);
    expect(within(tables[1] as HTMLElement).getByText("3")).toBeVisible();
    expect(asked).toEqual([`?dry_run=true ${TEXT}`]);
  });

  it("puts a correction into the text and checks again", async () => {
    const texts: string[] = [];
    server.use(
      http.post(IMPORTS, async ({ request }) => {
        texts.push(await request.text());
        return HttpResponse.json(checked({ findings: texts.length > 1 ? [] : [finding({})] }));
      }),
    );
    const { user, check } = await typed(TEXT);
    await check();

    await user.click(await screen.findByRole("button", { name: /Übernehmen/ }));

    expect(await screen.findByText("Die Datei ist vollständig")).toBeVisible();
    expect(textField()).toHaveValue(TEXT.replace("GPL-3.0", "GPL-3.0-only"));
    expect(texts[1]).toContain("GPL-3.0-only");
  });

  it("keeps the text through an error and another page", async () => {
    server.use(http.post(IMPORTS, () => problem(503, "service-down")));
    const { router, check } = await typed(TEXT);
    await check();
    expect(await screen.findByRole("alert")).toBeVisible();

    await router.navigate({ to: "/impressum" });
    await router.navigate({ to: "/anbieten" });

    expect(textField()).toHaveValue(TEXT);
  });

  it("says in which line a text cannot be read", async () => {
    const body = {
      type: "/problems/publiccode-unreadable",
      title: "",
      status: 422,
      detail: "",
      instance: "",
      reason: "syntax",
      line: 7,
    };
    server.use(http.post(IMPORTS, () => HttpResponse.json(body, { status: 422 })));
    const { check } = await typed(TEXT);

    await check();

    expect(await screen.findByText(/Zeile 7: Das ist kein gültiges YAML/)).toBeVisible();
  });

  it("asks for a text or an address", async () => {
    const { check } = await typed("");

    await check();

    expect(await screen.findByRole("alert")).toHaveFocus();
    expect(textField()).toBeInvalid();
  });

  it("fetches an address when there is no text", async () => {
    let sent: unknown;
    server.use(
      http.post(IMPORTS, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(problemless());
      }),
    );
    const { user, check } = await typed("");
    const url = "https://gitlab.example.org/a/b";
    await user.type(screen.getByRole("textbox", { name: /Adresse des Projekts/ }), url);

    await check();

    expect(await screen.findByText(/Gefunden unter/)).toBeVisible();
    expect(sent).toEqual({ url });
  });

  it("names entries that may be the same, and lets an editor keep the file", async () => {
    const kept: string[] = [];
    const duplicate = {
      slug: "pegelkarte",
      name: "Pegelkarte",
      status: "published",
      reasons: ["same_repository"],
    };
    server.use(
      http.post(IMPORTS, ({ request }) => {
        const { searchParams } = new URL(request.url);
        if (searchParams.get("dry_run") === "true") {
          return HttpResponse.json(checked({ duplicates: [duplicate] }));
        }
        kept.push(`${request.headers.get("Authorization")} ${searchParams.get("solution_slug")}`);
        return HttpResponse.json(checked({ solution_slug: "pegelkarte" }), { status: 201 });
      }),
    );
    setDeskToken("geheim");
    const { user, check } = await typed(TEXT);
    await check();
    expect(await screen.findByText(/dasselbe Projektarchiv/)).toBeVisible();

    await user.click(screen.getByRole("radio", { name: /Eintrag pegelkarte/ }));
    await user.click(screen.getByRole("button", { name: "Als Entwurf speichern" }));

    expect(await screen.findByText("Der Entwurf ist gespeichert")).toBeVisible();
    expect(kept).toEqual(["Bearer geheim pegelkarte"]);
  });
});

function problemless() {
  return checked({ findings: [], source_url: "https://gitlab.example.org/a/b/-/raw/HEAD/x.yml" });
}
