/** A held state, beside another one; for the own people, and for the Land where it is shown. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { localize } from "#/shared/text/Localized";
import { SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { MissingEntry } from "#/shared/ui/MissingEntry";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { TextSection } from "#/shared/ui/TextPage";
import { BackToStart } from "./Frame";
import {
  type Assessment,
  assessmentQuery,
  type QuestionSet,
  questionSetQuery,
  type Snapshot,
  type SnapshotRef,
  snapshotQuery,
  snapshotsQuery,
} from "./queries";
import { ResultTable } from "./ResultTable";
import { levelText, meanText, snapshotName, statementsOf } from "./words";

const FROM = { from: "/selbsteinschaetzung/staende/$id" } as const;

interface ChooserProps {
  id: string;
  label: string;
  snapshots: SnapshotRef[];
  chosen: number | undefined;
  none?: string;
  onChoose: (number: number | undefined) => void;
}

function Chooser({ id, label, snapshots, chosen, none, onChoose }: ChooserProps) {
  return (
    <SelectField
      id={id}
      label={label}
      value={chosen ?? ""}
      onChange={({ target }) => onChoose(target.value ? Number(target.value) : undefined)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {snapshots.map((snapshot) => (
        <option key={snapshot.number} value={snapshot.number}>
          {snapshotName(snapshot)}
        </option>
      ))}
    </SelectField>
  );
}

interface StateProps {
  questionSet: QuestionSet;
  snapshot: Snapshot;
}

function Answers({ questionSet, snapshot }: StateProps) {
  const given = new Map(snapshot.answers.map((answer) => [answer.statement_id, answer]));
  return (
    <Table
      caption={m.assessment_answers()}
      columns={[m.assessment_statement(), m.assessment_current(), m.assessment_target_short()]}
    >
      {statementsOf(questionSet).map((statement) => {
        const answer = given.get(statement.id);
        const reason = answer?.not_applicable_because;
        return (
          <Row key={statement.id}>
            <Cell>{localize(statement.text)}</Cell>
            <Cell>
              {reason
                ? `${m.assessment_not_applicable()}${reason === "–" ? "" : `: ${reason}`}`
                : levelText(statement, answer?.current_level)}
            </Cell>
            <Cell>{reason ? "–" : levelText(statement, answer?.target_level)}</Cell>
          </Row>
        );
      })}
    </Table>
  );
}

function changeText(before: number | null, now: number | null): string {
  if (before === null || now === null) return "–";
  const change = Math.round((now - before) * 10) / 10;
  return change > 0 ? `+${meanText(change)}` : meanText(change);
}

function Progress({ snapshot, before, questionSet }: StateProps & { before: Snapshot }) {
  const earlier = new Map(
    before.result.dimensions.map((each) => [each.dimension_id, each.current_mean]),
  );
  const names = new Map(questionSet.dimensions.map(({ id, name }) => [id, localize(name)]));
  return (
    <TextSection title={m.assessment_progress_title()}>
      {before.set_version !== snapshot.set_version && (
        <p className="kern-body">{m.assessment_other_set()}</p>
      )}
      <Table
        caption={m.assessment_progress_title()}
        columns={[
          m.assessment_dimension(),
          snapshotName(before),
          snapshotName(snapshot),
          m.assessment_change(),
        ]}
      >
        {snapshot.result.dimensions.map(({ dimension_id, current_mean }) => {
          const mean = earlier.get(dimension_id) ?? null;
          return (
            <Row key={dimension_id}>
              <Cell>{names.get(dimension_id)}</Cell>
              <Cell>{meanText(mean)}</Cell>
              <Cell>{meanText(current_mean)}</Cell>
              <Cell>{changeText(mean, current_mean)}</Cell>
            </Row>
          );
        })}
      </Table>
    </TextSection>
  );
}

function Compare({ before, ...state }: StateProps & { before: number }) {
  const query = useQuery(snapshotQuery(state.snapshot.assessment_id, before));
  return <Loaded query={query}>{(earlier) => <Progress {...state} before={earlier} />}</Loaded>;
}

function State({ snapshot, before }: { snapshot: Snapshot; before: number | undefined }) {
  const query = useQuery(questionSetQuery(snapshot.set_version));
  return (
    <Loaded query={query}>
      {(questionSet) => (
        <>
          {before !== undefined && (
            <Compare snapshot={snapshot} questionSet={questionSet} before={before} />
          )}
          <TextSection title={m.assessment_by_dimension()}>
            <ResultTable questionSet={questionSet} result={snapshot.result} />
          </TextSection>
          <TextSection title={m.assessment_answers()}>
            <Answers questionSet={questionSet} snapshot={snapshot} />
          </TextSection>
        </>
      )}
    </Loaded>
  );
}

function Chosen({ id, number, before }: { id: string; number: number; before?: number }) {
  const query = useQuery(snapshotQuery(id, number));
  return (
    <Loaded query={query}>{(snapshot) => <State snapshot={snapshot} before={before} />}</Loaded>
  );
}

function States({ assessment }: { assessment: Assessment }) {
  const { id } = assessment;
  const { stand, mit } = useSearch(FROM);
  const navigate = useNavigate(FROM);
  const query = useQuery(snapshotsQuery(id));

  function choose(changed: { stand?: number | undefined; mit?: number | undefined }) {
    void navigate({
      search: (search) => ({ ...search, ...changed }),
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <Loaded query={query}>
      {({ items }) => {
        const number = stand ?? items[0]?.number;
        if (number === undefined) return <p className="kern-body">{m.assessment_no_state()}</p>;
        const earlier = items.filter((each) => each.number < number);
        const before = earlier.some((each) => each.number === mit) ? mit : undefined;
        return (
          <>
            <div className="app-pair app-state-choice">
              <Chooser
                id="state"
                label={m.assessment_state()}
                snapshots={items}
                chosen={number}
                onChoose={(chosen) => choose({ stand: chosen })}
              />
              {earlier.length > 0 && (
                <Chooser
                  id="before"
                  label={m.assessment_compare_with()}
                  none={m.assessment_compare_none()}
                  snapshots={earlier}
                  chosen={before}
                  onChoose={(chosen) => choose({ mit: chosen })}
                />
              )}
            </div>
            {!assessment.is_own && <p className="app-hint">{m.assessment_without_words()}</p>}
            <Chosen id={id} number={number} {...(before !== undefined && { before })} />
          </>
        );
      }}
    </Loaded>
  );
}

function OfAssessment() {
  const { id } = useParams(FROM);
  const query = useQuery(assessmentQuery(id));
  if (isMissing(query.error)) return <MissingEntry title={m.assessment_missing()} />;
  return (
    <Loaded query={query}>
      {(assessment) => (
        <>
          {!assessment.is_own && (
            <p className="app-lead">{assessment.organization?.name ?? assessment.area_key}</p>
          )}
          <States assessment={assessment} />
        </>
      )}
    </Loaded>
  );
}

export function HeldStatesPage() {
  return (
    <Acting title={m.assessment_states()}>
      {() => (
        <>
          <BackToStart />
          <OfAssessment />
        </>
      )}
    </Acting>
  );
}
