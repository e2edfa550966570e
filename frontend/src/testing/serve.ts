/**
 * Serves the built page with the test entries: `npm run preview`, without any service.
 *
 * Sends the same content security policy as the edge, so that a breach shows early.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { getResponse } from "msw";
import { handlers } from "./handlers.ts";

const DIST = "dist";
const PORT = Number(process.env.PORT ?? 4173);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";
const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
};

async function fileFor(path: string): Promise<{ body: Buffer; type: string } | null> {
  const isFile = extname(path) !== "";
  const fallback = path.startsWith("/en/") ? "/en/app.html" : "/app.html";
  for (const file of isFile ? [path] : [join(path, "index.html"), fallback]) {
    const body = await readFile(join(DIST, file)).catch(() => null);
    if (body) return { body, type: TYPES[extname(file)] ?? "application/octet-stream" };
  }
  return null;
}

createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", `http://localhost:${PORT}`);
  if (url.pathname.startsWith("/api/")) {
    const answer = await getResponse(handlers, new Request(url, { method: request.method }));
    response.writeHead(answer?.status ?? 404, { "Content-Type": "application/json" });
    response.end(answer ? await answer.text() : "{}");
    return;
  }
  const file = await fileFor(url.pathname);
  response.writeHead(file ? 200 : 404, {
    "Content-Type": file?.type ?? "text/plain",
    "Content-Security-Policy": POLICY,
  });
  response.end(file?.body ?? "");
}).listen(PORT, () => console.log(`http://localhost:${PORT}`));
