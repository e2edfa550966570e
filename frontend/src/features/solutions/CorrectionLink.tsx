/** The way to say what is wrong in an entry. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";

export function CorrectionLink({ slug }: { slug: string }) {
  return (
    <p className="kern-body">
      <Link to="/loesungen/$slug/hinweis" params={{ slug }} className="kern-link">
        {m.correction_link()}
      </Link>
    </p>
  );
}
