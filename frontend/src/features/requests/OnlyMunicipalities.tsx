/** What people of other organisations see where municipalities ask. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";

export function OnlyMunicipalities() {
  return (
    <p className="kern-body app-text">
      {m.requests_only_municipalities()}{" "}
      <Link to="/konto" className="kern-link">
        {m.account_title()}
      </Link>
    </p>
  );
}
