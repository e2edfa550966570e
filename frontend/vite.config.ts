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

interface ModuleTree {
  getModuleInfo: (
    id: string,
  ) => { isEntry: boolean; importers: string[]; code: string | null } | null;
}

const MESSAGE = /\/paraglide\/messages\/(\w+)\.js$/;
const messagesOf = new Map<string, Set<string>>();

/** Every source imports all messages by one file; what it uses is seen in its code only. */
function usesMessage(source: string, code: string | null, message: string): boolean {
  let used = messagesOf.get(source);
  if (!used) {
    used = new Set(Array.from(code?.matchAll(/\bm\.(\w+)/g) ?? [], ([, name]) => name ?? ""));
    messagesOf.set(source, used);
  }
  return used.has(message);
}

/** Names the chunk of what every page needs before it is known which one it is. */
function shell(id: string, tree: ModuleTree): string | null {
  const message = MESSAGE.exec(id)?.[1];
  const seen = new Set([id]);
  for (const each of seen) {
    const info = tree.getModuleInfo(each);
    if (info?.isEntry) return "shell";
    const importsAll = each.endsWith("/paraglide/messages.js");
    for (const importer of info?.importers ?? []) {
      const code = tree.getModuleInfo(importer)?.code ?? null;
      if (!message || !importsAll || usesMessage(importer, code, message)) seen.add(importer);
    }
  }
  return null;
}

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
                // The helper loads code that is needed later, for the router as for single pages.
                { name: shell, test: /\/src\/|vite\/preload-helper/, minShareCount: 2 },
                // Of many pages; what only a few share goes by the pages that use it.
                { name: "common", test: /\/src\//, minShareCount: 5 },
                {
                  name: "shared",
                  test: /\/src\//,
                  minShareCount: 2,
                  entriesAware: true,
                  // Bytes; more would load pages what they never use, less would make crumbs.
                  entriesAwareMergeThreshold: 4_000,
                },
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
