/** The way in for somebody who has named their municipality. */
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "#/testing/render-page";

describe("the start page", () => {
  it.each([
    ["Was Kommunen Ihrer Größe nutzen", "/loesungen?size_class=gt_100k"],
    ["Was in Ihrem Land genutzt wird (Hessen)", "/loesungen?land=06"],
    ["Modellprojekte in Ihrem Land (Hessen)", "/modellprojekte?land=06"],
    ["Wer meine Kommune unterstützt", "/unterstuetzung?"],
  ])("leads from the chosen municipality on: %s", async (name, address) => {
    await renderPage("/?kommune=064350014014");

    const link = await screen.findByRole("link", { name });

    const [path, search] = address.split("?");
    const target = new URL(link.getAttribute("href") ?? "", "https://example.org");
    expect(target.pathname).toBe(path);
    expect(target.search).toContain(search);
    expect(target.searchParams.get("kommune")).toBe("064350014014");
  });
});
