/** The route table: German paths, the English page has the same ones under /en. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  retainSearchParams,
} from "@tanstack/react-router";
import type { ReactNode } from "react";
import { planSearch } from "#/features/action-plan/search";
import { inboxSearch } from "#/features/advising/search";
import { stateSearch } from "#/features/assessments/search";
import { gapSearch } from "#/features/coverage-gaps/search";
import { courseSearch } from "#/features/learning/search";
import { projectSearch } from "#/features/projects/search";
import { historySearch } from "#/features/solutions/history";
import { solutionSearch } from "#/features/solutions/search";
import { statisticsSearch } from "#/features/statistics/search";
import { supportSearch } from "#/features/support/search";
import { deLocalizeUrl, localizeUrl } from "#/paraglide/runtime";
import { comparedOf } from "#/shared/comparison/search";
import { parseSearch, stringifySearch, textOf } from "#/shared/search-params";
import { ErrorPage } from "./ErrorPage";
import { NotFoundPage } from "./NotFoundPage";
import { Shell } from "./Shell";

const AREA_KEY = /^\d{2,12}$/;

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: (search): { kommune?: string; loesung?: string | string[] } => {
    const key = textOf(search.kommune);
    const compared = comparedOf(search.loesung);
    return {
      ...(key && AREA_KEY.test(key) && { kommune: key }),
      ...(compared && { loesung: compared }),
    };
  },
  search: { middlewares: [retainSearchParams(["kommune", "loesung"])] },
});

/**
 * A page whose code is fetched when it is needed.
 *
 * Offline, the router would answer a failed fetch by reloading the document, and all would be lost.
 */
function page(load: () => Promise<{ default: () => ReactNode }>) {
  return lazyRouteComponent(() =>
    load().catch((error: unknown) => {
      throw navigator.onLine ? error : new Error("The page's code is out of reach.");
    }),
  );
}

type Pages<Name extends string> = () => Promise<Record<Name, () => ReactNode>>;

/** One of several pages whose code is fetched together. */
function inside<Name extends string>(load: Pages<Name>, name: Name) {
  return page(async () => ({ default: (await load())[name] }));
}

const assessments = () => import("#/features/assessments/inside");
const advice = () => import("#/features/advice/inside");

async function insideLearning(name: "CoursePage" | "LearningPage") {
  const pages = await import("#/features/learning/inside");
  return { default: pages[name] };
}

async function ofRequests(
  name: "ActionPlanPage" | "InboxPage" | "NewRequestPage" | "RequestPage" | "RequestsPage",
) {
  const pages = await import("./requests");
  return { default: pages[name] };
}

const getParentRoute = () => root;

