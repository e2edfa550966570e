/** What one unit states about its advice: changed by who keeps it, read by who advises there. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { type Session, sessionQuery } from "#/shared/account/session";
import { usePeople } from "#/shared/advice/people";
import { type Advice, adviceQuery } from "#/shared/advice/queries";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { Loaded } from "#/shared/ui/Loaded";
import { Absences } from "./Absences";
import { AdviceEditor } from "./AdviceEditor";
import { AdviceFacts } from "./AdviceFacts";

/** Who keeps a unit, and its lead, states absences of all; other advisers their own. */
function whoseAbsences({ advisers, may_state }: Advice, session: Session | undefined): string[] {
  const ids = advisers.map(({ person_id }) => person_id);
  const own = session?.person?.id ?? "";
  const leads = advisers.some(({ person_id, is_lead }) => person_id === own && is_lead);
  return may_state || leads ? ids : ids.filter((id) => id === own);
}

function OfUnit({ advice }: { advice: Advice }) {
  const people = usePeople(advice.organization_id);
  const { data: session } = useQuery(sessionQuery);
  const whose = people.members ? whoseAbsences(advice, session) : [];
  return (
    <>
      <p className="app-lead">
        <Link to="/unterstuetzung/$slug" params={{ slug: advice.unit_slug }} className="kern-link">
          {advice.unit_name}
        </Link>
      </p>
      {advice.may_state ? (
        <AdviceEditor key={advice.unit_slug} advice={advice} people={people} />
      ) : (
        <AdviceFacts advice={advice} people={people} />
      )}
      {advice.advisers.length > 0 && people.members && (
        <Absences
          id="absences"
          title={m.absence_title()}
          advice={advice}
          people={people}
          whose={whose}
        />
      )}
    </>
  );
}

function Content() {
  const { slug } = useParams({ from: "/beratungsstellen/$slug" });
  const query = useQuery(adviceQuery(slug));
  if (isMissing(query.error)) return <p className="kern-body">{m.advice_missing()}</p>;
  return <Loaded query={query}>{(advice) => <OfUnit advice={advice} />}</Loaded>;
}

export function UnitAdvicePage() {
  return (
    <Acting title={m.advice_title()}>
      {() => (
        <>
          <Breadcrumb to="/beratungsstellen" label={m.advice_units_title()} />
          <Content />
        </>
      )}
    </Acting>
  );
}
