/** One request for both sides: where it stands, what was written, how it came here. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { Conversation } from "#/shared/requests/Conversation";
import { forgetRequests, type RequestDetail, requestQuery } from "#/shared/requests/queries";
import { RequestFacts } from "#/shared/requests/RequestFacts";
import { RequestHead } from "#/shared/requests/RequestHead";
import { Trace } from "#/shared/requests/Trace";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { Loaded } from "#/shared/ui/Loaded";
import { AfterAnswer, Ending } from "./AskerActs";
import { Attachments } from "./Attachments";
import { Consent, ConsentWanted } from "./Consent";
import { Handovers } from "./Handovers";

interface RequestPageProps {
  /** What advisers do with a request, which only their own pages know. */
  adviserActs: (request: RequestDetail, onChanged: () => Promise<void>) => ReactNode;
  /** What units recommend, which stands in the action plan too. */
  recommendations: (request: RequestDetail) => ReactNode;
  /** What others can learn from a closed request. */
  lessons: (request: RequestDetail) => ReactNode;
}

function Sheet({
  request,
  adviserActs,
  recommendations,
  lessons,
}: RequestPageProps & { request: RequestDetail }) {
  const client = useQueryClient();
  const { side, texts } = request;
  return (
    <div className="app-detail">
      <div className="app-detail__main">
        {side === "requester" && <ConsentWanted request={request} />}
        <RequestHead request={request} />
        {side === "adviser" && adviserActs(request, () => forgetRequests(client))}
        {!texts && <p className="kern-body app-section">{m.request_card_only()}</p>}
        <Conversation request={request} />
        <Attachments request={request} />
        {recommendations(request)}
        {lessons(request)}
        <Handovers request={request} />
        {side === "requester" && (
          <>
            <AfterAnswer request={request} />
            <Consent request={request} />
          </>
        )}
        <Trace request={request} />
        {side === "requester" && <Ending request={request} />}
      </div>
      <aside className="app-detail__aside">
        <RequestFacts request={request} />
      </aside>
    </div>
  );
}

function Content(props: RequestPageProps) {
  const { id } = useParams({ from: "/anfragen/$id" });
  const query = useQuery(requestQuery(id));
  if (isMissing(query.error)) {
    return (
      <p className="kern-body app-text">
        {m.request_missing()}{" "}
        <Link to="/konto" className="kern-link">
          {m.account_title()}
        </Link>
      </p>
    );
  }
  return (
    <Loaded query={query}>
      {(request) => (
        <>
          {request.side === "requester" && <Breadcrumb to="/anfragen" label={m.requests_title()} />}
          {request.side === "adviser" && <Breadcrumb to="/beratung" label={m.advising_title()} />}
          <Sheet request={request} {...props} />
        </>
      )}
    </Loaded>
  );
}

export function RequestPage(props: RequestPageProps) {
  const { id } = useParams({ from: "/anfragen/$id" });
  // The frame asks for it only after it is known who is logged in.
  const { data: request } = useQuery({ ...requestQuery(id), enabled: false });
  const title = request?.texts?.subject ?? m.request_title();
  return <Acting title={title}>{() => <Content {...props} />}</Acting>;
}
