/** A page of plain text: sections with headings and short paragraphs. */
import type { ReactNode } from "react";
import { PageTitle } from "./PageTitle";

interface TextPageProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

export function TextPage({ title, lead, children }: TextPageProps) {
  return (
    <div className="app-container app-text">
      <PageTitle>{title}</PageTitle>
      {lead && <p className="app-lead">{lead}</p>}
      {children}
    </div>
  );
}

export function TextSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="app-section app-flow">
      <h2 className="kern-heading-small">{title}</h2>
      {children}
    </section>
  );
}

export function BulletList({ items }: { items: string[] }) {
  return (
    <ul className="kern-list kern-list--bullet">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
