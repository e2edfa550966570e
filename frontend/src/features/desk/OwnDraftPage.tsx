/** One draft as its own organisation writes it. */
import { Link, useParams } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { DraftEditor } from "./DraftEditor";

export default function OwnDraftPage() {
  const { id } = useParams({ from: "/meine-eintraege/entwuerfe/$id" });
  return (
    <Acting title={m.draft_title()}>
      {() => (
        <>
          <p>
            <Link to="/meine-eintraege" className="kern-link">
              {m.own_title()}
            </Link>
          </p>
          <DraftEditor id={id} home="/meine-eintraege" />
        </>
      )}
    </Acting>
  );
}
