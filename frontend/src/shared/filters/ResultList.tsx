/** A counted list of results that grows by pages and keeps the reader's place. */
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";

export interface Page<Item> {
  items: Item[];
  next_cursor?: string | null;
  total: number;
}

interface ResultListProps<Item> {
  query: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  label: string;
  children: (item: Item) => ReactNode;
}

export function ResultCount({ children }: { children: string }) {
  return (
    <>
      <h2 className="app-result-count">{children}</h2>
      <p className="kern-sr-only" role="status">
        {children}
      </p>
    </>
  );
}

export function ResultList<Item extends { id: string }>({
  query,
  label,
  children,
}: ResultListProps<Item>) {
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number | null>(null);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];

  useEffect(() => {
    if (firstNew.current === null || items.length <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector<HTMLElement>("a")?.focus();
    firstNew.current = null;
  }, [items.length]);

  function loadMore() {
    firstNew.current = items.length;
    query.fetchNextPage();
  }

  return (
    <>
      <ol ref={list} className="app-results" aria-label={label} aria-busy={query.isFetching}>
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          variant="secondary"
          aria-disabled={query.isFetchingNextPage}
          onClick={() => !query.isFetchingNextPage && loadMore()}
        >
          {m.result_more({ shown: items.length, total: query.data?.pages[0]?.total ?? 0 })}
        </Button>
      )}
    </>
  );
}
