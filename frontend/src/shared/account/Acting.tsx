/** The frame of pages for who acts for an organisation: title, and who may enter before all else. */
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { Localized } from "#/shared/text/Localized";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { loginAddress, type Place, sessionQuery } from "./session";

interface ActingProps {
  title: string;
  children: (place: Place) => ReactNode;
}

export function Acting({ title, children }: ActingProps) {
  const { href } = useLocation();
  const query = useQuery(sessionQuery);
  const place = query.data?.acting_for;
  return (
    <div className="app-container">
      <PageTitle preline={place && <Localized text={place.names} />}>{title}</PageTitle>
      <Loaded query={query}>
        {(session) => {
          if (session.acting_for) return children(session.acting_for);
          if (session.person) {
            return (
              <p className="kern-body app-text">
                {m.own_acts_for_nobody()}{" "}
                <Link to="/konto" className="kern-link">
                  {m.account_title()}
                </Link>
              </p>
            );
          }
          return (
            <p className="kern-body app-text">
              {m.own_log_in()}{" "}
              <a className="kern-link" href={loginAddress(href)}>
                {m.account_log_in()}
              </a>
            </p>
          );
        }}
      </Loaded>
    </div>
  );
}
