/** Why something was not done with a request, in words that help. */
import { useLocation } from "@tanstack/react-router";
import { isOfType, Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { loginAddress } from "#/shared/account/session";
import { Alert } from "#/shared/ui/Alert";
import { LoadError } from "#/shared/ui/LoadError";

interface RefusalProps {
  error: unknown;
  onRetry: () => void;
}

const UNAUTHENTICATED = 401;
// Somebody was faster.
const CHANGED = [
  "version-conflict",
  "not-in-this-state",
  "request-handover-answered",
  "unit-has-part",
  "action-not-in-this-state",
  "lesson-draft-exists",
  "lesson-draft-not-in-this-state",
] as const;

export function RequestRefusal({ error, onRetry }: RefusalProps) {
  const { href } = useLocation();
  if (error instanceof Problem && error.status === UNAUTHENTICATED) {
    return (
      <Alert tone="warning" title={m.request_logged_out()} live>
        <p className="kern-body">
          {m.request_logged_out_text()}{" "}
          <a className="kern-link" href={loginAddress(href)}>
            {m.account_log_in()}
          </a>
        </p>
      </Alert>
    );
  }
  if (CHANGED.some((type) => isOfType(error, type))) {
    return (
      <Alert tone="warning" title={m.request_changed()} live>
        <p className="kern-body">{m.request_changed_text()}</p>
      </Alert>
    );
  }
  if (isOfType(error, "reopening-too-late")) {
    return <Alert tone="warning" title={m.request_too_late()} live />;
  }
  if (isOfType(error, "last-resort-declines")) {
    return (
      <Alert tone="warning" title={m.advising_last_resort()} live>
        <p className="kern-body">{m.advising_last_resort_text()}</p>
      </Alert>
    );
  }
  return <LoadError error={error} onRetry={onRetry} />;
}
