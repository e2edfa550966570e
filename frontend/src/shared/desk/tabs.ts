/** The pages of the editors' desk, in the order of its tabs. */
import type { LinkProps } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { Role } from "#/shared/account/session";

interface Tab {
  to: NonNullable<LinkProps["to"]>;
  label: () => string;
  roles: readonly Role[];
}

const EDITORS: readonly Role[] = ["federal_editor"];

export const TABS: readonly Tab[] = [
  { to: "/verwaltung", label: m.desk_drafts, roles: EDITORS },
  { to: "/verwaltung/veraltet", label: m.desk_stale, roles: EDITORS },
  { to: "/verwaltung/hinweise", label: m.corrections_title, roles: EDITORS },
  { to: "/verwaltung/zulieferungen", label: m.pushes_title, roles: EDITORS },
  { to: "/verwaltung/nutzungen", label: m.desk_uses, roles: EDITORS },
  { to: "/verwaltung/synonyme", label: m.desk_synonyms, roles: EDITORS },
  { to: "/verwaltung/suchen", label: m.desk_misses, roles: EDITORS },
  {
    to: "/verwaltung/begriffe",
    label: m.vocabularies_title,
    roles: ["federal_editor", "platform_admin"],
  },
  {
    to: "/verwaltung/organisationen",
    label: m.desk_organizations,
    roles: ["land_coordinator", "platform_admin"],
  },
  {
    to: "/verwaltung/beratungsluecken",
    label: m.gaps_title,
    roles: ["land_coordinator", "federal_editor", "platform_admin"],
  },
  {
    to: "/verwaltung/zustaendigkeit",
    label: m.routing_title,
    roles: ["land_coordinator", "federal_editor", "platform_admin"],
  },
  {
    to: "/verwaltung/statistik",
    label: m.statistics_title,
    roles: ["land_coordinator", "federal_editor", "platform_admin"],
  },
  { to: "/verwaltung/barrieren", label: m.barriers_title, roles: ["platform_admin"] },
];
