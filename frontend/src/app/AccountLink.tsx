/** The way in; for who is in, the way to their account, with the organisation they act for. */
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { loginAddress, sessionQuery } from "#/shared/account/session";
import { Localized } from "#/shared/text/Localized";

export function AccountLink() {
  const { pathname, searchStr } = useLocation();
  const { data: session } = useQuery(sessionQuery);
  if (!session?.person) {
    return (
      // A full load: the identity provider has pages of its own.
      <a className="app-nav-link" href={loginAddress(pathname + searchStr)}>
        {m.account_log_in()}
      </a>
    );
  }
  return (
    <Link to="/konto" className="app-nav-link">
      <span>
        {session.person.name}{" "}
        {session.acting_for && (
          <span className="app-muted">
            {m.account_for()} <Localized text={session.acting_for.names} />
          </span>
        )}
      </span>
    </Link>
  );
}
