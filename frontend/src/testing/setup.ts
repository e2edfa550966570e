/** Runs before every test file. */
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { setDeskToken } from "#/shared/desk/token";
import { server } from "./server";

// jsdom has no layout, so it cannot scroll.
vi.stubGlobal("scrollTo", () => undefined);

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  setDeskToken(undefined);
  localStorage.clear();
});
afterAll(() => server.close());

// A busy machine shall make tests slow, not red.
configure({ asyncUtilTimeout: 5000 });

// jsdom knows the element, but not how it opens.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
