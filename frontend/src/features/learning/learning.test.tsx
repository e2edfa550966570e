/** Courses, one course, and the ways through them. */
import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { makeCourse } from "#/testing/entries";
import { pageOf, problem } from "#/testing/handlers";
import { renderPage } from "#/testing/render-page";
import { server } from "#/testing/server";
import type { Course } from "./queries";

const COURSES = "*/api/competence-center/v1/courses";
const NO_ITEMS = pageOf<Course>([], { facets: [], dimensions: [] });

function show(fields: Partial<Course>) {
  server.use(http.get(`${COURSES}/:slug`, () => HttpResponse.json(makeCourse(fields))));
}

function fact(label: string) {
  const facts = screen.getByRole("region", { name: "Auf einen Blick" });
  return within(facts).getByText(label).closest("div");
}

describe("the courses", () => {
  it("say who offers them, how long they take, what they cost and for whom they are", async () => {
    await renderPage("/lernen");

    const course = await screen.findByRole("article");
    expect(within(course).getByRole("link", { name: "Daten öffnen" })).toHaveAttribute(
      "href",
      "/lernen/daten-oeffnen",
    );
    expect(course).toHaveTextContent("Akademie · im eigenen Tempo, online · 40 Stunden");
    expect(course).toHaveTextContent("kostenfrei");
    expect(course).toHaveTextContent("für IT");
    expect(screen.getByRole("heading", { name: "1 Kurs" })).toBeVisible();
  });

  it("are filtered by role and by dimension, in words", async () => {
    const asked: URL[] = [];
    server.events.on("request:start", ({ request }) => {
      if (request.url.includes("/v1/courses")) asked.push(new URL(request.url));
    });

    const { user } = await renderPage("/lernen?dimension=data");
    await user.click(await screen.findByRole("checkbox", { name: /^IT/ }));

    await waitFor(() => expect(asked.at(-1)?.searchParams.getAll("role")).toEqual(["it"]));
    expect(asked.at(-1)?.searchParams.getAll("dimension")).toEqual(["data"]);
    expect(screen.getByRole("checkbox", { name: /Daten und Infrastruktur/ })).toBeChecked();
    server.events.removeAllListeners();
  });

  it("say so when none is known", async () => {
    server.use(http.get(COURSES, () => HttpResponse.json(NO_ITEMS)));

    await renderPage("/lernen?q=quanten");

    expect(await screen.findByText("Dazu kennen wir noch keinen Kurs.")).toBeVisible();
  });

  it("say so when the service fails", async () => {
    server.use(http.get(COURSES, () => problem(500, "internal")));

    await renderPage("/lernen");

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

describe("a course", () => {
  it("calls unknown what no source says, and says whose judgement the rest is", async () => {
    show({ workload: null, cost: null, mode: null, languages: [] });

    await renderPage("/lernen/daten-oeffnen");

    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Daten öffnen");
    for (const label of ["Umfang", "Kosten", "Form", "Sprache", "Lizenz des Materials"]) {
      expect(fact(label)).toHaveTextContent("unbekannt");
    }
    expect(screen.getByText(/ist unsere Einschätzung/)).toBeVisible();
    expect(screen.getByRole("region", { name: "Quellen" })).toHaveTextContent(
      "README des Projekts",
    );
  });

  it("says how long it takes in words of any unit", async () => {
    const words = { PT40H: "40 Stunden", PT1H: "1 Stunde", P3D: "3 Tage", PT90M: "90 Minuten" };
    for (const [workload, text] of Object.entries(words)) {
      show({ workload, lands: ["08"] });

      await renderPage(`/lernen/${workload.toLowerCase()}`);

      expect(await screen.findByText(text)).toBeVisible();
    }
    expect(screen.getAllByText("Baden-Württemberg")).not.toHaveLength(0);
  });

  it("describes itself to search engines", async () => {
    await renderPage("/lernen/daten-oeffnen");

    await waitFor(() => {
      const block = document.head.querySelector("script[type='application/ld+json']");
      expect(JSON.parse(block?.textContent ?? "{}")).toMatchObject({ "@id": "daten-oeffnen" });
    });
  });

  it("says when there is no such course", async () => {
    server.use(http.get(`${COURSES}/:slug`, () => problem(404, "course-not-found")));

    await renderPage("/lernen/nichts");

    expect(await screen.findByRole("heading", { name: "Diesen Kurs gibt es nicht" })).toBeVisible();
  });
});

describe("a learning path", () => {
  it("leads through courses, own pages and pages of others in their order", async () => {
    const { user } = await renderPage("/lernen");
    await user.click(await screen.findByRole("link", { name: "Lernwege" }));

    const path = await screen.findByRole("region", { name: "Daten teilen" });
    expect(path).toHaveTextContent("Ihre Daten sind offen.");
    const steps = within(path).getAllByRole("listitem");
    expect(steps.map((step) => within(step).getByRole("link").getAttribute("href"))).toEqual([
      "/lernen/daten-oeffnen",
      "/loesungen",
      "https://example.org/leitfaden",
    ]);
    expect(steps[0]).toHaveTextContent("Erst lernen.");
  });

  it("says so when the service fails", async () => {
    server.use(
      http.get("*/api/competence-center/v1/learning-paths", () => problem(500, "internal")),
    );

    await renderPage("/lernen?ansicht=wege");

    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
