/** What a request was asked from, with the way to it. */
import { Link } from "@tanstack/react-router";
import type { Origin } from "./queries";

export function OriginLink({ origin: { kind, slug, name } }: { origin: Origin }) {
  switch (kind) {
    case "solution":
      return (
        <Link to="/loesungen/$slug" params={{ slug }} className="kern-link">
          {name}
        </Link>
      );
    case "support_offer":
      return (
        <Link to="/unterstuetzung/angebote/$slug" params={{ slug }} className="kern-link">
          {name}
        </Link>
      );
    case "project":
      return (
        <Link to="/modellprojekte/$slug" params={{ slug }} className="kern-link">
          {name}
        </Link>
      );
    default:
      return name;
  }
}
