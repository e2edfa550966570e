/** Choosing a municipality among areas of one name. */
import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { type Area, makeArea } from "#/testing/entries";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";

const HESSEN = makeArea().land;

const CITY = makeArea({
  key: "066110000000",
  name: "Kassel",
  kind: { code: "61", label: { de: "kreisfreie Stadt", en: "City that is its own district" } },
  kreis: { key: "06611", level: "kreis", name: "Kassel" },
});
const CITY_AS_KREIS = makeArea({
  key: "06611",
  level: "kreis",
  name: "Kassel",
  kind: { code: "41", label: { de: "kreisfreie Stadt", en: "City that is its own district" } },
  kreis: null,
});
const LANDKREIS = makeArea({
  key: "06633",
  level: "kreis",
  name: "Kassel",
  kind: { code: "44", label: { de: "Landkreis", en: "District" } },
  kreis: null,
});
const IN_VERBAND = makeArea({
  name: "Neustadt (Wied)",
  kind: { code: "64", label: { de: "Gemeinde", en: "Municipality" } },
  kreis: { key: "07138", level: "kreis", name: "Neuwied" },
  verband: { key: "071385001", level: "verband", name: "Asbach" },
  land: { ...HESSEN, key: "07", name: "Rheinland-Pfalz" },
});

async function typeName(name: string, found: Area[]) {
  server.use(http.get("*/api/catalog/v1/areas", () => HttpResponse.json({ items: found })));
  const { user } = await renderPage("/");
  await user.type(await screen.findByRole("combobox", { name: "Kommune suchen" }), name);
  return user;
}

async function optionTexts(): Promise<(string | null)[]> {
  const list = await screen.findByRole("listbox");
  return within(list)
    .getAllByRole("option")
    .map((option) => option.textContent);
}

describe("choosing a municipality", () => {
  it("tells areas of one name apart and offers a kreisfreie Stadt once", async () => {
    await typeName("Kassel", [CITY, LANDKREIS, CITY_AS_KREIS, IN_VERBAND]);

    expect(await optionTexts()).toEqual([
      "Kasselkreisfreie Stadt, Hessen",
      "KasselLandkreis, Hessen",
      "Neustadt (Wied)Gemeinde, Verband Asbach, Neuwied, Rheinland-Pfalz",
    ]);
    expect(screen.getByText("3 Vorschläge, mit den Pfeiltasten wählbar")).toBeVisible();
  });

  it("asks for Kreis or Land when there may be more", async () => {
    const found = Array.from({ length: 8 }, (_, n) => makeArea({ key: `06435001401${n}` }));
    await typeName("Hanau", found);

    expect(await screen.findByText(/Fügen Sie den Kreis oder das Land hinzu/)).toBeVisible();
  });

  it("says when nothing was found", async () => {
    await typeName("Hannau", []);

    const text = "Nichts gefunden. Prüfen Sie die Schreibweise.";
    expect(await screen.findByText(text)).toBeVisible();
  });

  it("takes the focus to the name of the choice", async () => {
    const user = await typeName("Kassel", [CITY]);

    await user.click(await screen.findByRole("option", { name: /Kassel/ }));

    const mine = await screen.findByRole("region", { name: "Meine Kommune" });
    const name = within(mine).getByRole("status");
    expect(name).toHaveTextContent("Meine Kommune: Kassel (Hessen)");
    expect(name).toHaveFocus();
  });
});
