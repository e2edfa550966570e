/** Registering an organisation: which one, under which mail address, and the declaration. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { loginAddress, type Session, sessionQuery } from "#/shared/account/session";
import { idempotencyKey } from "#/shared/idempotency-key";
import { MunicipalityChooser } from "#/shared/municipality/MunicipalityChooser";
import { localize } from "#/shared/text/Localized";
import { organizationKindLabel } from "#/shared/text/labels";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { type Kind, knownQuery, type NewRegistration, register } from "./queries";
import { Refused } from "./refusals";
import { faultsOf } from "./registration-faults";

const KINDS: Kind[] = [
  "municipality",
  "municipal_association",
  "district",
  "state",
  "federation",
  "association",
  "public_it_provider",
  "company",
  "research",
  "community",
];
// They are called as the register calls them.
const OF_REGISTER: Kind[] = ["municipality", "district"];
const LEAST_LETTERS = 3;

interface NameFieldProps {
  kind: Kind;
  name: string;
  known: string | undefined;
  error: string | undefined;
  onName: (name: string) => void;
  onKnown: (id: string | undefined) => void;
}

/** A name, and what the platform knows under it already. */
function NameField({ kind, name, known, error, onName, onKnown }: NameFieldProps) {
  const isOptional = kind === "municipal_association";
  const query = useQuery({
    ...knownQuery(name.trim(), kind),
    enabled: name.trim().length >= LEAST_LETTERS,
  });
  const found = query.data?.items ?? [];
  return (
    <>
      <TextField
        id="name"
        label={m.registration_name()}
        hint={isOptional ? m.registration_name_hint() : undefined}
        error={error}
        isOptional={isOptional}
        required={!isOptional}
        maxLength={200}
        value={name}
        onChange={({ target }) => {
          onName(target.value);
          onKnown(undefined);
        }}
      />
      {found.length > 0 && (
        <SelectField
          id="known"
          label={m.registration_known()}
          value={known ?? ""}
          onChange={({ target }) => onKnown(target.value || undefined)}
        >
          <option value="">{m.registration_known_none()}</option>
          {found.map((one) => (
            <option key={one.id} value={one.id}>
              {localize(one.names)}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

function RegistrationForm({ session, onDone }: { session: Session; onDone: () => void }) {
  const [key, renewKey] = useState(idempotencyKey);
  const [kind, setKind] = useState<Kind>("municipality");
  const [area, setArea] = useState<string>();
  const [name, setName] = useState("");
  const [known, setKnown] = useState<string>();
  const [email, setEmail] = useState(session.person?.email ?? "");
  const [routingId, setRoutingId] = useState("");
  const hasArea = kind !== "federation";
  const hasName = !OF_REGISTER.includes(kind);

  const sending = useMutation({
    mutationFn: () => {
      const organization = {
        kind,
        name: (hasName && name.trim()) || null,
        area_key: (hasArea && area) || null,
      };
      const which: Partial<NewRegistration> = known ? { organization_id: known } : { organization };
      return register(
        {
          ...which,
          work_email: email.trim() || null,
          routing_id: routingId.trim() || null,
          may_act: true,
        },
        key,
      );
    },
    onSuccess: onDone,
    // What is corrected is another request.
    onError: () => renewKey(idempotencyKey()),
  });

  function send(event?: FormEvent) {
    event?.preventDefault();
    sending.mutate();
  }

  const faults = faultsOf(sending.error);
  const summary = Object.entries(faults).map(([id, message]) => ({ id, message }));
  return (
    <form className="app-form" onSubmit={send}>
      {summary.length > 0 && <ErrorSummary key={key} errors={summary} />}
      {sending.isError && summary.length === 0 && <Refused error={sending.error} onRetry={send} />}
      <SelectField
        id="kind"
        label={m.registrations_kind()}
        value={kind}
        onChange={({ target }) => {
          setKind(target.value as Kind);
          setKnown(undefined);
        }}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {organizationKindLabel(each)}
          </option>
        ))}
      </SelectField>
      {hasArea && (
        <MunicipalityChooser
          id="area"
          label={m.registration_area()}
          hint={m.registration_area_hint()}
          error={faults.area}
          onChoose={setArea}
        />
      )}
      {hasName && (
        <NameField
          kind={kind}
          name={name}
          known={known}
          error={faults.name}
          onName={setName}
          onKnown={setKnown}
        />
      )}
      <TextField
        id="email"
        type="email"
        label={m.registrations_email()}
        hint={m.registration_email_hint()}
        error={faults.email}
        required
        maxLength={254}
        autoComplete="email"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <TextField
        id="routing-id"
        label={m.registrations_routing_id()}
        hint={m.registration_routing_id_hint()}
        error={faults["routing-id"]}
        isOptional
        maxLength={46}
        value={routingId}
        onChange={({ target }) => setRoutingId(target.value)}
      />
      <div className="kern-form-check">
        <input type="checkbox" className="kern-form-check__checkbox" id="may-act" required />
        <label className="kern-label" htmlFor="may-act">
          {m.registration_may_act()}
        </label>
      </div>
      <Button type="submit" aria-disabled={sending.isPending}>
        {m.registration_send()}
      </Button>
    </form>
  );
}

export default function RegistrationPage() {
  const query = useQuery(sessionQuery);
  const [isSent, setSent] = useState(false);
  if (isSent) {
    return (
      <div className="app-container app-text app-flow">
        <PageTitle>{m.registration_sent_title()}</PageTitle>
        <p className="kern-body">{m.registration_sent_text()}</p>
        <p>
          <Link className="kern-link" to="/organisation">
            {m.registrations_own()}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className="app-container app-text">
      <PageTitle>{m.registration_title()}</PageTitle>
      <p className="app-lead">{m.registration_lead()}</p>
      <Loaded query={query}>
        {(session) =>
          session.person ? (
            <RegistrationForm session={session} onDone={() => setSent(true)} />
          ) : (
            <p className="kern-body">
              {m.registration_log_in()}{" "}
              <a className="kern-link" href={loginAddress("/organisation/eintragen")}>
                {m.account_log_in()}
              </a>
            </p>
          )
        }
      </Loaded>
    </div>
  );
}
