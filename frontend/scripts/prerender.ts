/**
 * Writes `<address>/index.html` for every public address in both languages.
 *
 * Each holds the page as it looks before any service has answered, and names the scripts that it
 * needs, so that the first paint waits for no script. `app.html` is the empty frame for addresses
 * of single entries, which are not known at build time.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest } from "vite";

const ENTRY = "index.html";
const LOCALES = ["de", "en"] as const;
type Locale = (typeof LOCALES)[number];

/** Address → the module of its page. */
const PAGES: Record<string, string> = {
  "/": "start/StartPage",
  "/suche": "search/SearchPage",
  "/loesungen": "solutions/SolutionsPage",
  "/vergleich": "comparison/ComparisonPage",
  "/vergleich/kurzinfo": "comparison/ComparisonBriefPage",
  "/kommunen-wie-wir": "peers/PeersPage",
  "/unterstuetzung": "support/SupportPage",
  "/lernen": "learning/inside",
  "/selbsteinschaetzung": "assessments/AssessmentPage",
  "/selbsteinschaetzung/ergebnis": "assessments/inside",
  "/modellprojekte": "projects/ProjectsPage",
  "/umsetzungsstand": "roadmap/RoadmapPage",
  "/gemerkte-suchen": "solutions/SavedSearchesPage",
  "/anbieten": "offering/OfferingPage",
  "/anmelden": "account/LoginPage",
  "/konto": "account/AccountPage",
  "/konto/benachrichtigungen": "notices/NoticesPage",
  "/konto/daten": "own-data/OwnDataPage",
  "/meine-eintraege": "own-entries/OwnEntriesPage",
  "/meine-angebote": "own-offers/OwnOffersPage",
  "/meine-nutzungen": "uses/OwnUsesPage",
  "/beratungsstellen": "advice/inside",
  "/beratung": "../app/requests",
  "/abwesenheit": "advice/inside",
  "/anfragen": "../app/requests",
  "/anfragen/neu": "../app/requests",
  "/massnahmenplan": "../app/requests",
  "/organisation/protokoll": "audit/AuditPage",
  "/organisation/profil": "profile/ProfilePage",
  "/organisation/vertretungen": "delegations/DelegationsPage",
  "/organisation/schnittstellen": "clients/ClientsPage",
  "/organisation/webhooks": "webhooks/WebhooksPage",
  "/postfach": "mailbox/MailboxPage",
  "/organisation": "organization/OrganizationPage",
  "/organisation/eintragen": "organization/RegistrationPage",
  "/rangfolge": "ranking/RankingPage",
  "/daten": "data/DataPage",
  "/impressum": "legal/ImprintPage",
  "/datenschutz": "legal/PrivacyPage",
  "/barrierefreiheit": "legal/AccessibilityPage",
  "/leichte-sprache": "legal/EasyLanguagePage",
  "/gebaerdensprache": "legal/SignLanguagePage",
  "/barriere-melden": "barriers/ReportBarrierPage",
};

interface Renderer {
  render: (address: string, locale: Locale) => Promise<string>;
  description: (locale: Locale) => string;
}

function scriptsOf(manifest: Manifest, name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (chunk && !seen.has(chunk.file)) {
    seen.add(chunk.file);
    for (const other of chunk.imports ?? []) scriptsOf(manifest, other, seen);
  }
  return seen;
}

function preloads(manifest: Manifest, page: string): string {
  const present = scriptsOf(manifest, ENTRY);
  return [...scriptsOf(manifest, posix.join("src/features", `${page}.tsx`))]
    .filter((file) => !present.has(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
    .join("");
}

/** The document's title is the page's one h1, as in the browser. */
function titleOf(html: string): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
  return heading ? `${heading} – Stufenplan` : "Stufenplan";
}

export async function prerenderPages(folder: string, rendererFolder: string): Promise<void> {
  const template = await readFile(join(folder, ENTRY), "utf8");
  const manifest = JSON.parse(await readFile(join(rendererFolder, "manifest.json"), "utf8"));
  const module = pathToFileURL(resolve(rendererFolder, "prerender.js")).href;
  const renderer = (await import(module)) as Renderer;

  async function write(file: string, locale: Locale, html: string, head = ""): Promise<void> {
    const page = template
      .replace('lang="de"', `lang="${locale}"`)
      .replace(/<title>.*<\/title>/, `<title>${titleOf(html)}</title>`)
      .replace(/(name="description" content=")[^"]*/, `$1${renderer.description(locale)}`)
      .replace("</head>", `${head}</head>`)
      .replace('<div id="root"></div>', `<div id="root">${html}</div>`);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), page);
  }

  for (const locale of LOCALES) {
    const prefix = locale === "de" ? "" : `/${locale}`;
    for (const [address, page] of Object.entries(PAGES)) {
      const html = await renderer.render(prefix + address, locale);
      await write(join(prefix, address, ENTRY), locale, html, preloads(manifest, page));
    }
    await write(join(prefix, "app.html"), locale, "");
  }
}
