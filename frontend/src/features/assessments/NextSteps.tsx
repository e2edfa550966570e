/** At most three next steps, why they are it, and who and what helps. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { AskLink } from "#/shared/requests/AskLink";
import { Localized, localize } from "#/shared/text/Localized";
import { courseForQuery, helpQuery, type NextStep, type QuestionSet } from "./queries";
import { levelText, statementsOf } from "./words";

interface StepProps {
  step: NextStep;
  questionSet: QuestionSet;
  area: string | undefined;
}

/** Nothing where the service does not answer: the steps stand without it. */
function Help({ step, area }: Omit<StepProps, "questionSet">) {
  const { data: help } = useQuery(helpQuery(step, area));
  if (!help || help.total === 0) return null;
  return (
    <>
      <h4 className="kern-title">{m.assessment_help()}</h4>
      <ul className="app-plain">
        {help.items.map(({ slug, name, unit, reason }) => (
          <li key={slug}>
            <Link to="/unterstuetzung/$slug" params={{ slug: unit.slug }} className="kern-link">
              <Localized text={name} />
            </Link>{" "}
            <span className="app-muted">
              {unit.name}
              {reason && `. ${localize(reason)}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/unterstuetzung" search={help.filter} className="kern-link">
          {m.assessment_help_all({ count: help.total })}
        </Link>
      </p>
    </>
  );
}

/** Nothing where none is known, or where the service does not answer. */
function CourseFor({ dimension }: { dimension: string }) {
  const { data } = useQuery(courseForQuery(dimension));
  const course = data?.items[0];
  if (!course) return null;
  return (
    <p className="kern-body">
      {m.assessment_course()}{" "}
      <Link to="/lernen/$slug" params={{ slug: course.slug }} className="kern-link">
        {course.name}
      </Link>{" "}
      <span className="app-muted">{course.provider.name}</span>
    </p>
  );
}

function solutionSearch({ solution_types, action_fields }: NextStep) {
  if (solution_types?.length) return { solution_type: solution_types };
  return { action_field: action_fields ?? [] };
}

function Step({ step, questionSet, area }: StepProps) {
  const statement = statementsOf(questionSet).find(({ id }) => id === step.statement_id);
  if (!statement) return null;
  return (
    <li className="app-flow">
      <h3 className="kern-heading-small">{localize(statement.text)}</h3>
      <p className="app-reason">
        <Localized text={step.reason} />
      </p>
      <p className="kern-body">
        {m.assessment_next_level()} <strong>{levelText(statement, step.next_level)}</strong>
      </p>
      <Help step={step} area={area} />
      <CourseFor dimension={step.dimension_id} />
      <p className="app-actions">
        <AskLink topic={step.action_fields?.[0]} about={`dimension:${step.dimension_id}`} />
        <Link to="/massnahmenplan" search={{ dimension: step.dimension_id }} className="kern-link">
          {m.assessment_plan_action()}
        </Link>
        <Link to="/loesungen" search={solutionSearch(step)} className="kern-link">
          {m.assessment_solutions()}
        </Link>
        <Link
          to="/selbsteinschaetzung/fragen/$dimension"
          params={{ dimension: step.dimension_id }}
          hash={step.statement_id}
          className="kern-link"
        >
          {m.assessment_to_statement()}
        </Link>
      </p>
    </li>
  );
}

interface NextStepsProps {
  steps: NextStep[];
  questionSet: QuestionSet;
  area: string | undefined;
}

export function NextSteps({ steps, ...shown }: NextStepsProps) {
  if (steps.length === 0) return <p className="kern-body">{m.assessment_no_steps()}</p>;
  return (
    <>
      <p className="app-hint">{m.assessment_steps_order()}</p>
      <ol className="app-ways app-next-steps">
        {steps.map((step) => (
          <Step key={step.statement_id} step={step} {...shown} />
        ))}
      </ol>
    </>
  );
}
