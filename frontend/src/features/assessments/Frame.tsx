/** The frame of the pages inside a self-assessment: the own one with its question set, or the way to it. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import type { Place } from "#/shared/account/session";
import { Loaded } from "#/shared/ui/Loaded";
import { type Assessment, assessmentsQuery, type QuestionSet, questionSetQuery } from "./queries";

interface Own {
  assessment: Assessment;
  questionSet: QuestionSet;
  place: Place;
}

export function BackToStart() {
  return (
    <p>
      <Link to="/selbsteinschaetzung" activeOptions={{ exact: true }} className="kern-link">
        {m.assessment_title()}
      </Link>
    </p>
  );
}

function WithQuestions({ children, ...own }: Omit<Own, "questionSet"> & FrameChildren) {
  const query = useQuery(questionSetQuery(own.assessment.set_version));
  return <Loaded query={query}>{(questionSet) => children({ ...own, questionSet })}</Loaded>;
}

interface FrameChildren {
  children: (own: Own) => ReactNode;
}

function OfPlace({ place, children }: FrameChildren & { place: Place }) {
  const query = useQuery(assessmentsQuery(place.organization_id));
  return (
    <Loaded query={query}>
      {({ items }) => {
        const assessment = items.find(({ is_own }) => is_own);
        if (!assessment) return <p className="kern-body">{m.assessment_not_begun()}</p>;
        return (
          <WithQuestions assessment={assessment} place={place}>
            {children}
          </WithQuestions>
        );
      }}
    </Loaded>
  );
}

export function Frame({ title, children }: FrameChildren & { title: string }) {
  return (
    <Acting title={title}>
      {(place) => (
        <>
          <BackToStart />
          <OfPlace key={place.organization_id} place={place}>
            {children}
          </OfPlace>
        </>
      )}
    </Acting>
  );
}
