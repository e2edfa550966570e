/**
 * KERN table that scrolls inside its own, focusable region instead of breaking the page.
 *
 * On phones its rows are stacked, and every cell carries the name of its column.
 */
import { Children, createContext, type ReactNode, useContext } from "react";
import { m } from "#/paraglide/messages";

const Columns = createContext<string[]>([]);
const ColumnName = createContext<string | undefined>(undefined);

interface TableProps {
  caption: string;
  columns: string[];
  children: ReactNode;
}

export function Table({ caption, columns, children }: TableProps) {
  // Not the caption alone: it often is the name of the section around it.
  const name = m.table_region({ caption });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="kern-table-responsive" tabIndex={0} aria-label={name}>
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
        <tbody className="kern-table__body">
          <Columns value={columns}>{children}</Columns>
        </tbody>
      </table>
    </section>
  );
}

export function Row({ children }: { children: ReactNode }) {
  const columns = useContext(Columns);
  return (
    <tr className="kern-table__row">
      {Children.map(children, (cell, index) => (
        <ColumnName value={columns[index]}>{cell}</ColumnName>
      ))}
    </tr>
  );
}

export function Cell({ children }: { children: ReactNode }) {
  return (
    <td className="kern-table__cell" data-label={useContext(ColumnName)}>
      {children}
    </td>
  );
}
