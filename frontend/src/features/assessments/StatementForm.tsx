/** One statement to answer: today, target, what it rests on. */
import { m } from "#/paraglide/messages";
import { formatMoment } from "#/shared/text/format";
import { localize } from "#/shared/text/Localized";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { SelectField, TextArea } from "#/shared/ui/Field";
import { EvidenceFields } from "./EvidenceFields";
import type { Answer, AnswerContent, QuestionSet, Statement } from "./queries";
import { useAnswer } from "./use-answer";
import { levelName, levelText } from "./words";

interface StatementFormProps {
  assessmentId: string;
  number: number;
  questionSet: QuestionSet;
  statement: Statement;
  stored: Answer | undefined;
}

type Answering = ReturnType<typeof useAnswer>;

interface PartProps {
  questionSet: QuestionSet;
  statement: Statement;
  answering: Answering;
}

const MOST_REASON = 500;
const MOST_NOTE = 2000;

function CurrentLevel({ questionSet, statement, answering }: PartProps) {
  const { content, change } = answering;
  const doesNotApply = content.not_applicable_because !== null;
  const name = `${statement.id}-current`;

  return (
    <fieldset className="app-levels">
      <legend className="kern-label">{m.assessment_current()}</legend>
      {statement.levels.map((level, number) => (
        <div key={level.de} className="kern-form-check">
          <input
            type="radio"
            className="kern-form-check__radio"
            id={`${name}-${number}`}
            name={name}
            checked={content.current_level === number}
            onChange={() => change({ current_level: number, not_applicable_because: null }, "now")}
          />
          <label className="kern-label" htmlFor={`${name}-${number}`}>
            {localize(level)}{" "}
            <span className="app-muted">
              ({number}, {levelName(questionSet, number)})
            </span>
          </label>
        </div>
      ))}
      <div className="kern-form-check">
        <input
          type="radio"
          className="kern-form-check__radio"
          id={`${name}-none`}
          name={name}
          checked={doesNotApply}
          onChange={() =>
            change({ current_level: null, target_level: null, not_applicable_because: "" }, "later")
          }
        />
        <label className="kern-label" htmlFor={`${name}-none`}>
          {m.assessment_not_applicable()}
        </label>
      </div>
    </fieldset>
  );
}

function Reason({ statement, answering }: Omit<PartProps, "questionSet">) {
  const { content, change, finish } = answering;
  return (
    <TextArea
      id={`${statement.id}-reason`}
      label={m.assessment_not_applicable_because()}
      hint={m.assessment_reason_hint()}
      rows={2}
      maxLength={MOST_REASON}
      required
      value={content.not_applicable_because ?? ""}
      onChange={({ target }) => change({ not_applicable_because: target.value }, "later")}
      onBlur={finish}
    />
  );
}

function TargetLevel({ questionSet, statement, answering }: PartProps) {
  const { content, change } = answering;
  return (
    <SelectField
      id={`${statement.id}-target`}
      label={m.assessment_target()}
      value={content.target_level ?? ""}
      onChange={({ target }) =>
        change({ target_level: target.value === "" ? null : Number(target.value) }, "now")
      }
    >
      <option value="">{m.assessment_target_open()}</option>
      {statement.levels.map((level, number) => (
        <option key={level.de} value={number}>
          {number} – {levelName(questionSet, number)}: {localize(level)}
        </option>
      ))}
    </SelectField>
  );
}

function Words({ statement, answering }: Omit<PartProps, "questionSet">) {
  const { content, change, finish } = answering;
  const count = (content.note ? 1 : 0) + (content.evidence?.length ?? 0);
  return (
    <details className="app-filter">
      <summary>{count > 0 ? m.assessment_words_count({ count }) : m.assessment_words()}</summary>
      <div className="app-flow">
        <TextArea
          id={`${statement.id}-note`}
          label={m.assessment_note()}
          hint={m.assessment_note_hint()}
          isOptional
          rows={3}
          maxLength={MOST_NOTE}
          value={content.note ?? ""}
          onChange={({ target }) => change({ note: target.value || null }, "later")}
          onBlur={finish}
        />
        <EvidenceFields
          id={statement.id}
          evidence={content.evidence ?? []}
          onChange={(evidence) => change({ evidence }, "now")}
        />
      </div>
    </details>
  );
}

function Said({ content, statement }: { content: AnswerContent; statement: Statement }) {
  return (
    <ul className="app-plain">
      <li>
        {m.assessment_current()}:{" "}
        {content.not_applicable_because !== null
          ? `${m.assessment_not_applicable()}: ${content.not_applicable_because}`
          : levelText(statement, content.current_level)}
      </li>
      <li>
        {m.assessment_target()}: {levelText(statement, content.target_level)}
      </li>
      {content.note && (
        <li>
          {m.assessment_note()}: {content.note}
        </li>
      )}
      {content.evidence?.map(({ label, url }) => (
        <li key={label + url}>
          {m.assessment_evidence()}: {label} {url}
        </li>
      ))}
    </ul>
  );
}

function Conflict({ statement, answering }: Omit<PartProps, "questionSet">) {
  const { content, theirs, takeMine, takeTheirs } = answering;
  return (
    <Alert tone="warning" title={m.assessment_conflict()} live>
      <div className="app-pair">
        <div>
          <h3 className="kern-title">{m.assessment_conflict_mine()}</h3>
          <Said content={content} statement={statement} />
          <Button variant="secondary" onClick={takeMine}>
            {m.assessment_take_mine()}
          </Button>
        </div>
        <div>
          <h3 className="kern-title">{m.assessment_conflict_theirs()}</h3>
          {theirs && <Said content={theirs} statement={statement} />}
          <Button variant="secondary" onClick={takeTheirs}>
            {m.assessment_take_theirs()}
          </Button>
        </div>
      </div>
    </Alert>
  );
}

function SaveState({ answering, stored }: { answering: Answering; stored: Answer | undefined }) {
  const { phase, save, content } = answering;
  const said = {
    saving: m.assessment_saving(),
    saved: m.assessment_saved(),
    unchanged: stored
      ? (stored.is_by_you ? m.assessment_answered_by_you : m.assessment_answered_by_other)({
          moment: formatMoment(stored.answered_at),
        })
      : m.assessment_unanswered(),
    failed: m.assessment_not_saved(),
    conflict: "",
  }[phase];
  const needsReason = content.not_applicable_because === "";
  return (
    <div className="app-save-state">
      <p className="app-hint" role="status">
        {needsReason ? m.assessment_reason_missing() : said}
      </p>
      {phase === "failed" && !needsReason && (
        <Button variant="secondary" onClick={() => save()}>
          {m.action_retry()}
        </Button>
      )}
    </div>
  );
}

export function StatementForm({ assessmentId, number, ...shown }: StatementFormProps) {
  const { statement, stored } = shown;
  const answering = useAnswer(assessmentId, statement.id, stored);
  const part = { ...shown, answering };
  const heading = `statement-${statement.id}`;
  return (
    <section className="app-panel app-statement" aria-labelledby={heading} id={statement.id}>
      <h2 className="kern-heading-small" id={heading}>
        {number}. {localize(statement.text)}
      </h2>
      <p className="app-hint">{localize(statement.hint)}</p>
      <CurrentLevel {...part} />
      {answering.content.not_applicable_because === null ? (
        <TargetLevel {...part} />
      ) : (
        <Reason {...part} />
      )}
      <Words {...part} />
      {answering.phase === "conflict" && <Conflict {...part} />}
      <SaveState answering={answering} stored={stored} />
    </section>
  );
}
