/** What surrounds every page. */
import { act, screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const AREA = "*/api/catalog/v1/areas/:key";
const STEPS = "*/api/knowledge/v1/implementation-steps";

describe("the shell", () => {
  it("says on every page that this is no service of the federation", async () => {
    await renderPage("/impressum");

    const footer = screen.getByRole("contentinfo");
    expect(footer).toHaveTextContent("unabhängige Umsetzung und kein Angebot des Bundes");
    expect(within(footer).getByRole("link", { name: "Barriere melden" })).toHaveAttribute(
      "href",
      "/barriere-melden?seite=%2Fimpressum",
    );
  });

  it("shows the chosen municipality and lets it go", async () => {
    const { router, user } = await renderPage("/loesungen?kommune=064350014014&land=05");
    const mine = screen.getByRole("region", { name: "Meine Kommune" });
    expect(await within(mine).findByText("Hanau")).toBeVisible();
    expect(mine).toHaveTextContent("Main-Kinzig-Kreis, Hessen");

    await user.click(within(mine).getByRole("button", { name: "Entfernen" }));

    expect(mine).not.toBeInTheDocument();
    expect(router.state.location.searchStr).toBe("?land=05");
  });

  it("says that it does not know a municipality, and treats it as not chosen", async () => {
    server.use(http.get(AREA, () => problem(404, "area-not-found")));
    const { router, user } = await renderPage("/?kommune=999999999999");
    const mine = screen.getByRole("region", { name: "Meine Kommune" });

    expect(await within(mine).findByText("Diese Kommune kennen wir nicht")).toBeVisible();
    expect(await screen.findByRole("combobox", { name: "Kommune suchen" })).toBeVisible();
    await user.click(within(mine).getByRole("button", { name: "Entfernen" }));

    expect(mine).not.toBeInTheDocument();
    expect(router.state.location.searchStr).toBe("");
  });

  it("takes the chosen municipality along to every page", async () => {
    const { router, user } = await renderPage("/?kommune=064350014014");

    await user.click(screen.getByRole("link", { name: "Umsetzungsstand" }));

    expect(await screen.findByText("Der Stufenplan ist beschlossen")).toBeVisible();
    expect(router.state.location.search).toEqual({ kommune: "064350014014" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(document.title).toBe("Umsetzungsstand – Stufenplan");
  });

  it("leads to the same page in the other language", async () => {
    await renderPage("/loesungen?land=05");

    expect(screen.getByRole("link", { name: "English" })).toHaveAttribute(
      "href",
      "/en/loesungen?land=05",
    );
  });

  it("helps where there is no page", async () => {
    await renderPage("/gibt-es-nicht");

    expect(
      screen.getByRole("heading", { level: 1, name: "Diese Seite gibt es nicht" }),
    ).toBeVisible();
  });

  it("loads what failed without connection once there is one again", async () => {
    let isConnected = false;
    server.use(http.get(STEPS, () => (isConnected ? undefined : HttpResponse.error())));
    await renderPage("/umsetzungsstand");
    act(() => window.dispatchEvent(new Event("offline")));
    await screen.findByRole("alert", {}, { timeout: 3000 });

    isConnected = true;
    act(() => window.dispatchEvent(new Event("online")));

    expect(await screen.findByText("Der Stufenplan ist beschlossen")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("tells when the connection is gone and when it is back", async () => {
    const onLine = vi.spyOn(navigator, "onLine", "get");
    await renderPage("/rangfolge");

    onLine.mockReturnValue(false);
    act(() => window.dispatchEvent(new Event("offline")));
    expect(screen.getByText(/Keine Verbindung zum Internet/)).toBeVisible();

    onLine.mockReturnValue(true);
    act(() => window.dispatchEvent(new Event("online")));
    expect(screen.queryByText(/Keine Verbindung zum Internet/)).not.toBeInTheDocument();
  });
});
