/** Builds the page, renders a first view of every public address, and compresses all files. */
import { rename, rm } from "node:fs/promises";
import { build } from "vite";
import { compressFiles } from "./compress.ts";
import { prerenderPages } from "./prerender.ts";

const RENDERER = ".prerender";

await build();
await build({
  build: {
    copyPublicDir: false,
    manifest: false,
    outDir: RENDERER,
    ssr: "src/app/prerender.tsx",
  },
  ssr: { noExternal: true },
});
// Needed by `npm run size`, but no business of the web.
await rename("dist/.vite/manifest.json", `${RENDERER}/manifest.json`);
await rm("dist/.vite", { recursive: true });
await prerenderPages("dist", RENDERER);
await compressFiles("dist");
