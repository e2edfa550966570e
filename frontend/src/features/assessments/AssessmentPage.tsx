/** What the self-assessment is, all its statements, and the way into one's own. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { hasProfile } from "#/shared/account/roles";
import { loginAddress, type Place, type Session, sessionQuery } from "#/shared/account/session";
import { formatDate } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { BulletList, TextSection } from "#/shared/ui/TextPage";
import {
  type Assessment,
  assessmentsQuery,
  beginAssessment,
  type Dimension,
  forgetAssessments,
  type QuestionSet,
  questionSetQuery,
} from "./queries";
import { ShownToLand } from "./ShownToLand";
import { levelName } from "./words";

const PATH = "/selbsteinschaetzung";

function Begin({ place, questionSet }: { place: Place; questionSet: QuestionSet }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const beginning = useMutation({
    mutationFn: beginAssessment,
    onSuccess: async () => {
      await forgetAssessments(client);
      const dimension = questionSet.dimensions[0]?.id ?? "";
      await navigate({ to: "/selbsteinschaetzung/fragen/$dimension", params: { dimension } });
    },
  });
  return (
    <div className="app-flow">
      <p className="kern-body">{m.assessment_begin_text({ name: localize(place.names) })}</p>
      {beginning.isError && (
        <LoadError error={beginning.error} onRetry={() => beginning.mutate()} />
      )}
      <Button onClick={() => beginning.mutate()} aria-disabled={beginning.isPending}>
        {m.assessment_begin()}
      </Button>
    </div>
  );
}

function GoOn({ assessment, questionSet }: { assessment: Assessment; questionSet: QuestionSet }) {
  const { answered, statements, last_snapshot } = assessment;
  return (
    <div className="app-flow">
      <p className="app-completeness">
        <label htmlFor="answered">
          {m.assessment_progress({ answered: answered ?? 0, statements })}
        </label>
        <progress id="answered" max={statements} value={answered ?? 0} />
      </p>
      {last_snapshot && (
        <p className="kern-body">
          {m.assessment_last_held({ date: formatDate(last_snapshot.taken_at) })}
        </p>
      )}
      <p className="app-actions">
        <Link
          to="/selbsteinschaetzung/fragen/$dimension"
          params={{ dimension: questionSet.dimensions[0]?.id ?? "" }}
          className="kern-btn kern-btn--primary"
        >
          <span className="kern-label">{m.assessment_go_on()}</span>
        </Link>
        <Link to="/selbsteinschaetzung/ergebnis" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{m.assessment_to_result()}</span>
        </Link>
      </p>
    </div>
  );
}

function OfPlace({ place, questionSet }: { place: Place; questionSet: QuestionSet }) {
  const query = useQuery(assessmentsQuery(place.organization_id));
  return (
    <Loaded query={query}>
      {({ items }) => {
        const own = items.find(({ is_own }) => is_own);
        return own ? (
          <GoOn assessment={own} questionSet={questionSet} />
        ) : (
          <Begin place={place} questionSet={questionSet} />
        );
      }}
    </Loaded>
  );
}

function LogIn() {
  return (
    <p className="kern-body">
      {m.assessment_log_in()}{" "}
      <a className="kern-link" href={loginAddress(PATH)}>
        {m.account_log_in()}
      </a>
    </p>
  );
}

function Own({ session, questionSet }: { session: Session; questionSet: QuestionSet }) {
  const place = session.acting_for;
  if (!session.person) return <LogIn />;
  if (!place || !hasProfile(place)) {
    return <p className="kern-body">{m.assessment_only_municipalities()}</p>;
  }
  return <OfPlace key={place.organization_id} place={place} questionSet={questionSet} />;
}

function Statements({
  dimension,
  questionSet,
}: {
  dimension: Dimension;
  questionSet: QuestionSet;
}) {
  return (
    <details className="app-disclosure">
      <summary>
        {localize(dimension.name)}{" "}
        <span className="app-muted">
          {m.assessment_statements_count({ count: dimension.statements.length })}
        </span>
      </summary>
      <p className="kern-body">{localize(dimension.question)}</p>
      <ul className="app-statements">
        {dimension.statements.map(({ id, text, hint, levels }) => (
          <li key={id}>
            <h3 className="kern-title">{localize(text)}</h3>
            <p className="app-hint">{localize(hint)}</p>
            <ol start={0}>
              {levels.map((level, number) => (
                <li key={level.de}>
                  {localize(level)}{" "}
                  <span className="app-muted">({levelName(questionSet, number)})</span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </details>
  );
}

export default function AssessmentPage() {
  const query = useQuery(questionSetQuery());
  const { data: session } = useQuery(sessionQuery);
  const place = session?.acting_for;
  return (
    <div className="app-container">
      <PageTitle>{m.assessment_title()}</PageTitle>
      <p className="app-lead">{m.assessment_lead()}</p>
      <div className="app-pair">
        <TextSection title={m.assessment_yours()}>
          <Loaded query={query}>
            {(questionSet) =>
              session ? <Own session={session} questionSet={questionSet} /> : <LogIn />
            }
          </Loaded>
        </TextSection>
        <TextSection title={m.assessment_how()}>
          <BulletList
            items={[
              m.assessment_how_minutes(),
              m.assessment_how_together(),
              m.assessment_how_yours(),
              m.assessment_how_no_ranking(),
            ]}
          />
        </TextSection>
      </div>
      {place?.roles.includes("land_coordinator") && (
        <ShownToLand organizationId={place.organization_id} />
      )}
      <TextSection title={m.assessment_statements()}>
        <p className="kern-body">{m.assessment_statements_text()}</p>
        <Loaded query={query}>
          {(questionSet) =>
            questionSet.dimensions.map((dimension) => (
              <Statements key={dimension.id} dimension={dimension} questionSet={questionSet} />
            ))
          }
        </Loaded>
      </TextSection>
    </div>
  );
}
