/** Who takes part for an organisation: registrations, members, invitations. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Answer, done, gateway, type Query, unwrap } from "#/api/client";
import type { components, paths } from "#/api/generated/gateway";
import { getLocale } from "#/paraglide/runtime";
import type { Role } from "#/shared/account/session";
import { asEditor } from "#/shared/desk/token";

export type Membership = Answer<paths, "/api/accounts/v1/memberships">["items"][number];
export type Invitation = Answer<paths, "/api/accounts/v1/invitations">["items"][number];
export type Registration = Answer<paths, "/api/accounts/v1/registrations">["items"][number];
export type NewRegistration = components["schemas"]["NewRegistration"];
export type Kind = components["schemas"]["OrganizationKind"];
type Whose = Query<paths, "/api/accounts/v1/registrations">["whose"];

const PAGE_SIZE = 50;
const PAGES = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
};

const ofVersion = (version: number) => ({ "if-match": `"v${version}"` });

export const membershipsQuery = (organization_id: string) =>
  infiniteQueryOptions({
    queryKey: ["organization", organization_id, "members"],
    queryFn: ({ pageParam }) =>
      unwrap(
        gateway.GET("/api/accounts/v1/memberships", {
          params: { query: { organization_id, limit: PAGE_SIZE, cursor: pageParam } },
        }),
      ),
    ...PAGES,
  });

export const invitationsQuery = (organization_id: string) =>
  queryOptions({
    queryKey: ["organization", organization_id, "invitations"],
    queryFn: () =>
      unwrap(
        gateway.GET("/api/accounts/v1/invitations", { params: { query: { organization_id } } }),
      ),
  });

/** The key begins with `desk`, so that leaving the desk forgets what was read. */
export const registrationsQuery = (whose: NonNullable<Whose>) =>
  infiniteQueryOptions({
    queryKey: [whose === "own" ? "organization" : "desk", "registrations", whose],
    queryFn: ({ pageParam }) => {
      const isOpen = whose === "to_decide" && ({ status: "open" } as const);
      const query = { whose, limit: PAGE_SIZE, cursor: pageParam, ...isOpen };
      return unwrap(
        gateway.GET("/api/accounts/v1/registrations", {
          params: { query },
          headers: whose === "own" ? {} : asEditor(),
        }),
      );
    },
    ...PAGES,
  });

export const knownQuery = (q: string, kind: Kind) =>
  queryOptions({
    queryKey: ["organizations", kind, q],
    queryFn: () =>
      unwrap(
        gateway.GET("/api/accounts/v1/organizations", {
          params: { query: { q, kind: [kind], limit: 5 } },
        }),
      ),
  });

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ["invitation", token],
    queryFn: () =>
      unwrap(gateway.POST("/api/accounts/v1/invitations/preview", { body: { token } })),
    retry: false,
  });

export function register(body: NewRegistration, key: string) {
  return unwrap(
    gateway.POST("/api/accounts/v1/registrations", {
      body,
      params: { header: { "idempotency-key": key } },
    }),
  );
}

function registration({ id, version }: Registration) {
  return { path: { registration_id: id }, header: ofVersion(version) };
}

export function confirmRegistration(one: Registration) {
  return unwrap(
    gateway.POST("/api/accounts/v1/registrations/{registration_id}/confirmation", {
      params: registration(one),
      headers: asEditor(),
    }),
  );
}

export function rejectRegistration(one: Registration, reason: string) {
  return unwrap(
    gateway.POST("/api/accounts/v1/registrations/{registration_id}/rejection", {
      params: registration(one),
      body: { reason },
      headers: asEditor(),
    }),
  );
}

export function withdrawRegistration(one: Registration) {
  return done(
    gateway.DELETE("/api/accounts/v1/registrations/{registration_id}", {
      params: registration(one),
    }),
  );
}

function membership({ id, version }: Membership) {
  return { path: { membership_id: id }, header: ofVersion(version) };
}

export function changeRoles(member: Membership, roles: Role[]) {
  return unwrap(
    gateway.PUT("/api/accounts/v1/memberships/{membership_id}", {
      params: membership(member),
      body: { roles },
    }),
  );
}

export function endMembership(member: Membership) {
  return done(
    gateway.DELETE("/api/accounts/v1/memberships/{membership_id}", { params: membership(member) }),
  );
}

export function invite(organization_id: string, email: string, roles: Role[]) {
  const body = { organization_id, email, roles, language: getLocale() };
  return unwrap(gateway.POST("/api/accounts/v1/invitations", { body }));
}

function invitation({ id, version }: Invitation) {
  return { path: { invitation_id: id }, header: ofVersion(version) };
}

export function renewInvitation(one: Invitation) {
  return unwrap(
    gateway.POST("/api/accounts/v1/invitations/{invitation_id}/renewal", {
      params: invitation(one),
      body: { language: getLocale() },
    }),
  );
}

export function withdrawInvitation(one: Invitation) {
  return done(
    gateway.DELETE("/api/accounts/v1/invitations/{invitation_id}", { params: invitation(one) }),
  );
}

export function acceptInvitation(token: string) {
  return unwrap(gateway.POST("/api/accounts/v1/invitations/acceptance", { body: { token } }));
}
