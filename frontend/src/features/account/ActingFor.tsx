/** The choice for whom one acts; only one organisation at a time. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { describeRoles } from "#/shared/account/roles";
import { type Place, type Session, sessionQuery } from "#/shared/account/session";
import { Localized, localize } from "#/shared/text/Localized";
import { LoadError } from "#/shared/ui/LoadError";
import { actFor } from "./queries";

function isSame(place: Place | null, other: Place | null): boolean {
  return (
    place?.organization_id === other?.organization_id && place?.delegate_id === other?.delegate_id
  );
}

function delegateOf(place: Place, places: Place[]): Place | undefined {
  return places.find(({ organization_id }) => organization_id === place.delegate_id);
}

interface ChoiceProps {
  id: string;
  isChosen: boolean;
  onChoose: () => void;
  name: React.ReactNode;
  hint: string;
}

function Choice({ id, isChosen, onChoose, name, hint }: ChoiceProps) {
  return (
    <div>
      <div className="kern-form-check">
        <input
          type="radio"
          className="kern-form-check__radio"
          name="acting-for"
          id={id}
          aria-describedby={`${id}-hint`}
          checked={isChosen}
          onChange={onChoose}
        />
        <label className="kern-label" htmlFor={id}>
          {name}
        </label>
      </div>
      <p className="app-choice-hint app-muted" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

export function ActingFor({ session }: { session: Session }) {
  const client = useQueryClient();
  const acting = useMutation({
    mutationFn: actFor,
    onSuccess: (changed) => {
      // Everything else was read in the name of another organisation.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "session" });
      client.setQueryData(sessionQuery.queryKey, changed);
    },
  });
  const { places } = session;
  const chosen = acting.isPending ? acting.variables : (session.acting_for ?? null);

  if (places.length === 0) return <p className="kern-body">{m.account_no_organization()}</p>;
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-sr-only">{m.account_acting_for()}</legend>
      {acting.isError && (
        <LoadError error={acting.error} onRetry={() => acting.mutate(acting.variables)} />
      )}
      <div className="kern-fieldset__body">
        {places.map((place) => {
          const delegate = delegateOf(place, places);
          return (
            <Choice
              key={`${place.organization_id} ${place.delegate_id}`}
              id={`acting-${place.slug}-${delegate?.slug ?? "own"}`}
              isChosen={isSame(chosen, place)}
              onChoose={() => acting.mutate(place)}
              name={<Localized text={place.names} />}
              hint={
                delegate
                  ? m.account_by_delegation({ delegate: localize(delegate.names) })
                  : describeRoles(place.roles)
              }
            />
          );
        })}
        <Choice
          id="acting-nobody"
          isChosen={chosen === null}
          onChoose={() => acting.mutate(null)}
          name={m.account_nobody()}
          hint={m.account_nobody_hint()}
        />
      </div>
    </fieldset>
  );
}
