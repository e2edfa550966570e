/** The action plan of a municipality: what it was recommended, and what it plans itself. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import { competenceCenter, unwrap } from "#/api/client";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { Acting } from "#/shared/account/Acting";
import { hasProfile } from "#/shared/account/roles";
import type { Place } from "#/shared/account/session";
import { idempotencyKey } from "#/shared/idempotency-key";
import { localize } from "#/shared/text/Localized";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { ActionEntry } from "./ActionEntry";
import { ActionForm } from "./ActionForm";
import { type Action, forgetActions, type PlanQuery, planAction, planQuery } from "./queries";
import { type PlanSearch, planFilter } from "./search";

const FROM = "/massnahmenplan";

const CHOICES = [
  {
    name: "stand",
    label: m.action_state,
    options: [
      ["", m.actions_open],
      ["beendet", m.actions_ended],
      ["alle", m.actions_all],
    ],
  },
  {
    name: "herkunft",
    label: m.actions_origin,
    options: [
      ["", m.actions_all],
      ["empfohlen", m.actions_recommended],
      ["eigene", m.actions_own],
    ],
  },
  {
    name: "faellig",
    label: m.actions_due,
    options: [
      ["", m.actions_all],
      ["ueberfaellig", m.actions_overdue],
      ["bald", m.actions_due_soon],
    ],
  },
] as const;

function Choices() {
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  return (
    <div className="app-actions app-sorting">
      {CHOICES.map(({ name, label, options }) => (
        <Fragment key={name}>
          <label htmlFor={name}>{label()}</label>
          <select
            id={name}
            value={search[name] ?? ""}
            onChange={({ target }) =>
              navigate({
                search: (before) =>
                  ({ ...before, [name]: target.value || undefined }) as PlanSearch,
              })
            }
          >
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text()}
              </option>
            ))}
          </select>
        </Fragment>
      ))}
    </div>
  );
}

/** The name of a dimension of the self-assessment. */
function useDimension(id: string | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ["dimension-names"],
    queryFn: async () => {
      const [set] = (await unwrap(competenceCenter.GET("/v1/question-sets"))).items;
      const params = { path: { version: set?.version ?? "" } };
      return unwrap(competenceCenter.GET("/v1/question-sets/{version}", { params }));
    },
    enabled: id !== undefined,
  });
  const dimension = data?.dimensions.find((each) => each.id === id);
  return dimension && localize(dimension.name);
}

function PlanOwn() {
  const { dimension } = useSearch({ from: FROM });
  const name = useDimension(dimension);
  const client = useQueryClient();
  const [isOpen, open] = useState(dimension !== undefined);
  const [key, setKey] = useState(idempotencyKey);
  const [said, say] = useState("");
  return (
    <div className="app-section">
      <details
        className="app-disclosure"
        open={isOpen}
        onToggle={({ currentTarget }) => open(currentTarget.open)}
      >
        <summary>{m.actions_plan_own()}</summary>
        {isOpen && (
          <>
            {name && <p className="kern-body">{m.actions_for_dimension({ name })}</p>}
            <ActionForm
              keptAs="actions/own"
              isOwn
              label={m.actions_plan_do()}
              send={(form) =>
                planAction({ ...form, dimension: name ? dimension : null }, key).catch((error) => {
                  // What is sent after a refusal may be something else.
                  setKey(idempotencyKey());
                  throw error;
                })
              }
              onSent={() => {
                setKey(idempotencyKey());
                open(false);
                say(m.actions_planned());
                void forgetActions(client);
              }}
            />
          </>
        )}
      </details>
      <p role="status">{said}</p>
    </div>
  );
}

function tableAddress(query: PlanQuery): string {
  const { state = [], ...rest } = query ?? {};
  const pairs = Object.entries({ ...rest, language: getLocale() }).map(([name, value]) => [
    name,
    String(value),
  ]);
  return `/api/competence-center/v1/actions.csv?${new URLSearchParams([
    ...pairs,
    ...state.map((each) => ["state", each]),
  ])}`;
}

function Plan({ actions, isNarrowed }: { actions: Action[]; isNarrowed: boolean }) {
  if (actions.length === 0) {
    return (
      <p className="kern-body app-text">
        {isNarrowed ? m.actions_none_such() : m.actions_none()}{" "}
        {!isNarrowed && (
          <Link to="/anfragen/neu" className="kern-link">
            {m.request_ask()}
          </Link>
        )}
      </p>
    );
  }
  return (
    <ul className="app-ways">
      {actions.map((action) => (
        <li key={action.id}>
          <ActionEntry action={action} isPlanner isInPlan />
        </li>
      ))}
    </ul>
  );
}

function Content({ place }: { place: Place }) {
  const search = useSearch({ from: FROM });
  const filter = planFilter(search);
  const query = useQuery(planQuery(place.organization_id, filter));
  const isNarrowed = Boolean(search.stand ?? search.herkunft ?? search.faellig);
  const total = query.data?.items.length;
  return (
    <>
      <p className="app-lead">{m.actions_lead()}</p>
      <PlanOwn />
      <div className="app-list__head">
        <p className="app-result-count" role="status">
          {total !== undefined && m.actions_count({ count: total })}
        </p>
        <Choices />
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Plan actions={items} isNarrowed={isNarrowed} />
            {items.length > 0 && (
              <p className="app-actions">
                <Button variant="secondary" onClick={() => print()}>
                  {m.action_print()}
                </Button>
                <a className="kern-link" href={tableAddress(filter)}>
                  {m.actions_csv()}
                </a>
              </p>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

export function ActionPlanPage() {
  return (
    <Acting title={m.actions_title()}>
      {(place) =>
        hasProfile(place) ? (
          <Content place={place} />
        ) : (
          <p className="kern-body app-text">{m.actions_only_municipalities()}</p>
        )
      }
    </Acting>
  );
}
