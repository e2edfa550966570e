/** Fails when the page grows past its budget; counts bytes only, so that every machine agrees. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Manifest } from "vite";

const DIST = "dist";
const KB = 1000;
const ENTRY = "index.html";

/** Compressed size allowed, in KB: scripts and styles by gzip, documents by brotli. */
const SHELL_KB = 80;
const LAZY_CHUNK_KB = 40;
const STYLES_KB = 20;
const DOCUMENT_KB = 3;
/** All that is stored about people, row by row: its text is what people come for. */
const LONG_DOCUMENTS_KB: Record<string, number> = {
  "datenschutz/index.html": 7,
  "en/datenschutz/index.html": 7,
};
const FIRST_VIEW_KB: Record<string, number> = {
  "src/features/start/StartPage.tsx": 110,
  "src/features/search/SearchPage.tsx": 110,
  "src/features/solutions/SolutionsPage.tsx": 110,
  "src/features/solutions/SolutionPage.tsx": 110,
  "src/features/support/SupportPage.tsx": 110,
  "src/features/projects/ProjectsPage.tsx": 110,
  "src/features/barriers/ReportBarrierPage.tsx": 110,
};

const manifest = JSON.parse(readFileSync(".prerender/manifest.json", "utf8")) as Manifest;

function gzipKb(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / KB;
}

/** All chunks that must be there before `name` can run. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(name)) {
    seen.add(name);
    for (const other of manifest[name]?.imports ?? []) closure(other, seen);
  }
  return seen;
}

function scriptsKb(...names: string[]): number {
  const chunks = new Set(names.flatMap((name) => [...closure(name)]));
  return [...chunks].reduce((sum, name) => sum + gzipKb(manifest[name]?.file ?? ""), 0);
}

let isTooBig = false;

function gate(what: string, size: number, limit: number): void {
  const verdict = size <= limit ? "ok" : "TOO BIG";
  isTooBig ||= size > limit;
  console.log(`${verdict.padEnd(8)}${size.toFixed(1).padStart(7)} of ${limit} KB  ${what}`);
}

gate("shell scripts", scriptsKb(ENTRY), SHELL_KB);
for (const [page, limit] of Object.entries(FIRST_VIEW_KB)) {
  gate(`first view ${page}`, scriptsKb(ENTRY, page), limit);
}
const shell = closure(ENTRY);
const lazy = Object.entries(manifest).filter(
  ([name, { file }]) => !shell.has(name) && file.endsWith(".js"),
);
const largest = lazy.reduce(
  (max, [, { file }]) => {
    const size = gzipKb(file);
    return size > max.size ? { file, size } : max;
  },
  { file: "", size: 0 },
);
gate(`largest lazy chunk, ${largest.file}`, largest.size, LAZY_CHUNK_KB);
const styles = new Set(Object.values(manifest).flatMap(({ css }) => css ?? []));
gate(
  "styles",
  [...styles].reduce((sum, file) => sum + gzipKb(file), 0),
  STYLES_KB,
);
for (const file of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".html")) {
    const size = brotliCompressSync(readFileSync(join(DIST, file))).length / KB;
    gate(file, size, LONG_DOCUMENTS_KB[file] ?? DOCUMENT_KB);
  }
}
process.exitCode = isTooBig ? 1 : 0;
