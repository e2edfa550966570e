/** One kind of data that is stored of the person, with the values. */
import { m } from "#/paraglide/messages";
import { Declared } from "#/shared/personal-data/Declared";
import { Facts } from "#/shared/ui/Facts";
import type { Held } from "./queries";

// The file has them all; a page shall stay readable.
const SHOWN_ROWS = 20;

export function HeldData({ held }: { held: Held }) {
  const rows = held.rows.slice(0, SHOWN_ROWS);
  const more = held.rows.length - rows.length;
  return (
    <Declared declared={held} count={held.rows.length}>
      {rows.map((row) => (
        <Facts
          key={JSON.stringify(row)}
          facts={Object.entries(row).map(([label, value]) => ({ label, value: written(value) }))}
        />
      ))}
      {more > 0 && <p className="kern-body">{m.own_data_more({ count: more })}</p>}
    </Declared>
  );
}

function written(value: unknown): string {
  if (value === null || value === "") return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
}
