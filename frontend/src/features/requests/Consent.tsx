/** Who may read a request: seen and changed by the municipality, and asked for where it is needed. */
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import type { Preview, RequestDetail, Tier } from "#/shared/requests/queries";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { ENDED, leadOf, tierUnitsLabel } from "#/shared/requests/words";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Checks } from "#/shared/ui/Checks";
import { Loaded } from "#/shared/ui/Loaded";
import { useChange } from "./AskerActs";
import { changeConsent, previewQuery } from "./queries";
import { ConsentWords, TierChecks } from "./Readers";

interface ConsentProps {
  request: RequestDetail;
}

/** The words hold for every topic; they come with the preview. */
function useWords({ texts, topic }: RequestDetail) {
  return useQuery(previewQuery(texts?.organization_id ?? "", topic));
}

function Agree({ request, preview }: ConsentProps & { preview: Preview }) {
  const { tiers, units } = request.consent;
  const agreeing = useChange(() =>
    changeConsent(request, {
      tiers,
      units: [...units.map(({ slug }) => slug), request.owner.slug],
      text_version: preview.consent.version,
    }),
  );
  return (
    <>
      <ConsentWords consent={preview.consent} />
      {agreeing.isError && (
        <RequestRefusal error={agreeing.error} onRetry={() => agreeing.mutate(undefined)} />
      )}
      <Button
        aria-disabled={agreeing.isPending}
        onClick={() => !agreeing.isPending && agreeing.mutate(undefined)}
      >
        {m.request_agree({ unit: request.owner.name })}
      </Button>
    </>
  );
}

/** Stands before all else where the owner may not read the request. */
export function ConsentWanted({ request }: ConsentProps) {
  const query = useWords(request);
  if (request.consent.is_owner_covered || ENDED.includes(request.state)) return null;
  return (
    <Alert tone="warning" title={m.request_may_read({ unit: request.owner.name })}>
      <p className="kern-body">{m.request_may_read_text()}</p>
      <Loaded query={query}>{(preview) => <Agree request={request} preview={preview} />}</Loaded>
    </Alert>
  );
}

function Change({ request, preview }: ConsentProps & { preview: Preview }) {
  const { consent, owner } = request;
  const offered = [
    ...consent.units,
    ...(consent.units.some(({ slug }) => slug === owner.slug) ? [] : [owner]),
  ];
  const [tiers, setTiers] = useState<Tier[]>(consent.tiers);
  const [units, setUnits] = useState(consent.units.map(({ slug }) => slug));
  const changing = useChange(() =>
    changeConsent(request, { tiers, units, text_version: preview.consent.version }),
  );
  const tier = leadOf(request)?.tier;
  const isOwnerLost = !units.includes(owner.slug) && !(tier && tiers.includes(tier));

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (!changing.isPending) changing.mutate(undefined);
  }

  return (
    <form className="app-form" onSubmit={submit}>
      <ConsentWords consent={preview.consent} />
      {changing.isError && <RequestRefusal error={changing.error} onRetry={() => submit()} />}
      <TierChecks id="consent-tiers" tiers={tiers} onChange={setTiers} />
      <Checks
        id="consent-units"
        legend={m.request_single_units()}
        options={offered.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={units}
        onChange={setUnits}
      />
      {isOwnerLost && (
        <Alert tone="warning" title={m.request_owner_lost({ unit: owner.name })} live>
          <p className="kern-body">{m.request_owner_lost_text()}</p>
        </Alert>
      )}
      <Button type="submit" variant="secondary">
        {m.request_consent_save()}
      </Button>
    </form>
  );
}

function Changing({ request }: ConsentProps) {
  const query = useWords(request);
  return (
    <Loaded query={query}>
      {(preview) => <Change key={request.version} request={request} preview={preview} />}
    </Loaded>
  );
}

export function Consent({ request }: ConsentProps) {
  const [isOpen, open] = useState(false);
  const { tiers, units } = request.consent;
  const readers = [...units.map(({ name }) => name), ...tiers.map(tierUnitsLabel)];
  return (
    <section className="app-section app-flow" aria-labelledby="consent">
      <h2 className="kern-heading-small" id="consent">
        {m.request_readers()}
      </h2>
      <p className="kern-body">
        {m.request_readers_own()}{" "}
        {readers.length > 0
          ? m.request_readers_are({ readers: readers.join(", ") })
          : m.request_readers_none()}
      </p>
      {!ENDED.includes(request.state) && (
        <details
          className="app-disclosure"
          onToggle={({ currentTarget }) => open(currentTarget.open)}
        >
          <summary>{m.request_consent_change()}</summary>
          {isOpen && <Changing request={request} />}
        </details>
      )}
    </section>
  );
}
