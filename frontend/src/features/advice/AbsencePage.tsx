/** The own absences of who advises, in each unit apart. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { sessionQuery } from "#/shared/account/session";
import { usePeople } from "#/shared/advice/people";
import { type Advice, adviceQuery, type ReadAdvice, unitsQuery } from "#/shared/advice/queries";
import { Loaded } from "#/shared/ui/Loaded";
import { LoadedPages } from "#/shared/ui/LoadedPages";
import { Absences } from "./Absences";

function OwnAbsences({ advice }: { advice: Advice }) {
  const people = usePeople(advice.organization_id);
  const own = useQuery(sessionQuery).data?.person?.id;
  return (
    <Absences
      id={`absences-${advice.unit_slug}`}
      title={advice.unit_name}
      advice={advice}
      people={people}
      whose={own ? [own] : []}
    />
  );
}

function InUnit({ unit }: { unit: ReadAdvice }) {
  const query = useQuery(adviceQuery(unit.unit_slug));
  return <Loaded query={query}>{(advice) => <OwnAbsences advice={advice} />}</Loaded>;
}

function Units() {
  const query = useInfiniteQuery(unitsQuery);
  return (
    <LoadedPages query={query}>
      {(units) => {
        const own = units.filter(({ is_adviser }) => is_adviser);
        if (own.length === 0) return <p className="kern-body app-text">{m.absence_no_unit()}</p>;
        return own.map((unit) => <InUnit key={unit.unit_slug} unit={unit} />);
      }}
    </LoadedPages>
  );
}

export function AbsencePage() {
  return (
    <Acting title={m.absence_own_title()}>
      {() => (
        <>
          <p className="app-lead">{m.absence_lead()}</p>
          <Units />
        </>
      )}
    </Acting>
  );
}
