/** Filters in the address. */
import { describe, expect, it } from "vitest";
import { listsOf, parseSearch, stringifySearch, textOf } from "./search-params";

describe("search parameters", () => {
  it("repeat a name for each value and keep leading zeros", () => {
    const search = { land: ["05", "06"], q: "Hochwasser", sort: undefined };

    const text = stringifySearch(search);

    expect(text).toBe("?land=05&land=06&q=Hochwasser");
    expect(parseSearch(text)).toEqual({ land: ["05", "06"], q: "Hochwasser" });
  });

  it("drop what is empty or unknown", () => {
    expect(listsOf({ land: "", kind: "software", foreign: "x" }, ["land", "kind"])).toEqual({
      kind: ["software"],
    });
  });

  it("cut absurdly long text", () => {
    expect(textOf("x".repeat(10_000))).toHaveLength(200);
  });
});
