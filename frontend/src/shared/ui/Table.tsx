/** KERN table that scrolls inside its own, focusable region instead of breaking the page. */
import type { ReactNode } from "react";

interface TableProps {
  caption: string;
  columns: string[];
  children: ReactNode;
}

export function Table({ caption, columns, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="kern-table-responsive" tabIndex={0} aria-label={caption}>
      <table className="kern-table kern-table--small kern-table--striped">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map((column) => (
              <th key={column} className="kern-table__header" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">{children}</tbody>
      </table>
    </section>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <tr className="kern-table__row">{children}</tr>;
}

export function Cell({ children }: { children: ReactNode }) {
  return <td className="kern-table__cell">{children}</td>;
}
