/** API clients: a secret is shown once, and nothing is revoked without a question. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeSession } from "#/testing/accounts";
import { problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { ApiClients } from "./queries";

const CLIENTS = "*/api/accounts/v1/api-clients";
const KEY = {
  id: "k",
  kind: "api_key",
  key_id: "k3yid2ab",
  status: "active",
  created_at: "2026-11-22T08:00:00Z",
  expires_at: "2027-11-22T23:59:59Z",
  revoked_at: null,
  used_at: null,
} as const;
const LISTED: ApiClients = {
  items: [
    {
      id: "c",
      organization_id: "1",
      name: "Landesportal",
      environment: "live",
      scopes: ["catalog:read"],
      is_limited_to_land: true,
      quota_per_minute: 600,
      created_at: "2026-11-22T08:00:00Z",
      revoked_at: null,
      credentials: [KEY],
      version: 1,
    },
  ],
  grantable_scopes: ["catalog:read"],
  land: "07",
  has_test_keys: false,
};

beforeEach(() => {
  vi.spyOn(document, "cookie", "get").mockReturnValue("__Host-logged-in=1");
  server.use(
    http.get("*/api/accounts/v1/session", () => HttpResponse.json(makeSession())),
    http.get(CLIENTS, () => HttpResponse.json(LISTED)),
    http.get(`${CLIENTS}/c/usage`, () => HttpResponse.json({ items: [] })),
  );
});
afterEach(() => vi.restoreAllMocks());

it("shows a new key's secret", async () => {
  server.use(
    http.post(`${CLIENTS}/c/credentials`, () =>
      HttpResponse.json({ credential: KEY, secret: "stufenplan_live_x" }, { status: 201 }),
    ),
  );
  const { user } = await renderPage("/organisation/schnittstellen");

  await user.click(await screen.findByRole("button", { name: "API-Schlüssel anlegen" }));

  expect(await screen.findByText("stufenplan_live_x")).toBeVisible();
});

it("revokes a key only after a question", async () => {
  const revoked = vi.fn();
  server.use(
    http.delete(`${CLIENTS}/c/credentials/k`, () => {
      revoked();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await renderPage("/organisation/schnittstellen");

  await user.click(await screen.findByRole("button", { name: "Schlüssel k3yid2ab widerrufen" }));
  expect(revoked).not.toHaveBeenCalled();
  const question = within(screen.getByRole("dialog"));
  await user.click(question.getByRole("button", { name: "Schlüssel k3yid2ab widerrufen" }));

  await vi.waitFor(() => expect(revoked).toHaveBeenCalledOnce());
});

it("says so to whoever may not keep clients", async () => {
  server.use(http.get(CLIENTS, () => problem(403, "forbidden")));

  await renderPage("/organisation/schnittstellen");

  expect(await screen.findByRole("alert")).toBeVisible();
});
