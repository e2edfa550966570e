/** Who helps with a topic near the reader; comes after the page it stands on, or not at all. */
import { lazy, Suspense } from "react";

const Block = lazy(() => import("./NearestSupportBlock").catch(() => ({ default: () => null })));

/** `topics`: ids of action fields; none for an entry without a topic. */
export function NearestSupport({ topics }: { topics: string[] }) {
  return (
    <Suspense>
      <Block topics={topics} />
    </Suspense>
  );
}
