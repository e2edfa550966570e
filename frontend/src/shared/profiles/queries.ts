/** What a municipality says about itself, beside what the register says about it. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, gateway, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/gateway";

const PATH = "/api/accounts/v1/organizations/{id_or_slug}/profile";

export type Profile = Answer<paths, typeof PATH>;
export type Statements = Profile["statements"];
export type Topic = keyof Statements;

export const profileQuery = (id_or_slug: string) =>
  queryOptions({
    queryKey: ["organization", id_or_slug, "profile"],
    queryFn: () => unwrap(gateway.GET(PATH, { params: { path: { id_or_slug } } })),
  });

const MUNICIPAL = ["municipality", "district", "municipal_association"] as const;

/** The profile of whoever takes part for an area; null where nobody does. Invented ones do not. */
export const areaProfileQuery = (area_key: string) =>
  queryOptions({
    queryKey: ["areas", area_key, "profile"],
    queryFn: async () => {
      const query = { area_key, kind: [...MUNICIPAL], limit: 10 };
      const { items } = await unwrap(
        gateway.GET("/api/accounts/v1/organizations", { params: { query } }),
      );
      const known = items.find(({ origin }) => origin !== "demo");
      if (!known) return null;
      return unwrap(gateway.GET(PATH, { params: { path: { id_or_slug: known.id } } }));
    },
  });
