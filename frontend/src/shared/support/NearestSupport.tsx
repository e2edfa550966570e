/** Who helps with a topic near the reader; comes after the page it stands on, or not at all. */
import { lazy, Suspense } from "react";

const Block = lazy(() =>
  import("./NearestSupportBlock").catch(() => ({ default: (_: NearestSupportProps) => null })),
);

interface NearestSupportProps {
  /** Ids of action fields; none for an entry without a topic. */
  topics: string[];
  /** The entry itself, as it is named in a request for advice: `solution:klarschiff`. */
  about: string;
}

export function NearestSupport(props: NearestSupportProps) {
  return (
    <Suspense>
      <Block {...props} />
    </Suspense>
  );
}
