/** The lines that begin a copy of the catalogue do so, typed in as the page prints them. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { open } from "./pages";

const run = promisify(execFile);

test("the printed lines fetch everything and read on from there", async ({ page }) => {
  await open(page, "/daten");
  const lines = await page.getByText("curl --silent").innerText();
  const folder = await mkdtemp(join(tmpdir(), "copy-"));

  const { stdout } = await run("sh", ["-c", `set -e\n${lines}`], { cwd: folder });
  const file = await readFile(join(folder, "solutions.jsonl"), "utf8");
  await rm(folder, { recursive: true });

  const copied = file.trimEnd().split("\n");
  const end = JSON.parse(copied.at(-1) ?? "");
  expect(end).toMatchObject({ type: "end", count: copied.length - 1 });
  expect(end.count).toBeGreaterThan(0);
  expect(JSON.parse(stdout)).toMatchObject({ items: expect.any(Array) });
});
