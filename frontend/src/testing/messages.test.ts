/** Both languages say the same things, in the words of the shared vocabularies. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { m } from "#/paraglide/messages";
import {
  actionFieldLabel,
  developmentStatusLabel,
  organizationKindLabel,
  sizeClassLabel,
  solutionKindLabel,
  statusOfUseLabel,
} from "#/shared/text/labels";

const VOCABULARIES = "../services/_reference/src/reference/data/vocabularies";

interface Vocabulary {
  concepts: { id: string; label: { de: string } }[];
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function keysOf(locale: string): string[] {
  return Object.keys(read(`messages/${locale}.json`) as object);
}

describe("messages", () => {
  it("exist in German and in English under the same keys", () => {
    expect(keysOf("en")).toEqual(keysOf("de"));
  });

  it("count in both languages", () => {
    expect(m.solutions_count({ count: 1 }, { locale: "de" })).toBe("1 Lösung");
    expect(m.solutions_count({ count: 2 }, { locale: "de" })).toBe("2 Lösungen");
    expect(m.solutions_count({ count: 2 }, { locale: "en" })).toBe("2 solutions");
  });

  it.each([
    ["action-fields", actionFieldLabel],
    ["development-statuses", developmentStatusLabel],
    ["organization-kinds", organizationKindLabel],
    ["size-classes", sizeClassLabel],
    ["solution-kinds", solutionKindLabel],
    ["use-statuses", statusOfUseLabel],
  ])("use the words of the vocabulary %s", (name, label) => {
    const { concepts } = read(`${VOCABULARIES}/${name}.json`) as Vocabulary;

    const words = concepts.map(({ id }) => label(id));

    expect(words).toEqual(concepts.map((concept) => concept.label.de));
  });
});
