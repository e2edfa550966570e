/** The statements of one dimension, answered and saved as one goes. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import { Loaded } from "#/shared/ui/Loaded";
import { Frame } from "./Frame";
import {
  type Answer,
  type Assessment,
  answersQuery,
  type Dimension,
  type QuestionSet,
  questionSetQuery,
} from "./queries";
import { StatementForm } from "./StatementForm";
import { isAnswered, statementsOf } from "./words";

interface Way {
  questionSet: QuestionSet;
  answers: Answer[];
  shown: Dimension;
}

function countAnswered({ statements }: Dimension, answers: Answer[]): number {
  const ids = statements.map(({ id }) => id);
  return answers.filter((answer) => ids.includes(answer.statement_id) && isAnswered(answer)).length;
}

function Dimensions({ questionSet, answers, shown }: Way) {
  return (
    <nav className="app-dimensions" aria-label={m.assessment_dimensions()}>
      <ol>
        {questionSet.dimensions.map((dimension) => {
          const progress = `${countAnswered(dimension, answers)}/${dimension.statements.length}`;
          return (
            <li key={dimension.id}>
              {dimension.id === shown.id ? (
                <span aria-current="page">{localize(dimension.name)}</span>
              ) : (
                <Link
                  to="/selbsteinschaetzung/fragen/$dimension"
                  params={{ dimension: dimension.id }}
                >
                  {localize(dimension.name)}
                </Link>
              )}{" "}
              <span className="app-muted">{progress}</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Onwards({ questionSet, shown }: Omit<Way, "answers">) {
  const { dimensions } = questionSet;
  const next = dimensions[dimensions.findIndex(({ id }) => id === shown.id) + 1];
  return (
    <p className="app-actions">
      {next && (
        <Link
          to="/selbsteinschaetzung/fragen/$dimension"
          params={{ dimension: next.id }}
          className="kern-btn kern-btn--primary"
        >
          <span className="kern-label">
            {m.assessment_next_dimension({ name: localize(next.name) })}
          </span>
        </Link>
      )}
      <Link
        to="/selbsteinschaetzung/ergebnis"
        className={`kern-btn kern-btn--${next ? "secondary" : "primary"}`}
      >
        <span className="kern-label">{m.assessment_result()}</span>
      </Link>
    </p>
  );
}

interface QuestionsProps {
  assessment: Assessment;
  questionSet: QuestionSet;
  shown: Dimension;
}

function Questions({ assessment, questionSet, shown }: QuestionsProps) {
  const query = useQuery(answersQuery(assessment.id));
  const numbers = statementsOf(questionSet).map(({ id }) => id);
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className="app-questions">
          <Dimensions questionSet={questionSet} answers={items} shown={shown} />
          <div className="app-flow">
            <p className="app-lead">{localize(shown.question)}</p>
            <p className="app-hint">{m.assessment_saves_itself()}</p>
            {shown.statements.map((statement) => (
              <StatementForm
                key={`${assessment.id} ${statement.id}`}
                assessmentId={assessment.id}
                number={numbers.indexOf(statement.id) + 1}
                questionSet={questionSet}
                statement={statement}
                stored={items.find(({ statement_id }) => statement_id === statement.id)}
              />
            ))}
            <Onwards questionSet={questionSet} shown={shown} />
          </div>
        </div>
      )}
    </Loaded>
  );
}

export function QuestionsPage() {
  const { dimension: id } = useParams({ from: "/selbsteinschaetzung/fragen/$dimension" });
  const { data } = useQuery(questionSetQuery());
  const named = data?.dimensions.find((dimension) => dimension.id === id);
  return (
    <Frame title={named ? localize(named.name) : m.assessment_title()}>
      {({ assessment, questionSet }) => {
        const shown = questionSet.dimensions.find((dimension) => dimension.id === id);
        return shown ? (
          <Questions assessment={assessment} questionSet={questionSet} shown={shown} />
        ) : (
          <p className="kern-body">{m.assessment_no_dimension()}</p>
        );
      }}
    </Frame>
  );
}
