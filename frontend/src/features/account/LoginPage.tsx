/** What a login is good for, and what went wrong with the last one. */
import { useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { loginAddress } from "#/shared/account/session";
import { Alert } from "#/shared/ui/Alert";
import { PageTitle } from "#/shared/ui/PageTitle";
import { BulletList } from "#/shared/ui/TextPage";

const PROBLEMS: Record<string, { title: () => string; text: () => string }> = {
  "login-cancelled": { title: m.login_cancelled_title, text: m.login_cancelled_text },
  "identity-provider-unavailable": {
    title: m.login_unavailable_title,
    text: m.login_unavailable_text,
  },
  "login-not-configured": {
    title: m.login_not_configured_title,
    text: m.login_not_configured_text,
  },
};
const REFUSED = { title: m.login_refused_title, text: m.login_refused_text };

export default function LoginPage() {
  const { problem } = useSearch({ from: "/anmelden" });
  const told = problem ? (PROBLEMS[problem] ?? REFUSED) : undefined;
  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.account_log_in()}</PageTitle>
      {told && (
        <Alert tone={problem === "login-cancelled" ? "info" : "warning"} title={told.title()}>
          <p className="kern-body">{told.text()}</p>
        </Alert>
      )}
      <p className="app-lead">{m.login_lead()}</p>
      <BulletList items={[m.login_municipality(), m.login_provider(), m.login_land()]} />
      <p>
        <a className="kern-btn kern-btn--primary" href={loginAddress("/konto")}>
          <span className="kern-label">{m.login_go()}</span>
        </a>
      </p>
      <p className="kern-body app-muted">{m.login_cookies()}</p>
    </div>
  );
}
