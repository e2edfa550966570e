/** One kind of data of people, as the platform declares it: for what, how long, who sees it. */
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { Facts } from "#/shared/ui/Facts";

interface Words {
  de: string;
  en: string;
}

export interface DeclaredData {
  what: Words;
  purpose: Words;
  seen_by: Words;
  kept: Words;
  /** The point of Art. 6 (1) GDPR. */
  basis: string;
  erasure: string;
  because: Words | null;
}

const ERASURES: Record<string, () => string> = {
  delete: m.declared_erasure_delete,
  empty: m.declared_erasure_empty,
  keep: m.declared_erasure_keep,
  ask: m.declared_erasure_ask,
};

function erasureOf({ erasure, because }: DeclaredData): string {
  return [ERASURES[erasure]?.(), because?.[getLocale()]].filter(Boolean).join(" ");
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface DeclaredProps {
  declared: DeclaredData;
  /** How many rows there are, where somebody looks at own ones. */
  count?: number;
  children?: ReactNode;
}

export function Declared({ declared, count, children }: DeclaredProps) {
  const locale = getLocale();
  return (
    <details className="app-disclosure">
      <summary>
        {capitalized(declared.what[locale])}
        {count !== undefined && ` (${count})`}
      </summary>
      <div className="app-flow">
        <Facts
          facts={[
            { label: m.declared_purpose(), value: declared.purpose[locale] },
            { label: m.declared_seen_by(), value: declared.seen_by[locale] },
            { label: m.declared_kept(), value: declared.kept[locale] },
            { label: m.declared_basis(), value: m.declared_point({ point: declared.basis }) },
            { label: m.declared_erasure(), value: erasureOf(declared) },
          ]}
        />
        {children}
      </div>
    </details>
  );
}
