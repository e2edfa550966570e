/** About what and how often mails come to the own address. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { loginAddress, sessionQuery } from "#/shared/account/session";
import { AlertList } from "#/shared/alerts/AlertList";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { TextSection } from "#/shared/ui/TextPage";
import { Rhythms } from "./Rhythms";

export default function NoticesPage() {
  const session = useQuery(sessionQuery);
  return (
    <div className="app-container">
      <PageTitle>{m.alerts_title()}</PageTitle>
      <Loaded query={session}>
        {({ person }) =>
          person ? (
            <>
              <TextSection title={m.notices_own()}>
                <Rhythms />
              </TextSection>
              <TextSection title={m.notices_searches()}>
                <AlertList />
              </TextSection>
            </>
          ) : (
            <p className="kern-body app-section">
              {m.notices_log_in()}{" "}
              <a className="kern-link" href={loginAddress("/konto/benachrichtigungen")}>
                {m.account_log_in()}
              </a>
            </p>
          )
        }
      </Loaded>
    </div>
  );
}
