/** What follows from the own answers: where one stands, next steps, others, and held states. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { Place } from "#/shared/account/session";
import { formatDate } from "#/shared/text/format";
import { Loaded } from "#/shared/ui/Loaded";
import { TextSection } from "#/shared/ui/TextPage";
import { Compared } from "./Compared";
import { Frame } from "./Frame";
import { HoldState } from "./HoldState";
import { LostAnswers, NewSet } from "./NewSet";
import { NextSteps } from "./NextSteps";
import { type Assessment, type QuestionSet, type Result, resultQuery } from "./queries";
import { Readers, TakeAlong } from "./Readers";
import { ResultTable } from "./ResultTable";

interface SheetProps {
  assessment: Assessment;
  questionSet: QuestionSet;
  place: Place;
  result: Result;
}

function Unanswered({ result, questionSet }: Pick<SheetProps, "result" | "questionSet">) {
  const { answered, statements, dimensions } = result;
  const next = dimensions.find((each) => each.answered < each.statements);
  if (!next) return <p className="kern-body">{m.assessment_all_answered({ statements })}</p>;
  return (
    <p className="kern-body">
      {m.assessment_answered()}: {m.assessment_of({ count: answered, all: statements })}.{" "}
      <Link
        to="/selbsteinschaetzung/fragen/$dimension"
        params={{ dimension: next.dimension_id ?? questionSet.dimensions[0]?.id }}
        className="kern-link"
      >
        {m.assessment_next_open()}
      </Link>
    </p>
  );
}

function Sheet({ assessment, questionSet, place, result }: SheetProps) {
  return (
    <>
      <Unanswered result={result} questionSet={questionSet} />
      <p className="app-print-only">{m.assessment_as_of({ date: formatDate(today()) })}</p>
      <TextSection title={m.assessment_by_dimension()}>
        <ResultTable questionSet={questionSet} result={result} />
      </TextSection>
      <TextSection title={m.assessment_steps()}>
        <NextSteps
          steps={result.next_steps}
          questionSet={questionSet}
          area={place.area_key ?? undefined}
        />
      </TextSection>
      <TextSection title={m.assessment_comparison()}>
        <Compared id={assessment.id} questionSet={questionSet} />
      </TextSection>
      <TextSection title={m.assessment_states()}>
        <HoldState id={assessment.id} />
      </TextSection>
      <TextSection title={m.assessment_readers()}>
        <Readers assessment={assessment} />
      </TextSection>
      <TextSection title={m.assessment_take_along()}>
        <LostAnswers answers={assessment.uncarried} />
        <TakeAlong assessment={assessment} />
      </TextSection>
    </>
  );
}

function today(): string {
  return new Date().toISOString();
}

function Content(own: Omit<SheetProps, "result">) {
  const { assessment } = own;
  const query = useQuery(resultQuery(assessment.id));
  return (
    <>
      {assessment.set_version !== assessment.current_set_version && (
        <NewSet assessment={assessment} />
      )}
      <Loaded query={query}>{(result) => <Sheet {...own} result={result} />}</Loaded>
    </>
  );
}

export function ResultPage() {
  return <Frame title={m.assessment_result()}>{(own) => <Content {...own} />}</Frame>;
}
