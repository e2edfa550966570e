/** The way between a rule of eligibility and the few fields of the form that can say it. */
import type { SupportOfferDetail } from "#/shared/support/queries";

export type Rule = NonNullable<SupportOfferDetail["eligibility_rule"]>;

/** Members of the form; each stands for one comparison, and all have to be true. */
export interface Conditions {
  people_from?: number | null;
  people_to?: number | null;
  kinds?: string[];
  budgets?: string[];
  staff?: string[];
}

const CHOICES = { kinds: "kind", budgets: "budget_situation", staff: "it_staff" } as const;

function comparisonOf(rule: Rule): Conditions | null {
  if (rule.fact === "population") {
    return { people_from: rule.at_least ?? null, people_to: rule.at_most ?? null };
  }
  const [name] = Object.entries(CHOICES).find(([, fact]) => fact === rule.fact) ?? [];
  return name && rule.one_of ? { [name]: rule.one_of } : null;
}

/** Null where the rule says more than the form can. */
export function conditionsOf(rule: Rule | null | undefined): Conditions | null {
  if (!rule) return {};
  const parts = rule.all ?? [rule];
  const said = parts.map(comparisonOf);
  const facts = new Set(parts.map(({ fact }) => fact));
  if (said.includes(null) || facts.size < parts.length) return null;
  return Object.assign({}, ...said);
}

export function ruleOf(conditions: Conditions): Rule | null {
  const { people_from, people_to } = conditions;
  const parts: Rule[] = [];
  if (people_from || people_to) {
    parts.push({
      fact: "population",
      ...(people_from ? { at_least: people_from } : {}),
      ...(people_to ? { at_most: people_to } : {}),
    });
  }
  for (const [name, fact] of Object.entries(CHOICES)) {
    const chosen = conditions[name as keyof typeof CHOICES];
    if (chosen?.length) parts.push({ fact, one_of: chosen });
  }
  const [first] = parts;
  return parts.length > 1 ? { all: parts } : (first ?? null);
}
