/** Corrections change the one line that they are about, or nothing. */
import { describe, expect, it } from "vitest";
import { correct } from "./correction";

const TEXT = `# Kopf
name: Pegel
landingUrl: https://pegel.example # Seite
legal:
  license: GPL-3.0
categories:
  - government
  - 'data-analytic'
localisation:
  localisationReady: "yes"
`;

function corrected(code: string, pointer: string, line: number, proposal: unknown) {
  return correct(TEXT, { code, pointer, line, proposal })?.split("\n")[line - 1];
}

describe("a correction", () => {
  it.each([
    ["key_misspelt", "/landingUrl", 3, "landingURL", "landingURL: https://pegel.example # Seite"],
    ["license_normalised", "/legal/license", 5, "GPL-3.0-only", "  license: GPL-3.0-only"],
    ["category_misspelt", "/categories/1", 8, "data-analytics", "  - data-analytics"],
    ["truth_as_text", "/localisation/localisationReady", 10, true, "  localisationReady: true"],
    ["name", "/name", 2, "0.7", 'name: "0.7"'],
    ["name", "/name", 2, "a: b #c", 'name: "a: b #c"'],
    ["name", "/name", 2, "no", 'name: "no"'],
  ])("%s at %s is put in its line", (code, pointer, line, proposal, expected) => {
    expect(corrected(code, pointer, line, proposal)).toBe(expected);
  });

  it("adds a missing version before the first key", () => {
    const next = correct(TEXT, { code: "version_missing", pointer: "", line: 1, proposal: "0.7" });

    expect(next?.split("\n").slice(0, 3)).toEqual([
      "# Kopf",
      'publiccodeYmlVersion: "0.7"',
      "name: Pegel",
    ]);
  });

  it.each([
    ["license: >\n  EUPL", "/license", 1],
    ["name: a text\n  that goes on", "/name", 1],
    ["name: [a]", "/name", 1],
    ['name: "a', "/name", 1],
    ["other: a", "/name", 1],
    ["name: a", "/name", 7],
  ])("leaves %j to a person", (text, pointer, line) => {
    expect(correct(text, { code: "x", pointer, line, proposal: "b" })).toBeUndefined();
  });

  it("needs a proposal", () => {
    expect(correct(TEXT, { code: "x", pointer: "/name", line: 2, proposal: null })).toBeUndefined();
  });
});
