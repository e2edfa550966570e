/** The last net: something in the page itself went wrong, or its code could not be fetched. */
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { PageTitle } from "#/shared/ui/PageTitle";

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();

  async function retry() {
    await router.invalidate();
    reset();
  }

  useEffect(() => {
    if (navigator.onLine) return;
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  });

  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.error_page_title()}</PageTitle>
      {navigator.onLine ? (
        <>
          <p className="kern-body">{m.error_page_text()}</p>
          <Button onClick={() => location.reload()}>{m.error_page_reload()}</Button>
        </>
      ) : (
        <LoadError error={error} onRetry={retry} />
      )}
      <p className="kern-body">
        <a className="kern-link" href="/">
          {m.not_found_start()}
        </a>
      </p>
    </div>
  );
}
