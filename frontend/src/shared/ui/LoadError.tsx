/** Says in plain words why something could not be loaded and what helps. */

import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Alert } from "./Alert";
import { Button } from "./Button";

function explain(error: unknown): { title: string; text: string } {
  if (!navigator.onLine) return { title: m.error_offline_title(), text: m.error_offline_text() };
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
      <Button variant="secondary" onClick={onRetry}>
        {m.action_retry()}
      </Button>
    </Alert>
  );
}
