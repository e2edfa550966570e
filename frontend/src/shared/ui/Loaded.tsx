/** Shows what a query brought, or why it has nothing to show. */
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { m } from "#/paraglide/messages";
import { LoadError } from "./LoadError";

const PATIENCE_MS = 300;

/** Appears only when the wait is long enough to be noticed. */
export function Loader() {
  const [isVisible, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="app-loader" role="status">
      {isVisible && (
        <>
          <div className="kern-loader kern-loader--visible" aria-hidden="true" />
          <span>{m.state_loading()}</span>
        </>
      )}
    </div>
  );
}

interface LoadedProps<Body> {
  query: UseQueryResult<Body>;
  children: (body: Body) => ReactNode;
}

export function Loaded<Body>({ query, children }: LoadedProps<Body>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <LoadError error={query.error} onRetry={() => query.refetch()} />;
  return <Loader />;
}
