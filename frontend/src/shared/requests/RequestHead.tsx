/** Where a request stands, who owns it and why. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import type { RequestDetail } from "./queries";
import { standing } from "./words";

export function RequestHead({ request }: { request: RequestDetail }) {
  const [first, ...others] = standing(request).filter(Boolean);
  const { reason, owner, merged_into_id } = request;
  return (
    <section className="app-panel app-flow app-text" aria-labelledby="standing">
      <h2 className="kern-heading-small" id="standing">
        {first}
      </h2>
      {others.length > 0 && <p className="kern-body">{others.join(" ")}</p>}
      {merged_into_id && (
        <p>
          <Link to="/anfragen/$id" params={{ id: merged_into_id }} className="kern-link">
            {m.request_merged_link()}
          </Link>
        </p>
      )}
      <p className="app-muted">
        {reason && (
          <>
            {m.request_why()} <Localized text={reason} />{" "}
          </>
        )}
        <Link to="/unterstuetzung/$slug" params={{ slug: owner.slug }} className="kern-link">
          {m.request_about_unit()}
          <span className="kern-sr-only"> {owner.name}</span>
        </Link>
      </p>
    </section>
  );
}
