/** Who of the organisation advises in a unit, and who leads. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { People } from "#/shared/advice/people";
import { Checks } from "#/shared/ui/Checks";
import { SelectField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loader } from "#/shared/ui/Loaded";
import type { Draft, Faults } from "./form";

type Chosen = Draft["advisers"];

/** Somebody always leads. */
function led(advisers: Chosen, lead?: string): Chosen {
  const chosen = lead ?? advisers.find(({ is_lead }) => is_lead)?.person_id;
  const leads = advisers.some(({ person_id }) => person_id === chosen)
    ? chosen
    : advisers[0]?.person_id;
  return advisers.map(({ person_id }) => ({ person_id, is_lead: person_id === leads }));
}

interface AdvisersProps {
  id: string;
  people: People;
  advisers: Chosen;
  faults: Faults;
  onChange: (advisers: Chosen) => void;
}

function Choice({ id, people, advisers, faults, onChange }: AdvisersProps) {
  const members = people.members ?? [];
  const ids = advisers.map(({ person_id }) => person_id);
  const able = members.filter(({ roles }) => roles.includes("adviser"));
  const unable = ids.filter((own) => able.every(({ person_id }) => person_id !== own));
  if (able.length === 0 && unable.length === 0) {
    return (
      <p id={`${id}/advisers`} tabIndex={-1} className="kern-body">
        {faults["/advisers"] && <strong>{faults["/advisers"]}</strong>} {m.advice_nobody_able()}{" "}
        <Link to="/organisation" className="kern-link">
          {m.advice_to_organization()}
        </Link>
      </p>
    );
  }
  return (
    <>
      <Checks
        id={`${id}/advisers`}
        legend={m.advice_advisers_who()}
        options={[
          ...able.map(({ person_id, name }) => ({ value: person_id, label: name })),
          ...unable.map((value) => ({
            value,
            label: m.advice_adviser_unable({ name: people.nameOf(value) }),
          })),
        ]}
        chosen={ids}
        error={faults["/advisers"]}
        onChange={(chosen) =>
          onChange(
            led(
              chosen.map((person_id) => ({
                person_id,
                is_lead: advisers.some((own) => own.person_id === person_id && own.is_lead),
              })),
            ),
          )
        }
      />
      {advisers.length > 0 && (
        <SelectField
          id={`${id}/lead`}
          label={m.advice_lead()}
          hint={m.advice_lead_hint()}
          value={advisers.find(({ is_lead }) => is_lead)?.person_id ?? ""}
          onChange={({ target }) => onChange(led(advisers, target.value))}
        >
          {ids.map((own) => (
            <option key={own} value={own}>
              {people.nameOf(own)}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

export function Advisers(props: AdvisersProps) {
  const { id, people, advisers, faults } = props;
  return (
    <fieldset className="app-part app-flow">
      <legend className="kern-heading-small">{m.advice_advisers()}</legend>
      {people.members === undefined &&
        (people.error ? <LoadError error={people.error} onRetry={people.retry} /> : <Loader />)}
      {people.members === null && (
        <p id={`${id}/advisers`} tabIndex={-1} className="kern-body">
          {faults["/advisers"] && <strong>{faults["/advisers"]}</strong>}{" "}
          {m.advice_advisers_hidden({ count: advisers.length })}
        </p>
      )}
      {people.members && <Choice {...props} />}
    </fieldset>
  );
}
