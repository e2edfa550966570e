/** All kinds of pages, and how to wait until one has settled. */
import type { Page } from "@playwright/test";
import type { Persona } from "./login";

export const PAGES = [
  "/",
  "/?kommune=064350014014",
  "/suche?q=Hessen",
  "/loesungen",
  "/loesungen?q=gibtesnicht",
  "/loesungen/hochwasserinfosystem-lemgo",
  "/loesungen/demo-maengelmelder",
  "/loesungen/hochwasserinfosystem-lemgo/verlauf",
  "/loesungen?q=Lemgo&loesung=hochwasserinfosystem-lemgo",
  "/loesungen/hochwasserinfosystem-lemgo/kurzinfo",
  "/loesungen/hochwasserinfosystem-lemgo/hinweis",
  "/vergleich",
  "/vergleich?loesung=masterportal&loesung=consul-democracy",
  "/vergleich/kurzinfo?loesung=masterportal&loesung=consul-democracy",
  "/kommunen-wie-wir",
  "/kommunen-wie-wir?kommune=057660044044",
  "/unterstuetzung?kommune=064350014014",
  "/unterstuetzung?ansicht=stellen",
  "/unterstuetzung/baykommun",
  "/unterstuetzung/angebote/start-smart?kommune=064350014014",
  "/selbsteinschaetzung",
  "/selbsteinschaetzung/fragen/strategy",
  "/selbsteinschaetzung/ergebnis",
  "/en/selbsteinschaetzung",
  "/modellprojekte",
  "/modellprojekte?ansicht=tabelle",
  "/modellprojekte/solingen",
  "/umsetzungsstand",
  "/gemerkte-suchen",
  "/benachrichtigungen/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  "/benachrichtigungen/bestaetigung/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  "/benachrichtigungen/thema/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  "/anbieten",
  "/anmelden",
  "/anmelden?problem=login-refused",
  "/konto",
  "/postfach",
  "/organisation",
  "/einladung/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  "/rangfolge",
  "/daten",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
  "/barriere-melden",
  "/leichte-sprache",
  "/gebaerdensprache",
  "/verwaltung",
  "/gibt-es-nicht",
  "/en/",
  "/en/loesungen/hochwasserinfosystem-lemgo",
  "/en/loesungen/hochwasserinfosystem-lemgo/verlauf",
  "/en/vergleich?loesung=masterportal&loesung=consul-democracy",
  "/en/kommunen-wie-wir?kommune=057660044044",
  "/en/anbieten",
  "/en/daten",
  "/en/modellprojekte",
];

/** Pages that show something only to those who are logged in. */
export const OWN_PAGES: [Persona, string[]][] = [
  [
    "demo-municipality-admin",
    [
      "/konto",
      "/konto/benachrichtigungen",
      "/konto/daten",
      "/organisation",
      "/organisation/profil",
      "/organisation/webhooks",
      "/organisation/protokoll",
      "/organisation/vertretungen",
      "/meine-eintraege",
      "/meine-nutzungen",
      "/meine-nutzungen/masterportal",
      "/meine-angebote",
      "/en/organisation",
    ],
  ],
  [
    "demo-provider",
    [
      "/meine-eintraege",
      "/meine-eintraege/demo-maengelmelder",
      "/en/meine-eintraege",
      "/meine-nutzungen",
      "/en/meine-nutzungen",
    ],
  ],
  [
    "demo-unit-lead",
    ["/beratungsstellen", "/beratungsstellen/demo-digitalagentur", "/abwesenheit", "/en/abwesenheit"],
  ],
  ["demo-newcomer", ["/organisation/eintragen", "/en/organisation/eintragen"]],
  [
    "demo-land-coordinator",
    ["/organisation/schnittstellen", "/verwaltung/organisationen", "/verwaltung/beratungsluecken", "/verwaltung/zustaendigkeit"],
  ],
  [
    "demo-federal-editor",
    [
      "/verwaltung",
      "/verwaltung/hinweise",
      "/verwaltung/zulieferungen",
      "/verwaltung/nutzungen",
      "/verwaltung/veraltet",
      "/verwaltung/synonyme",
      "/verwaltung/suchen",
      "/verwaltung/begriffe",
    ],
  ],
  ["demo-platform-admin", ["/verwaltung/barrieren"]],
];

/** Where the services' answers, the styles and the fonts have all arrived. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1 }).waitFor();
}
