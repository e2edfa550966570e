/** The pages of the editors' desk, in the order of its tabs. */
import type { LinkProps } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";

interface Tab {
  to: NonNullable<LinkProps["to"]>;
  label: () => string;
}

export const TABS: readonly Tab[] = [
  { to: "/verwaltung", label: m.desk_drafts },
  { to: "/verwaltung/veraltet", label: m.desk_stale },
  { to: "/verwaltung/nutzungen", label: m.desk_uses },
  { to: "/verwaltung/synonyme", label: m.desk_synonyms },
  { to: "/verwaltung/suchen", label: m.desk_misses },
  { to: "/verwaltung/barrieren", label: m.barriers_title },
];
