/** On the page of a request: what units recommend, and what becomes of it. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import type { RequestDetail } from "#/shared/requests/queries";
import { Loaded } from "#/shared/ui/Loaded";
import { ActionEntry } from "./ActionEntry";
import { ActionForm } from "./ActionForm";
import { forgetActions, recommendAction, recommendationsQuery } from "./queries";

interface RecommendationsProps {
  request: RequestDetail;
}

function mayRecommend({ side, own_part, texts }: RequestDetail): boolean {
  return side === "adviser" && own_part?.state === "accepted" && texts !== null;
}

function Recommend({ request }: RecommendationsProps) {
  const client = useQueryClient();
  const [isOpen, open] = useState(false);
  // One key for each text: sending again after a lost answer recommends nothing twice.
  const [key, setKey] = useState(idempotencyKey);
  const [said, say] = useState("");
  return (
    <>
      <details
        className="app-disclosure"
        open={isOpen}
        onToggle={({ currentTarget }) => open(currentTarget.open)}
      >
        <summary>{m.action_recommend()}</summary>
        {isOpen && (
          <ActionForm
            keptAs={`${request.id}/action`}
            isOwn={false}
            label={m.action_recommend_do()}
            send={(form) =>
              recommendAction(request.id, form, key).catch((error) => {
                // What is sent after a refusal may be something else.
                setKey(idempotencyKey());
                throw error;
              })
            }
            onSent={() => {
              setKey(idempotencyKey());
              open(false);
              say(m.action_recommended());
              void forgetActions(client);
            }}
          />
        )}
      </details>
      <p role="status">{said}</p>
    </>
  );
}

export function Recommendations({ request }: RecommendationsProps) {
  const query = useQuery({
    ...recommendationsQuery(request.id),
    enabled: request.texts !== null,
  });
  const isAdvising = mayRecommend(request);
  const isPlanner = request.side === "requester";
  if (!request.texts) return null;
  // Where nobody recommends anything nothing is said of it.
  if (!isAdvising && !query.isError && !query.data?.items.length) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="recommendations">
      <h2 className="kern-heading-small" id="recommendations">
        {m.action_recommendations()}
      </h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 && (
            <>
              {isPlanner && (
                <p className="kern-body">
                  {m.action_in_plan()}{" "}
                  <Link to="/massnahmenplan" className="kern-link">
                    {m.actions_title()}
                  </Link>
                </p>
              )}
              <ul className="app-ways">
                {items.map((action) => (
                  <li key={action.id}>
                    <ActionEntry action={action} isPlanner={isPlanner} isInPlan={false} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      {isAdvising && <Recommend request={request} />}
    </section>
  );
}
