/** What one unit states about its advice: changed by who keeps it, read by who advises there. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { sessionQuery } from "#/shared/account/session";
import { usePeople } from "#/shared/advice/people";
import { type Advice, adviceQuery } from "#/shared/advice/queries";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { Loaded } from "#/shared/ui/Loaded";
import { Absences } from "./Absences";
import { AdviceEditor } from "./AdviceEditor";
import { AdviceFacts } from "./AdviceFacts";
import { Departure } from "./Departure";

/** Who keeps a unit or leads it; other advisers state their own absences only. */
function decidesAboutAll({ advisers, may_state }: Advice, own: string | undefined): boolean {
  return may_state || advisers.some(({ person_id, is_lead }) => person_id === own && is_lead);
}

function OfUnit({ advice }: { advice: Advice }) {
  const people = usePeople(advice.organization_id);
  const { data: session } = useQuery(sessionQuery);
  const own = session?.person?.id;
  const decides = decidesAboutAll(advice, own);
  const ids = advice.advisers.map(({ person_id }) => person_id);
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
          whose={decides ? ids : ids.filter((id) => id === own)}
        />
      )}
      {decides && people.members && <Departure advice={advice} people={people} />}
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
