/** Who reads held states besides the own people; taking everything along, or ending it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { Question } from "#/shared/ui/Question";
import {
  type Assessment,
  chooseVisibility,
  deleteAssessment,
  forgetAssessments,
  type Visibility,
} from "./queries";

interface ChoiceProps {
  id: keyof Visibility;
  label: string;
  hint: string;
  assessment: Assessment;
  onChoose: (changed: Partial<Visibility>) => void;
}

function Choice({ id, label, hint, assessment, onChoose }: ChoiceProps) {
  return (
    <>
      <div className="kern-form-check">
        <input
          id={id}
          type="checkbox"
          className="kern-form-check__checkbox"
          aria-describedby={`${id}-hint`}
          disabled={!assessment.may_decide}
          checked={assessment[id]}
          onChange={({ target }) => onChoose({ [id]: target.checked })}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
      </div>
      <p className="app-hint app-choice-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </>
  );
}

export function Readers({ assessment }: { assessment: Assessment }) {
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: (changed: Partial<Visibility>) => {
      const { is_shown_to_land, is_compared } = { ...assessment, ...changed };
      return chooseVisibility(assessment, { is_shown_to_land, is_compared });
    },
    onSettled: () => forgetAssessments(client),
  });
  const part = { assessment, onChoose: choosing.mutate };
  return (
    <>
      <p className="kern-body">{m.assessment_readers_text()}</p>
      <fieldset className="app-readers">
        <legend className="kern-sr-only">{m.assessment_readers()}</legend>
        <Choice
          id="is_shown_to_land"
          label={m.assessment_show_land()}
          hint={m.assessment_show_land_hint()}
          {...part}
        />
        <Choice
          id="is_compared"
          label={m.assessment_share()}
          hint={m.assessment_share_hint()}
          {...part}
        />
      </fieldset>
      {!assessment.may_decide && <p className="app-hint">{m.assessment_administrators_decide()}</p>}
      {choosing.isError &&
        (isOfType(choosing.error, "version-conflict") ? (
          <Alert tone="warning" title={m.assessment_readers_conflict()} live />
        ) : (
          <LoadError error={choosing.error} onRetry={() => choosing.reset()} />
        ))}
      <p role="status">{choosing.isSuccess && m.assessment_saved()}</p>
    </>
  );
}

export function TakeAlong({ assessment }: { assessment: Assessment }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isEnding, setEnding] = useState(false);
  const address = `/api/competence-center/v1/assessments/${assessment.id}/export`;

  async function leave() {
    await navigate({ to: "/selbsteinschaetzung" });
    await forgetAssessments(client);
  }

  return (
    <>
      <p className="app-actions">
        <Button variant="secondary" onClick={() => print()}>
          {m.brief_print()}
        </Button>
        <a className="kern-link" href={`${address}.csv?language=${getLocale()}`} download>
          {m.assessment_export_csv()}
        </a>
        <a className="kern-link" href={`${address}.json`} download>
          {m.assessment_export_json()}
        </a>
        {assessment.may_decide && (
          <button type="button" className="app-more" onClick={() => setEnding(true)}>
            {m.assessment_delete()}
          </button>
        )}
      </p>
      {isEnding && (
        <Question
          title={m.assessment_delete()}
          text={m.assessment_delete_text()}
          act={() => deleteAssessment(assessment)}
          onDone={leave}
          onCancel={() => setEnding(false)}
        />
      )}
    </>
  );
}
