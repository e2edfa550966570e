/** Marks one solution for comparison; the sixth is refused in words. */
import { useId, useState } from "react";
import { m } from "#/paraglide/messages";
import { MAX_COMPARED } from "./search";
import { useCompared } from "./use-compared";

export function CompareToggle({ slug, name }: { slug: string; name: string }) {
  const id = useId();
  const { slugs, isFull, add, remove } = useCompared();
  const [isRefused, refuse] = useState(false);
  const isMarked = slugs.includes(slug);

  function toggle() {
    refuse(!isMarked && isFull);
    if (isMarked) remove(slug);
    else if (!isFull) add(slug);
  }

  return (
    <div className="app-compare-toggle">
      <input
        id={id}
        type="checkbox"
        className="kern-form-check__checkbox"
        checked={isMarked}
        onChange={toggle}
      />
      <label htmlFor={id}>
        {m.compare_mark()}
        <span className="kern-sr-only">: {name}</span>
      </label>
      <span role="status">{isRefused && isFull && m.compare_full({ max: MAX_COMPARED })}</span>
    </div>
  );
}
