/** The way to the next page of a list, and how much of it is here. */
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Button } from "./Button";

interface LoadMoreProps {
  query: Pick<UseInfiniteQueryResult, "hasNextPage" | "isFetchingNextPage" | "fetchNextPage">;
  shown: number;
  total: number;
}

export function LoadMore({ query, shown, total }: LoadMoreProps) {
  if (!query.hasNextPage) return null;
  return (
    <Button
      variant="secondary"
      aria-disabled={query.isFetchingNextPage}
      onClick={() => !query.isFetchingNextPage && query.fetchNextPage()}
    >
      {m.list_more({ shown, total })}
    </Button>
  );
}
