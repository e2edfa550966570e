/** Dates, numbers and money in German. */
import { describe, expect, it } from "vitest";
import { formatDate, formatEuro, formatNumber } from "./format";
import { periodText } from "./period";

describe("formats", () => {
  it.each([
    ["2024", "2024"],
    ["2024-06", "Juni 2024"],
    ["2024-06-11", "11. Juni 2024"],
    ["2026-11-21T23:30:00Z", "22. November 2026"],
    ["bald", "bald"],
  ])("show the date %s as precisely as it is known", (value, expected) => {
    expect(formatDate(value)).toBe(expected);
  });

  it("group thousands and write euros without cents", () => {
    expect(formatNumber(10_747)).toBe("10.747");
    expect(formatEuro(820_000_000)).toBe("820.000.000\u00a0€");
  });

  it("leave the open end of a period open", () => {
    expect(periodText({ from: "2020", to: null })).toBe("2020 – …");
    expect(periodText({ from: null, to: null, note: null })).toBeNull();
  });
});
