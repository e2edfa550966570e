/** Other units that were asked to take a request over or to help, and who has to answer. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { forgetRequests, type RequestDetail } from "#/shared/requests/queries";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { formatMoment } from "#/shared/text/format";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import {
  acceptHandover,
  agreeToHandover,
  declineHandover,
  type Handover,
  handoversQuery,
  mayPropose,
  sentenceOf,
  stateOf,
} from "./handovers";
import { ProposeHandover } from "./ProposeHandover";
import { previewQuery } from "./queries";

interface HandoverProps {
  request: RequestDetail;
  handover: Handover;
}

interface ChoiceProps {
  yes: string;
  no: string;
  answer: (isYes: boolean) => Promise<unknown>;
}

function Choice({ yes, no, answer }: ChoiceProps) {
  const client = useQueryClient();
  const answering = useMutation({
    mutationFn: answer,
    onSettled: () => forgetRequests(client),
  });
  const say = (isYes: boolean) => !answering.isPending && answering.mutate(isYes);
  return (
    <>
      {answering.isError && (
        <RequestRefusal error={answering.error} onRetry={() => say(answering.variables)} />
      )}
      <div className="app-actions">
        <Button aria-disabled={answering.isPending} onClick={() => say(true)}>
          {yes}
        </Button>
        <Button variant="secondary" aria-disabled={answering.isPending} onClick={() => say(false)}>
          {no}
        </Button>
      </div>
    </>
  );
}

/** The municipality decides whether the other unit may read what it asked. */
function Agreeing({ request, handover }: HandoverProps) {
  const { texts, topic } = request;
  const query = useQuery(previewQuery(texts?.organization_id ?? "", topic));
  return (
    <>
      <p className="kern-body">{m.request_handover_agree_text({ to: handover.to_unit.name })}</p>
      <Loaded query={query}>
        {({ consent }) => (
          <Choice
            yes={m.request_handover_agree()}
            no={m.request_handover_disagree()}
            answer={(is_agreed) =>
              agreeToHandover(request, handover, { is_agreed, text_version: consent.version })
            }
          />
        )}
      </Loaded>
    </>
  );
}

function Accepting({ request, handover }: HandoverProps) {
  const navigate = useNavigate();
  async function answer(isYes: boolean) {
    if (isYes) return acceptHandover(request, handover);
    await declineHandover(request, handover);
    // This unit does not see the request any longer.
    return navigate({ to: "/beratung" });
  }
  return (
    <Choice yes={m.request_handover_accept()} no={m.request_handover_decline()} answer={answer} />
  );
}

function isAsked({ side, own_part }: RequestDetail, { to_unit, state }: Handover): boolean {
  const isOwn = own_part?.state === "offered" && own_part.unit.slug === to_unit.slug;
  return side === "adviser" && isOwn && state === "agreed";
}

function Proposal({ request, handover }: HandoverProps) {
  const { reason, refusal_text, proposed_at, state } = handover;
  return (
    <li className="app-flow">
      <p className="kern-body">
        <strong>{sentenceOf(handover)}</strong>
      </p>
      <p className="app-muted">
        {formatMoment(proposed_at)} · {stateOf(handover)}
      </p>
      {reason && <p className="kern-body app-mail">{reason}</p>}
      {refusal_text && <p className="kern-body app-mail app-reply">{refusal_text}</p>}
      {request.side === "requester" && state === "proposed" && (
        <Agreeing request={request} handover={handover} />
      )}
      {isAsked(request, handover) && <Accepting request={request} handover={handover} />}
    </li>
  );
}

export function Handovers({ request }: Pick<HandoverProps, "request">) {
  const query = useQuery(handoversQuery(request.id));
  const isProposing = mayPropose(request);
  // Most requests need no other unit: then nothing is said of it.
  if (!isProposing && !query.isError && !query.data?.items.length) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="handovers">
      <h2 className="kern-heading-small" id="handovers">
        {m.request_handovers()}
      </h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 && (
            <ul className="app-ways">
              {items.map((handover) => (
                <Proposal key={handover.id} request={request} handover={handover} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {isProposing && <ProposeHandover request={request} />}
    </section>
  );
}
