/** One action: what to do, where it stands, and what the reader can do with it. */
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { formatDate } from "#/shared/text/format";
import { Badge } from "#/shared/ui/Badge";
import { Button } from "#/shared/ui/Button";
import { Question } from "#/shared/ui/Question";
import { ActionForm } from "./ActionForm";
import { ProgressForm } from "./ProgressForm";
import {
  type Action,
  changeAction,
  forgetActions,
  removeAction,
  withdrawRecommendation,
} from "./queries";
import { costLabel, kindLabel, nextStates, stateLabel } from "./words";

function TargetLink({ action: { kind, target } }: { action: Action }) {
  if (!target) return null;
  const { address, name } = target;
  return (
    <p className="kern-body">
      {kindLabel(kind)}:{" "}
      {kind === "solution" && (
        <Link to="/loesungen/$slug" params={{ slug: address }} className="kern-link">
          {name}
        </Link>
      )}
      {kind === "support_offer" && (
        <Link to="/unterstuetzung/angebote/$slug" params={{ slug: address }} className="kern-link">
          {name}
        </Link>
      )}
      {kind === "knowledge" && (
        <Link to={address} className="kern-link">
          {name}
        </Link>
      )}
    </p>
  );
}

function factsOf({ due_on, cost_band, responsible, unit }: Action): string {
  return [
    due_on && m.action_due_on({ day: formatDate(due_on) }),
    responsible && m.action_done_by({ role: responsible }),
    cost_band && m.action_costs({ cost: costLabel(cost_band) }),
    unit ? m.action_recommended_by({ unit: unit.name }) : m.action_own(),
  ]
    .filter(Boolean)
    .join(" · ");
}

function toneOf({ state, is_overdue }: Action) {
  if (is_overdue || state === "blocked") return "warning";
  if (state === "done" || state === "already_done") return "success";
  return "info";
}

type Doing = "progress" | "words" | "removal" | "withdrawal";

interface ActsProps {
  action: Action;
  isPlanner: boolean;
}

/** What can be done with it; one thing at a time. */
function Acts({ action, isPlanner }: ActsProps) {
  const client = useQueryClient();
  const [doing, begin] = useState<Doing>();
  const isProposed = action.state === "proposed";
  const mayChange = isPlanner && action.unit === null;
  const end = () => begin(undefined);

  function act(what: Doing, label: string) {
    return (
      <Button
        variant={what === "progress" && isProposed ? "primary" : "tertiary"}
        aria-expanded={what === "progress" || what === "words" ? doing === what : undefined}
        onClick={() => begin(doing === what ? undefined : what)}
      >
        {label}
        <span className="kern-sr-only"> {action.title}</span>
      </Button>
    );
  }

  return (
    <>
      <div className="app-actions">
        {isPlanner &&
          nextStates(action.state).length > 0 &&
          act("progress", isProposed ? m.action_answer() : m.action_change_state())}
        {mayChange && act("words", m.action_change())}
        {mayChange && act("removal", m.action_remove())}
        {!isPlanner &&
          isProposed &&
          action.is_by_own_unit &&
          act("withdrawal", m.action_withdraw())}
      </div>
      {doing === "progress" && <ProgressForm action={action} onDone={end} />}
      {doing === "words" && (
        <ActionForm
          keptAs={`actions/${action.id}`}
          action={action}
          isOwn
          label={m.action_save()}
          send={(form) => changeAction(action, { ...form, dimension: action.dimension })}
          onSent={() => {
            end();
            void forgetActions(client);
          }}
        />
      )}
      {(doing === "removal" || doing === "withdrawal") && (
        <Question
          title={doing === "removal" ? m.action_remove() : m.action_withdraw()}
          text={
            doing === "removal"
              ? m.action_remove_text({ title: action.title })
              : m.action_withdraw_text({ title: action.title })
          }
          act={() => (doing === "removal" ? removeAction(action) : withdrawRecommendation(action))}
          onDone={() => {
            end();
            void forgetActions(client);
          }}
          onCancel={end}
        />
      )}
    </>
  );
}

interface ActionEntryProps extends ActsProps {
  /** Beside the request on which it was recommended the way to it says nothing. */
  isInPlan: boolean;
}

export function ActionEntry({ action, isPlanner, isInPlan }: ActionEntryProps) {
  const { title, text, state, is_overdue, reason, request } = action;
  const Heading = isInPlan ? "h2" : "h3";
  return (
    <article className="app-flow" aria-labelledby={`action-${action.id}`}>
      <Heading className="kern-title" id={`action-${action.id}`}>
        {title}
      </Heading>
      <p>
        <Badge tone={toneOf(action)}>
          {is_overdue ? m.action_overdue({ state: stateLabel(state) }) : stateLabel(state)}
        </Badge>
      </p>
      {text && <p className="kern-body app-mail">{text}</p>}
      <TargetLink action={action} />
      {reason && <p className="kern-body app-mail app-reply">{reason}</p>}
      <p className="app-muted">
        {factsOf(action)}
        {isInPlan && request && (
          <>
            {" · "}
            <Link to="/anfragen/$id" params={{ id: request.id }} className="kern-link">
              {m.action_on_request({ number: request.number })}
            </Link>
          </>
        )}
      </p>
      <Acts action={action} isPlanner={isPlanner} />
    </article>
  );
}
