/** Shows a list that comes in pages, or why it has nothing to show. */
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadError } from "./LoadError";
import { Loader } from "./Loaded";
import { LoadMore } from "./LoadMore";

interface Page<Item> {
  items: Item[];
  total: number;
}

interface LoadedPagesProps<Item> {
  query: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  children: (items: Item[]) => ReactNode;
}

export function LoadedPages<Item>({ query, children }: LoadedPagesProps<Item>) {
  if (query.data === undefined) {
    if (query.isError) return <LoadError error={query.error} onRetry={() => query.refetch()} />;
    return <Loader />;
  }
  const { pages } = query.data;
  const items = pages.flatMap((page) => page.items);
  return (
    <>
      {children(items)}
      <LoadMore query={query} shown={items.length} total={pages[0]?.total ?? 0} />
    </>
  );
}
