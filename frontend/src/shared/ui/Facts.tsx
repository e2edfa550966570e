/** A list of facts in which what nobody knows is said, not left out. */
import type { ReactNode } from "react";

export interface Fact {
  label: string;
  value: ReactNode;
}

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="kern-description-list kern-description-list--col">
      {facts.map(({ label, value }) => (
        <div key={label} className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{label}</dt>
          <dd className="kern-description-list-item__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
