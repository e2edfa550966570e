/** Makes a client: what it is, what it may, how often it asks. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import {
  type ApiClients,
  clientsQuery,
  makeClient,
  type NewApiClient,
  type Scope,
} from "./queries";
import { SCOPES } from "./words";

function Choice({ name, value, label }: { name: string; value: string; label: string }) {
  const id = `client-${name}-${value}`;
  return (
    <div className="kern-form-check">
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={value === "catalog:read"}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}

function read(form: FormData): NewApiClient {
  return {
    name: String(form.get("name")),
    scopes: form.getAll("scope") as Scope[],
    is_limited_to_land: form.has("land"),
    environment: form.has("test") ? "test" : "live",
    quota_per_minute: Number(form.get("quota")),
  };
}

export function NewClient({ clients }: { clients: ApiClients }) {
  const cache = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [isMissingScope, setMissingScope] = useState(false);
  const making = useMutation({
    mutationFn: makeClient,
    onSuccess: () => {
      form.current?.reset();
      return cache.invalidateQueries({ queryKey: clientsQuery.queryKey });
    },
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = read(new FormData(event.currentTarget));
    setMissingScope(wanted.scopes.length === 0);
    if (wanted.scopes.length > 0) making.mutate(wanted);
  }
  return (
    <form ref={form} className="app-flow" onSubmit={submit}>
      <TextField
        id="client-name"
        name="name"
        label={m.clients_name()}
        hint={m.clients_name_hint()}
        required
        maxLength={200}
      />
      <fieldset className="kern-fieldset">
        <legend className="kern-label">{m.clients_scopes()}</legend>
        <div className="kern-fieldset__body">
          {clients.grantable_scopes.map((scope) => (
            <Choice key={scope} name="scope" value={scope} label={SCOPES[scope]()} />
          ))}
        </div>
        {isMissingScope && (
          <p className="kern-error" role="alert">
            <span className="kern-body">{m.clients_scope_missing()}</span>
          </p>
        )}
      </fieldset>
      {clients.land && <Choice name="land" value="yes" label={m.clients_only_land()} />}
      {clients.has_test_keys && <Choice name="test" value="yes" label={m.clients_for_tests()} />}
      <TextField
        id="client-quota"
        name="quota"
        type="number"
        label={m.clients_quota()}
        defaultValue={600}
        min={1}
        max={3000}
        required
      />
      {making.isError && (
        <LoadError error={making.error} onRetry={() => making.mutate(making.variables)} />
      )}
      <Button type="submit">{m.clients_make()}</Button>
    </form>
  );
}
