/** Drives the started platform: BASE_URL says where it is, CHROMIUM which browser to use. */
import { defineConfig } from "@playwright/test";

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  forbidOnly: true,
  reporter: "line",
  timeout: 60_000,
  workers: 2,
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:8000",
    colorScheme: "light",
    locale: "de-DE",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // The browser refuses its sandbox to root, who runs the tests in containers.
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
});
