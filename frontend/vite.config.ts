import { fileURLToPath } from "node:url";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { pruneKern } from "./scripts/prune-kern.ts";

const GATEWAY = "http://localhost:8000";

/** The browser gets Preact behind React's interface: 57 KB less to load on a slow line. */
const PREACT = [
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react-dom$/, replacement: "preact/compat" },
  { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react$/, replacement: "preact/compat" },
];

export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [
    paraglideVitePlugin({
      project: "./project.inlang",
      outdir: "./src/paraglide",
      strategy: ["url", "baseLocale"],
    }),
    react(),
    pruneKern(),
  ],
  resolve: {
    alias: [
      { find: "#", replacement: fileURLToPath(new URL("./src", import.meta.url)) },
      ...(mode === "production" && !isSsrBuild ? PREACT : []),
    ],
  },
  css: {
    preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ["if-function"] } },
  },
  build: {
    // The content security policy allows fonts and scripts as files only.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: isSsrBuild
          ? true
          : {
              groups: [
                { name: "preact", test: /node_modules\/preact\// },
                { name: "tanstack", test: /node_modules\/(@tanstack|openapi-fetch)/ },
                { name: "common", test: /\/src\//, minShareCount: 2 },
              ],
            },
      },
    },
  },
  server: { proxy: { "/api": GATEWAY, "/docs": GATEWAY, "/openapi": GATEWAY } },
  test: {
    environment: "jsdom",
    environmentOptions: { jsdom: { url: "http://localhost/" } },
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    // Three times as fast; what modules remember, the set-up puts back after each test.
    isolate: false,
    // A busy machine shall make tests slow, not red.
    testTimeout: 20_000,
    setupFiles: ["src/testing/setup.ts"],
  },
}));
