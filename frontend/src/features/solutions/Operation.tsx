/** Who operates a solution, who pays and maintains it, and whether others can join. */
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Localized, type LocalizedText } from "#/shared/text/Localized";
import { legalFormLabel } from "#/shared/text/labels";
import { type Fact, Facts } from "#/shared/ui/Facts";
import { SourceLine } from "#/shared/ui/Sources";
import type { Solution } from "./queries";

type OperatorModel = Solution["operator_models"][number];

function maintenance({ maintained_by, maintained_until }: OperatorModel): string | null {
  const until = maintained_until && m.operation_until({ date: formatDate(maintained_until) });
  return [maintained_by, until].filter(Boolean).join(", ") || null;
}

function joining({ is_joinable, joining }: OperatorModel) {
  if (joining) return <Localized text={joining} />;
  if (is_joinable === null) return null;
  return is_joinable ? m.value_yes() : m.value_no();
}

function text(value: LocalizedText | null) {
  return value && <Localized text={value} />;
}

/** What decides whether a town can afford it is called unknown; the rest is left out. */
function factsOf(model: OperatorModel): Fact[] {
  const unknown = <span className="app-unknown">{m.value_unknown()}</span>;
  const facts = [
    { label: m.draft_legal_form(), value: model.legal_form && legalFormLabel(model.legal_form) },
    { label: m.draft_maintained_by(), value: maintenance(model) ?? unknown },
    { label: m.draft_setup_costs(), value: text(model.setup_costs) ?? unknown },
    { label: m.draft_yearly_costs(), value: text(model.yearly_costs) ?? unknown },
    { label: m.draft_split_rule(), value: text(model.split_rule) },
    { label: m.draft_is_joinable(), value: joining(model) ?? unknown },
    { label: m.draft_founding(), value: text(model.founding) },
    { label: m.draft_later_accession(), value: text(model.later_accession) },
    { label: m.draft_code_owner(), value: model.code_owner },
  ];
  return facts.filter(({ value }) => value);
}

export function Operation({ models }: { models: OperatorModel[] }) {
  return (
    <section className="app-section app-flow" aria-labelledby="operation">
      <h2 className="kern-heading-small" id="operation">
        {m.operation_title()}
      </h2>
      {models.length === 0 && <p className="kern-body">{m.operation_none()}</p>}
      {models.map((model) => (
        <div key={`${model.operator} ${model.legal_form}`} className="app-flow">
          <h3 className="kern-title">{model.operator}</h3>
          <Facts facts={factsOf(model)} />
          {model.source_label && model.checked_on && (
            <p className="app-muted">
              <SourceLine
                source={{
                  label: model.source_label,
                  url: model.source_url,
                  checked_on: model.checked_on,
                }}
              />
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
