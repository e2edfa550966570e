/** Scopes, kinds of keys and their states in words. */
import { m } from "#/paraglide/messages";
import type { Credential, Scope } from "./queries";

export const SCOPES: Record<Scope, () => string> = {
  "catalog:read": m.clients_scope_catalog_read,
  "catalog:write": m.clients_scope_catalog_write,
  "accounts:read": m.clients_scope_accounts_read,
};

export const KINDS: Record<Credential["kind"], () => string> = {
  api_key: m.clients_kind_api_key,
  client_secret: m.clients_kind_client_secret,
  public_key: m.clients_kind_public_key,
};

export const STATES: Record<Credential["status"], () => string> = {
  active: m.clients_state_active,
  expired: m.clients_state_expired,
  revoked: m.clients_state_revoked,
};
