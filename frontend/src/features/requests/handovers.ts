/** Proposals that another unit takes a request over or helps with it. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, competenceCenter, done, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/competence-center";
import { m } from "#/paraglide/messages";
import { LIVE, pathOf, type RequestDetail, type Schemas } from "#/shared/requests/queries";

export type Handover = Answer<
  paths,
  "/v1/advisory-requests/{request_id}/handovers"
>["items"][number];
export type NewHandover = Schemas["NewHandover"];

const PATH = "/v1/advisory-requests/{request_id}/handovers";

export const handoversQuery = (id: string) =>
  queryOptions({
    queryKey: ["requests", id, "handovers"],
    queryFn: () => unwrap(competenceCenter.GET(PATH, { params: pathOf(id) })),
    ...LIVE,
  });

export function proposeHandover(id: string, body: NewHandover, key: string) {
  const params = { ...pathOf(id), header: { "idempotency-key": key } };
  return unwrap(competenceCenter.POST(PATH, { params, body }));
}

const at = (request: RequestDetail, handover: Handover) => ({
  params: { path: { request_id: request.id, handover_id: handover.id } },
});

export function agreeToHandover(
  request: RequestDetail,
  handover: Handover,
  body: Schemas["HandoverConsent"],
) {
  return unwrap(
    competenceCenter.PUT(`${PATH}/{handover_id}/consent`, { ...at(request, handover), body }),
  );
}

export function acceptHandover(request: RequestDetail, handover: Handover) {
  return unwrap(competenceCenter.POST(`${PATH}/{handover_id}/acceptance`, at(request, handover)));
}

export function declineHandover(request: RequestDetail, handover: Handover) {
  return done(
    competenceCenter.POST(`${PATH}/{handover_id}/refusal`, { ...at(request, handover), body: {} }),
  );
}

const STATES: Record<Handover["state"], () => string> = {
  proposed: m.request_handover_proposed,
  agreed: m.request_handover_agreed,
  not_agreed: m.request_handover_not_agreed,
  accepted: m.request_handover_accepted,
  declined: m.request_handover_declined,
  expired: m.request_handover_expired,
};

export const stateOf = ({ state }: Handover) => STATES[state]();

/** Who proposes what, in one sentence. */
export function sentenceOf({ kind, from_unit, to_unit }: Handover): string {
  const units = { from: from_unit.name, to: to_unit.name };
  return kind === "transfer" ? m.request_handover_transfer(units) : m.request_handover_joint(units);
}

/** Who leads a request that is being worked on asks others. */
export function mayPropose({ side, state, own_part, texts }: RequestDetail): boolean {
  const leads = own_part?.role === "lead" && own_part.state === "accepted";
  return side === "adviser" && leads && state === "in_progress" && texts !== null;
}
