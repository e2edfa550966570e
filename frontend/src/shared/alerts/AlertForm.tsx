/** Asks to be told by mail what is new in a search. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { isOfType, Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { Button } from "#/shared/ui/Button";
import { SelectField, TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { alertsQuery, type Rhythm, requestAlert } from "./queries";
import { RHYTHMS } from "./words";

interface AlertFormProps {
  /** Query string of the list. */
  search: string;
  onDone: (text: string) => void;
  onCancel: () => void;
}

function isAboutAddress(error: unknown): boolean {
  return error instanceof Problem && error.errors.some(({ pointer }) => pointer === "/email");
}

export function AlertForm({ search, onDone, onCancel }: AlertFormProps) {
  const id = useId();
  const client = useQueryClient();
  const session = useQuery(sessionQuery);
  const [email, setEmail] = useState("");
  const [rhythm, setRhythm] = useState<Rhythm>("daily");
  const [isMissing, setMissing] = useState(false);
  const asking = useMutation({
    mutationFn: requestAlert,
    onSuccess: ({ needs_confirmation }, wish) => {
      client.invalidateQueries({ queryKey: alertsQuery(undefined).queryKey });
      onDone(needs_confirmation ? m.alerts_mail_sent({ email: wish.email }) : m.alerts_made());
    },
  });
  const isUnproven = isOfType(asking.error, "no-verified-address");
  const own = isUnproven ? null : session.data?.person?.email;
  const isWrong = isMissing || isAboutAddress(asking.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = own ? "" : email.trim();
    setMissing(!own && !given.includes("@"));
    if (own || given.includes("@")) asking.mutate({ search, rhythm, email: given });
  }

  return (
    <form className="app-name-form" noValidate onSubmit={submit}>
      {own ? (
        <p className="kern-body">{m.alerts_own_address({ email: own })}</p>
      ) : (
        <TextField
          id={`${id}-email`}
          type="email"
          label={m.alerts_email()}
          hint={m.alerts_email_hint()}
          error={isWrong ? m.alerts_email_wrong() : undefined}
          autoComplete="email"
          maxLength={254}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      )}
      <SelectField
        id={`${id}-rhythm`}
        label={m.alerts_rhythm()}
        value={rhythm}
        onChange={(event) => setRhythm(event.target.value as Rhythm)}
      >
        {Object.entries(RHYTHMS).map(([value, label]) => (
          <option key={value} value={value}>
            {label()}
          </option>
        ))}
      </SelectField>
      {isOfType(asking.error, "too-many-alerts") && (
        <p className="kern-body" role="alert">
          {m.alerts_too_many()}
        </p>
      )}
      {asking.isError && !isWrong && !isUnproven && !isOfType(asking.error, "too-many-alerts") && (
        <LoadError error={asking.error} onRetry={() => asking.mutate(asking.variables)} />
      )}
      <div className="app-actions">
        <Button type="submit" aria-disabled={asking.isPending}>
          {m.alerts_ask()}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {m.saved_cancel()}
        </Button>
      </div>
    </form>
  );
}
