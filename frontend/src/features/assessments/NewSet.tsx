/** A newer question set: what happens to the answers, before and after going on in it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { type Assessment, carryOver, carryOverQuery, forgetAssessments } from "./queries";

type Uncarried = Assessment["uncarried"];

function Lost({ answers }: { answers: Uncarried }) {
  return (
    <ul className="kern-list kern-list--bullet">
      {answers.map((each) => (
        <li key={`${each.set_version} ${each.statement_id}`}>
          {localize(each.text)}{" "}
          <span className="app-muted">
            {each.because === "ended" ? m.assessment_ended() : m.assessment_merged()}{" "}
            {m.assessment_lost_levels({
              current: each.current_level ?? "–",
              target: each.target_level ?? "–",
            })}{" "}
            {each.not_applicable_because} {each.note}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What earlier sets asked and the present one does not. */
export function LostAnswers({ answers }: { answers: Uncarried }) {
  if (answers.length === 0) return null;
  return (
    <details className="app-disclosure">
      <summary>{m.assessment_lost({ count: answers.length })}</summary>
      <Lost answers={answers} />
    </details>
  );
}

export function NewSet({ assessment }: { assessment: Assessment }) {
  const client = useQueryClient();
  const { data: preview } = useQuery(carryOverQuery(assessment.id));
  const going = useMutation({
    mutationFn: () => carryOver(assessment),
    onSettled: () => forgetAssessments(client),
  });
  if (!preview) return null;
  const { carried, uncarried, new_statements, to_version } = preview;
  return (
    <Alert tone="info" title={m.assessment_new_set({ version: to_version })}>
      <p className="kern-body">
        {m.assessment_new_set_text({ carried, added: new_statements.length })}
      </p>
      {uncarried.length > 0 && (
        <>
          <p className="kern-body">{m.assessment_new_set_lost()}</p>
          <Lost answers={uncarried} />
        </>
      )}
      {going.isError && <LoadError error={going.error} onRetry={() => going.mutate()} />}
      <Button variant="secondary" onClick={() => going.mutate()}>
        {m.assessment_new_set_go()}
      </Button>
    </Alert>
  );
}
