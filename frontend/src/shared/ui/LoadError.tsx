/** Says in plain words why something could not be loaded and what helps. */

import { isOfType, Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { loginAddress } from "#/shared/account/session";
import { Alert } from "./Alert";
import { Button } from "./Button";

function explain(error: unknown): { title: string; text: string } {
  if (!navigator.onLine) return { title: m.error_offline_title(), text: m.error_offline_text() };
  if (isOfType(error, "login-too-old")) {
    return { title: m.error_login_too_old_title(), text: m.error_login_too_old_text() };
  }
  if (!(error instanceof Problem) || error.status >= 500) {
    return { title: m.error_service_title(), text: m.error_service_text() };
  }
  switch (error.status) {
    case 401:
    case 403:
      return { title: m.error_forbidden_title(), text: m.error_forbidden_text() };
    case 404:
      return { title: m.error_missing_title(), text: m.error_missing_text() };
    case 429:
      return { title: m.error_busy_title(), text: m.error_busy_text() };
    default:
      return { title: m.error_question_title(), text: m.error_question_text() };
  }
}

export function LoadError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { title, text } = explain(error);
  return (
    <Alert tone="danger" title={title} live>
      <p className="kern-body">{text}</p>
      {isOfType(error, "login-too-old") && (
        // A window of its own, so that nothing filled in here is lost.
        <p>
          <a
            className="kern-link"
            href={loginAddress("/konto", "fresh")}
            target="_blank"
            rel="noopener"
          >
            {m.error_login_too_old_link()}
          </a>
        </p>
      )}
      <Button variant="secondary" onClick={onRetry}>
        {m.action_retry()}
      </Button>
    </Alert>
  );
}
