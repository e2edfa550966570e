/** Both sides show each other files: what was refused says why, and nothing else is lost. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { RequestDetail } from "#/shared/requests/queries";
import { makePlaceToActFor, makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { makeRequest, NO_FILES } from "#/testing/requests";
import { server } from "#/testing/server";
import type { Attachment } from "./attachments";

const REQUEST = "*/api/competence-center/v1/advisory-requests/r1";

function makeAttachment(changes: Partial<Attachment> = {}): Attachment {
  return {
    id: "a1",
    unit: null,
    name: "Plan.pdf",
    media_type: "application/pdf",
    size_bytes: 1_540_000,
    scan_state: "clean",
    is_open: true,
    is_own: true,
    attached_at: "2026-11-22T10:00:00Z",
    ...changes,
  };
}

function serve(request: RequestDetail, items: Attachment[]) {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  const acting_for = makePlaceToActFor({ roles: ["member"] });
  const list = { ...NO_FILES, items };
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession({ acting_for }))),
    http.get(REQUEST, () => HttpResponse.json(request)),
    http.get(`${REQUEST}/messages`, () => HttpResponse.json({ items: [] })),
    http.get(`${REQUEST}/actions`, () => HttpResponse.json({ items: [] })),
    http.get(`${REQUEST}/handovers`, () => HttpResponse.json({ items: [] })),
    http.get(`${REQUEST}/routing-decisions`, () => HttpResponse.json({ items: [] })),
    http.get(`${REQUEST}/attachments`, () => HttpResponse.json(list)),
  );
  return list;
}

const show = () => renderPage("/anfragen/r1");
const part = async () => within(await screen.findByRole("region", { name: "Dateien" }));

afterEach(() => vi.restoreAllMocks());

describe("files of a request", () => {
  it("are fetched by their name, unless malware was found or is looked for", async () => {
    serve(makeRequest(), [
      makeAttachment(),
      makeAttachment({ id: "a2", name: "Neu.pdf", scan_state: "unscanned", is_open: false }),
      makeAttachment({ id: "a3", name: "Virus.pdf", scan_state: "infected", is_open: false }),
      makeAttachment({ id: "a4", name: "Roh.pdf", scan_state: "unscanned" }),
    ]);
    await show();

    const files = await part();
    const link = await files.findByRole("link", { name: "Plan.pdf" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/r1\/attachments\/a1$/));
    expect(link).toHaveAttribute("download", "Plan.pdf");
    const [plan, fresh, virus, raw] = files.getAllByRole("listitem");
    expect(plan).toHaveTextContent(/1,5 MBEntfernen$/);
    expect(fresh).toHaveTextContent("wird auf Schadsoftware geprüft");
    expect(virus).toHaveTextContent("Schadsoftware, gelöscht");
    expect(raw).toHaveTextContent("nicht auf Schadsoftware geprüft");
    expect(files.getAllByRole("link")).toHaveLength(2);
  });

  it("are sent one by one, and one that is refused keeps none back", async () => {
    const list = serve(makeRequest(), []);
    const sent: string[] = [];
    server.use(
      http.post(`${REQUEST}/attachments`, async ({ request }) => {
        const name = new URL(request.url).searchParams.get("name") ?? "";
        if (name === "bild.png") {
          return problem(415, "attachment-not-taken");
        }
        sent.push(`${name}: ${await request.text()}`);
        list.items.push(makeAttachment({ name }));
        return HttpResponse.json(makeAttachment({ name }), { status: 201 });
      }),
    );
    const { user } = await show();

    const files = await part();
    await user.upload(await files.findByLabelText("Dateien anhängen"), [
      new File(["keines"], "bild.png"),
      new File(["Plan"], "plan.pdf"),
    ]);

    const alert = await files.findByRole("alert");
    expect(alert).toHaveTextContent("Eine Datei wurde nicht angehängt");
    expect(alert).toHaveTextContent(/bild\.png: Diese Art von Datei geht nicht.* pdf, png/);
    expect(await files.findByRole("link", { name: "plan.pdf" })).toBeVisible();
    expect(sent).toEqual(["plan.pdf: Plan"]);
  });

  it("of the own side are removed after a question", async () => {
    const list = serve(makeRequest(), [
      makeAttachment(),
      makeAttachment({ id: "a2", name: "Muster.csv", is_own: false }),
    ]);
    server.use(
      http.delete(`${REQUEST}/attachments/a1`, () => {
        list.items.shift();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await show();

    const files = await part();
    await user.click(await files.findByRole("button", { name: "Plan.pdf entfernen" }));
    expect(files.queryByRole("button", { name: "Muster.csv entfernen" })).toBeNull();
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Entfernen" }));

    expect(await files.findByRole("link", { name: "Muster.csv" })).toBeVisible();
    await vi.waitFor(() => expect(files.queryByText("Plan.pdf")).toBeNull());
  });

  it("are read but not attached once the request has ended", async () => {
    serve(makeRequest({ state: "closed" }), [makeAttachment()]);
    await show();

    const files = await part();
    expect(await files.findByRole("link", { name: "Plan.pdf" })).toBeVisible();
    expect(files.queryByLabelText("Dateien anhängen")).toBeNull();
    expect(files.queryByRole("button")).toBeNull();
  });
});
