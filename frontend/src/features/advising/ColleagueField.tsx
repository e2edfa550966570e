/** Who else of the unit advises and is there today. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { usePeople } from "#/shared/advice/people";
import { type Advice, adviceQuery } from "#/shared/advice/queries";
import type { RequestDetail } from "#/shared/requests/queries";
import { SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import type { FieldsProps } from "./ActForm";
import { dayOf } from "./turns";

function present({ advisers, absences }: Advice): string[] {
  const today = dayOf(new Date());
  const away = absences.filter(({ from_on, until_on }) => from_on <= today && today <= until_on);
  return advisers
    .map(({ person_id }) => person_id)
    .filter((person) => away.every(({ person_id }) => person_id !== person));
}

interface ColleaguesProps extends FieldsProps {
  advice: Advice;
  /** Who is asked already, if it is the reader. */
  self: string | undefined;
}

function Colleagues({ id, typed, faults, onChange, advice, self }: ColleaguesProps) {
  const people = usePeople(advice.organization_id);
  const colleagues = present(advice).filter((person) => person !== self);
  if (colleagues.length === 0) return <p className="kern-body">{m.advising_nobody_else()}</p>;
  return (
    <SelectField
      id={`${id}person_id`}
      label={m.advising_colleague()}
      hint={m.advising_colleague_hint()}
      error={faults.person_id}
      value={typed.person_id}
      onChange={({ target }) => onChange({ person_id: target.value })}
    >
      <option value="">{m.form_choose()}</option>
      {colleagues.map((person) => (
        <option key={person} value={person}>
          {people.nameOf(person)}
        </option>
      ))}
    </SelectField>
  );
}

export function ColleagueField({ request, ...props }: FieldsProps & { request: RequestDetail }) {
  const query = useQuery(adviceQuery(request.own_part?.unit.slug ?? ""));
  const person = useQuery(sessionQuery).data?.person?.id;
  return (
    <Loaded query={query}>
      {(advice) => (
        <Colleagues {...props} advice={advice} self={request.is_mine ? person : undefined} />
      )}
    </Loaded>
  );
}
