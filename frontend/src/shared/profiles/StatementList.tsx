/** Statements of a municipality in words, each with its readers, role and day. */
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { useVocabulary } from "#/shared/text/vocabulary";
import { Facts } from "#/shared/ui/Facts";
import type { Profile, Statements, Topic } from "./queries";
import { readersLabel, statedAsLabel, topicLabel } from "./words";

function Items({ items }: { items: string[] }) {
  if (items.length === 0) return m.profile_none();
  return items.join(", ");
}

interface ValueProps {
  topic: Topic;
  statements: Statements;
}

export function StatementValue({ topic, statements }: ValueProps) {
  const staff = useVocabulary("it-staff-bands");
  const solutionType = useVocabulary("solution-types");
  const standard = useVocabulary("standards");
  const operation = useVocabulary("operation-models");
  const budget = useVocabulary("budget-situations");
  const { it_staff, platforms, standards, operation_models, budget_situation } = statements;
  const values: Record<Topic, ReactNode> = {
    it_staff: it_staff && staff(it_staff),
    platforms: platforms && (
      <Items
        items={platforms.map(({ solution_type, name }) =>
          name ? `${solutionType(solution_type)} (${name})` : solutionType(solution_type),
        )}
      />
    ),
    standards: standards && <Items items={standards.map(standard)} />,
    operation_models: operation_models && <Items items={operation_models.map(operation)} />,
    budget_situation: budget_situation && budget(budget_situation),
  };
  return values[topic] || m.profile_not_stated();
}

interface StatementListProps {
  profile: Profile;
  shown: Topic[];
}

export function StatementList({ profile, shown }: StatementListProps) {
  return (
    <Facts
      facts={shown.map((topic) => {
        const said = profile.provenance[topic];
        return {
          label: topicLabel(topic),
          value: (
            <>
              <StatementValue topic={topic} statements={profile.statements} />
              {said && (
                <>
                  <br />
                  <span className="app-muted">
                    {m.profile_said({
                      role: statedAsLabel(said.stated_as),
                      date: formatDate(said.stated_at),
                      readers: readersLabel(said.visibility),
                    })}
                  </span>
                </>
              )}
            </>
          ),
        };
      })}
    />
  );
}