const routes = [
  createRoute({
    getParentRoute,
    path: "/",
    component: page(() => import("#/features/start/StartPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/suche",
    validateSearch: (search): { q?: string } => ({ q: textOf(search.q) }),
    component: page(() => import("#/features/search/SearchPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/loesungen",
    validateSearch: solutionSearch,
    component: page(() => import("#/features/solutions/SolutionsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/loesungen/$slug",
    component: page(() => import("#/features/solutions/SolutionPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/gemerkte-suchen",
    component: page(() => import("#/features/solutions/SavedSearchesPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/benachrichtigungen/$token",
    component: page(() => import("#/features/alerts/AlertsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/benachrichtigungen/bestaetigung/$token",
    component: page(() => import("#/features/alerts/ConfirmAlertPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/benachrichtigungen/thema/$token",
    component: page(() => import("#/features/notices/TopicPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/loesungen/$slug/verlauf",
    validateSearch: historySearch,
    component: page(() => import("#/features/solutions/HistoryPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/loesungen/$slug/hinweis",
    component: page(() => import("#/features/solutions/CorrectionPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/loesungen/$slug/kurzinfo",
    component: page(() => import("#/features/comparison/SolutionBriefPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/vergleich",
    validateSearch: (search): { nur?: "unterschiede" } =>
      textOf(search.nur) === "unterschiede" ? { nur: "unterschiede" } : {},
    component: page(() => import("#/features/comparison/ComparisonPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/vergleich/kurzinfo",
    component: page(() => import("#/features/comparison/ComparisonBriefPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/kommunen-wie-wir",
    component: page(() => import("#/features/peers/PeersPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/unterstuetzung",
    validateSearch: supportSearch,
    component: page(() => import("#/features/support/SupportPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/unterstuetzung/angebote/$slug",
    component: page(() => import("#/features/support/OfferPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/unterstuetzung/$slug",
    component: page(() => import("#/features/support/UnitPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/lernen",
    validateSearch: courseSearch,
    component: page(() => insideLearning("LearningPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/lernen/$slug",
    component: page(() => insideLearning("CoursePage")),
  }),
  createRoute({
    getParentRoute,
    path: "/selbsteinschaetzung",
    component: page(() => import("#/features/assessments/AssessmentPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/selbsteinschaetzung/fragen/$dimension",
    component: inside(assessments, "QuestionsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/selbsteinschaetzung/ergebnis",
    component: inside(assessments, "ResultPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/selbsteinschaetzung/staende/$id",
    validateSearch: stateSearch,
    component: inside(assessments, "HeldStatesPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/modellprojekte",
    validateSearch: projectSearch,
    component: page(() => import("#/features/projects/ProjectsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/modellprojekte/$slug",
    component: page(() => import("#/features/projects/ProjectPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/umsetzungsstand",
    component: page(() => import("#/features/roadmap/RoadmapPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/anbieten",
    component: page(() => import("#/features/offering/OfferingPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/anmelden",
    validateSearch: (search): { problem?: string } => ({ problem: textOf(search.problem) }),
    component: page(() => import("#/features/account/LoginPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/konto",
    component: page(() => import("#/features/account/AccountPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/konto/daten",
    component: page(() => import("#/features/own-data/OwnDataPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/konto/benachrichtigungen",
    component: page(() => import("#/features/notices/NoticesPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/organisation/protokoll",
    validateSearch: (search): { von?: string; bis?: string } => ({
      von: textOf(search.von),
      bis: textOf(search.bis),
    }),
    component: page(() => import("#/features/audit/AuditPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/organisation/profil",
    component: page(() => import("#/features/profile/ProfilePage")),
  }),
  createRoute({
    getParentRoute,
    path: "/organisation/vertretungen",
    component: page(() => import("#/features/delegations/DelegationsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/postfach",
    component: page(() => import("#/features/mailbox/MailboxPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/organisation/schnittstellen",
    component: page(() => import("#/features/clients/ClientsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/organisation/webhooks",
    component: page(() => import("#/features/webhooks/WebhooksPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/meine-eintraege",
    component: page(() => import("#/features/own-entries/OwnEntriesPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/meine-eintraege/$slug",
    component: page(() => import("#/features/own-entries/OwnEntryPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/meine-angebote",
    component: page(() => import("#/features/own-offers/OwnOffersPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/beratungsstellen",
    component: inside(advice, "UnitsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/beratungsstellen/$slug",
    component: inside(advice, "UnitAdvicePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/beratung",
    validateSearch: inboxSearch,
    component: page(() => ofRequests("InboxPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/abwesenheit",
    component: inside(advice, "AbsencePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/massnahmenplan",
    validateSearch: planSearch,
    component: page(() => ofRequests("ActionPlanPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/anfragen",
    validateSearch: (search): { stand?: "beendet" } =>
      textOf(search.stand) === "beendet" ? { stand: "beendet" } : {},
    component: page(() => ofRequests("RequestsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/anfragen/neu",
    validateSearch: (search): { thema?: string; phase?: string; bezug?: string } => ({
      thema: textOf(search.thema),
      phase: textOf(search.phase),
      bezug: textOf(search.bezug),
    }),
    component: page(() => ofRequests("NewRequestPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/anfragen/$id",
    component: page(() => ofRequests("RequestPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/meine-nutzungen",
    component: page(() => import("#/features/uses/OwnUsesPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/meine-nutzungen/$slug",
    component: page(() => import("#/features/uses/OwnUsePage")),
  }),
  createRoute({
    getParentRoute,
    path: "/meine-eintraege/entwuerfe/$id",
    component: page(() => import("#/features/desk/OwnDraftPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/organisation",
    component: page(() => import("#/features/organization/OrganizationPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/organisation/eintragen",
    component: page(() => import("#/features/organization/RegistrationPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/einladung/$token",
    component: page(() => import("#/features/organization/InvitationPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/organisationen",
    component: page(() => import("#/features/organization/OrganizationsDeskPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/beratungsluecken",
    validateSearch: gapSearch,
    component: page(() => import("#/features/coverage-gaps/CoverageGapsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/statistik",
    validateSearch: statisticsSearch,
    component: page(() => import("#/features/statistics/StatisticsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/zustaendigkeit",
    validateSearch: gapSearch,
    component: page(() => import("#/features/routing/RoutingPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/rangfolge",
    component: page(() => import("#/features/ranking/RankingPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/daten",
    component: page(() => import("#/features/data/DataPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/impressum",
    component: page(() => import("#/features/legal/ImprintPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/datenschutz",
    component: page(() => import("#/features/legal/PrivacyPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/barrierefreiheit",
    component: page(() => import("#/features/legal/AccessibilityPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/leichte-sprache",
    component: page(() => import("#/features/legal/EasyLanguagePage")),
  }),
  createRoute({
    getParentRoute,
    path: "/gebaerdensprache",
    component: page(() => import("#/features/legal/SignLanguagePage")),
  }),
  createRoute({
    getParentRoute,
    path: "/barriere-melden",
    validateSearch: (search): { seite?: string } => ({ seite: textOf(search.seite) }),
    component: page(() => import("#/features/barriers/ReportBarrierPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung",
    component: page(() => import("#/features/desk/DraftsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/hinweise",
    component: page(() => import("#/features/desk/CorrectionsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/zulieferungen",
    component: page(() => import("#/features/desk/PushesPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/nutzungen",
    validateSearch: (search): { eintrag?: string; q?: string } => ({
      eintrag: textOf(search.eintrag),
      q: textOf(search.q),
    }),
    component: page(() => import("#/features/uses/UsesDeskPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/entwuerfe/$id",
    component: page(() => import("#/features/desk/DraftPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/veraltet",
    component: page(() => import("#/features/desk/StalePage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/synonyme",
    component: page(() => import("#/features/solutions/SynonymsPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/suchen",
    component: page(() => import("#/features/solutions/SearchMissesPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/begriffe",
    component: page(() => import("#/features/vocabularies/VocabulariesPage")),
  }),
  createRoute({
    getParentRoute,
    path: "/verwaltung/barrieren",
    component: page(() => import("#/features/barriers/ReportedBarriersPage")),
  }),
] as const;

const routeTree = root.addChildren(routes);

export function createPageRouter(history: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch,
    rewrite: { input: ({ url }) => deLocalizeUrl(url), output: ({ url }) => localizeUrl(url) },
    defaultErrorComponent: ErrorPage,
    defaultPreload: "intent",
    // Only where there is something to scroll: the prerendered shell must not carry its script.
    scrollRestoration: typeof window !== "undefined",
    scrollRestorationBehavior: "instant",
  });
}

export type PageRouter = ReturnType<typeof createPageRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: PageRouter;
  }
}
