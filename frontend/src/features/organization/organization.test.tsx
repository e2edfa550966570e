/** Registering an organisation, confirming it, and deciding who belongs to it. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  makeInvitation,
  makeMembership,
  makePlaceToActFor,
  makeRegistration,
  makeSession,
} from "#/testing/accounts";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const ACCOUNTS = "*/api/accounts/v1";
const BERT = makeMembership({ id: "m2", person_id: "8", name: "Bert", roles: ["member"] });
const ADMIN = makePlaceToActFor({ roles: ["member", "organization_admin"] });

function logIn(place = ADMIN) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const session = makeSession({ acting_for: place, places: [place] });
  server.use(
    http.get(`${ACCOUNTS}/session`, () => HttpResponse.json(session)),
    http.get(`${ACCOUNTS}/memberships`, () => HttpResponse.json(pageOf([makeMembership(), BERT]))),
    http.get(`${ACCOUNTS}/invitations`, () => HttpResponse.json({ items: [] })),
    http.get(`${ACCOUNTS}/registrations`, () => HttpResponse.json(pageOf([]))),
  );
}

afterEach(() => vi.restoreAllMocks());

describe("the own organisation", () => {
  it("asks visitors to log in", async () => {
    await renderPage("/organisation");

    expect(await screen.findByText(/sehen Sie nach der Anmeldung/)).toBeVisible();
  });

  it("removes a member only after a question", async () => {
    const removed = vi.fn();
    logIn();
    server.use(
      http.delete(`${ACCOUNTS}/memberships/m2`, ({ request }) => {
        removed(request.headers.get("If-Match"));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderPage("/organisation");

    await user.click(await screen.findByRole("button", { name: "Bert entfernen" }));
    expect(removed).not.toHaveBeenCalled();
    const dialog = await screen.findByRole("dialog", { name: "Entfernen" });
    await user.click(within(dialog).getByRole("button", { name: "Entfernen" }));

    expect(removed).toHaveBeenCalledWith('"v1"');
  });

  it("says why the last administrator cannot go", async () => {
    logIn();
    server.use(http.delete(`${ACCOUNTS}/memberships/m1`, () => problem(409, "last-administrator")));
    const { user } = await renderPage("/organisation");

    await user.click(await screen.findByRole("button", { name: "Organisation verlassen" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Organisation verlassen" }));

    expect(await screen.findByText(/braucht jemanden, der sie verwaltet/)).toBeVisible();
  });

  it("gives another role", async () => {
    const given = vi.fn();
    logIn();
    server.use(
      http.put(`${ACCOUNTS}/memberships/m2`, async ({ request }) => {
        given(await request.json());
        return HttpResponse.json(BERT);
      }),
    );
    const { user } = await renderPage("/organisation");

    await user.click(await screen.findByRole("button", { name: "Rollen ändern: Bert" }));
    const form = screen.getByRole("heading", { name: "Rollen von Bert" }).closest("form");
    if (!form) throw new Error("no form");
    await user.click(within(form).getByRole("checkbox", { name: "Beratung" }));
    await user.click(within(form).getByRole("button", { name: "Rollen speichern" }));

    expect(given).toHaveBeenCalledWith({ roles: ["member", "adviser"] });
  });

  it("shows the link of an invitation once", async () => {
    logIn();
    server.use(
      http.post(`${ACCOUNTS}/invitations`, () =>
        HttpResponse.json({ ...makeInvitation(), token: "T".repeat(43) }, { status: 201 }),
      ),
    );
    const { user } = await renderPage("/organisation");

    await user.type(await screen.findByLabelText(/Mailadresse/), "bert@stadt.example");
    await user.click(screen.getByRole("button", { name: "Einladen" }));

    expect(await screen.findByText(new RegExp(`/einladung/${"T".repeat(43)}`))).toBeVisible();
  });

  it("shows a member the others, and nothing to decide", async () => {
    logIn(makePlaceToActFor());
    await renderPage("/organisation");

    expect(await screen.findByText("Bert")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Bert entfernen" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Einladen" })).not.toBeInTheDocument();
  });
});

describe("registering", () => {
  it("sends the declaration with the choice", async () => {
    const sent = vi.fn();
    logIn();
    server.use(
      http.post(`${ACCOUNTS}/registrations`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json(
          { id: "r1", status: "open", registered_at: "2026-11-22T08:00:00Z" },
          { status: 201 },
        );
      }),
    );
    const { user } = await renderPage("/organisation/eintragen");

    await user.selectOptions(await screen.findByLabelText("Art der Organisation"), "federation");
    await user.type(screen.getByLabelText("Name der Organisation"), "Amt");
    await user.click(screen.getByRole("checkbox", { name: /Ich erkläre/ }));
    await user.click(screen.getByRole("button", { name: "Eintragen" }));

    expect(await screen.findByRole("heading", { name: "Eingetragen" })).toBeVisible();
    expect(sent).toHaveBeenCalledWith({
      organization: { kind: "federation", name: "Amt", area_key: null },
      work_email: "erika@stadt.example",
      routing_id: null,
      may_act: true,
    });
  });
});

describe("a registration that does not hold", () => {
  it("says so at the field, and leads there", async () => {
    logIn();
    const errors = [
      { pointer: "/organization/area_key", detail: "" },
      { pointer: "/routing_id", detail: "" },
    ];
    server.use(
      http.post(`${ACCOUNTS}/registrations`, () =>
        HttpResponse.json({ type: "/problems/invalid-body", status: 422, errors }, { status: 422 }),
      ),
    );
    const { user } = await renderPage("/organisation/eintragen");

    await user.click(await screen.findByRole("checkbox", { name: /Ich erkläre/ }));
    await user.click(screen.getByRole("button", { name: "Eintragen" }));

    const summary = await screen.findByRole("alert");
    await user.click(within(summary).getByRole("link", { name: /Wählen Sie ein Gebiet/ }));
    const area = screen.getByRole("combobox", { name: "Ort, Kreis, Verband oder Land" });
    expect(area).toHaveFocus();
    expect(area).toHaveAccessibleDescription(/Wählen Sie ein Gebiet/);
    expect(screen.getByLabelText(/Leitweg-ID/)).toHaveAccessibleDescription(/Prüfziffern/);
  });
});

describe("roles that reach beyond the organisation", () => {
  async function offered(place: typeof ADMIN) {
    logIn(place);
    const { user } = await renderPage("/organisation");
    await user.click(await screen.findByRole("button", { name: "Rollen ändern: Bert" }));
    const form = screen.getByRole("heading", { name: "Rollen von Bert" }).closest("form");
    const boxes = within(form as HTMLElement).getAllByRole("checkbox");
    return boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
  }

  it("are offered by an administrator who has them, where they fit", async () => {
    const land = { kind: "state", roles: ["land_coordinator", "organization_admin"] } as const;
    const place = makePlaceToActFor({ kind: land.kind, roles: [...land.roles] });

    expect(await offered(place)).toEqual([
      "Beratung",
      "Verwaltet die Organisation",
      "Landeskoordination",
    ]);
  });

  it("are not offered by one who has them not", async () => {
    const place = makePlaceToActFor({ kind: "federation", roles: ["organization_admin"] });

    expect(await offered(place)).toEqual(["Beratung", "Verwaltet die Organisation"]);
  });

  it("are given in any organisation by who runs the platform", async () => {
    const given = vi.fn();
    logIn(makePlaceToActFor({ kind: "federation", roles: ["platform_admin"] }));
    const land = { id: "land", names: { de: "Land Berlin", en: null }, kind: "state" };
    server.use(
      http.get(`${ACCOUNTS}/organizations`, () => HttpResponse.json(pageOf([land]))),
      http.get(`${ACCOUNTS}/organizations/land`, () => HttpResponse.json(land)),
      http.put(`${ACCOUNTS}/memberships/m2`, async ({ request }) => {
        given(await request.json());
        return HttpResponse.json(BERT);
      }),
    );
    const { user } = await renderPage("/verwaltung/organisationen");
    await user.type(await screen.findByRole("combobox", { name: "Organisation" }), "Berlin");
    await user.click(await screen.findByRole("option", { name: /Land Berlin/ }));
    await user.click(await screen.findByRole("button", { name: "Rollen ändern: Bert" }));
    await user.click(screen.getByRole("checkbox", { name: "Landeskoordination" }));
    await user.click(screen.getByRole("button", { name: "Rollen speichern" }));

    expect(given).toHaveBeenCalledWith({ roles: ["member", "land_coordinator"] });
  });
});

describe("a long list of members", () => {
  it("comes page by page", async () => {
    logIn();
    server.use(
      http.get(`${ACCOUNTS}/memberships`, ({ request }) => {
        const isFirst = !new URL(request.url).searchParams.has("cursor");
        const items = isFirst ? [makeMembership()] : [BERT];
        return HttpResponse.json(pageOf(items, { next_cursor: isFirst ? "next" : null, total: 2 }));
      }),
    );
    const { user } = await renderPage("/organisation");
    await user.click(await screen.findByRole("button", { name: "Mehr laden (1 von 2 gezeigt)" }));

    expect(await screen.findByText("Bert")).toBeVisible();
    expect(screen.getByText("Erika Mustermann", { selector: "td" })).toBeVisible();
  });
});

describe("the desk", () => {
  it("lets a Land coordinator reject with a reason, and shows no other tab", async () => {
    const rejected = vi.fn();
    logIn(makePlaceToActFor({ kind: "state", roles: ["land_coordinator", "member"] }));
    server.use(
      http.get(`${ACCOUNTS}/registrations`, () => HttpResponse.json(pageOf([makeRegistration()]))),
      http.post(`${ACCOUNTS}/registrations/r1/rejection`, async ({ request }) => {
        rejected(await request.json());
        return HttpResponse.json(makeRegistration({ status: "rejected" }));
      }),
    );
    const { user } = await renderPage("/verwaltung/organisationen");

    await user.click(await screen.findByRole("button", { name: "Ablehnen" }));
    await user.type(screen.getByLabelText("Begründung"), "Bitte dienstlich.");
    await user.click(screen.getByRole("button", { name: "Ablehnen" }));

    expect(rejected).toHaveBeenCalledWith({ reason: "Bitte dienstlich." });
    expect(screen.queryByRole("link", { name: "Synonyme" })).not.toBeInTheDocument();
  });

  it("stays closed for a member", async () => {
    logIn(makePlaceToActFor());
    await renderPage("/verwaltung/organisationen");

    expect(await screen.findByLabelText("Zugangsschlüssel der Verwaltung")).toBeVisible();
  });
});

describe("an invitation", () => {
  const token = "T".repeat(43);
  const preview = {
    organization_id: "1",
    names: { de: "Aalen", en: null },
    roles: ["member"],
    expires_at: "2026-12-06T08:00:00Z",
  };

  it("is accepted by whom it is for", async () => {
    logIn();
    server.use(
      http.post(`${ACCOUNTS}/invitations/preview`, () => HttpResponse.json(preview)),
      http.post(`${ACCOUNTS}/invitations/acceptance`, () => HttpResponse.json(preview)),
    );
    const { user } = await renderPage(`/einladung/${token}`);

    await user.click(await screen.findByRole("button", { name: "Einladung annehmen" }));

    expect(await screen.findByText("Sie gehören jetzt zu Aalen.")).toBeVisible();
  });

  it.each([
    ["invitation-expired", 409, /abgelaufen/],
    ["invitation-used", 409, /schon angenommen/],
    ["invitation-not-found", 404, /gilt nicht mehr/],
  ])("says why the link does not work: %s", async (type, status, text) => {
    server.use(http.post(`${ACCOUNTS}/invitations/preview`, () => problem(status, type)));
    await renderPage(`/einladung/${token}`);

    expect(await screen.findByText(text)).toBeVisible();
  });
});
