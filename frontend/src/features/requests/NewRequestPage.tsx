/** Asking for advice: what about, what exactly, who gets it, who may read it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { hasProfile } from "#/shared/account/roles";
import { type Place, type Session, sessionQuery } from "#/shared/account/session";
import { OriginLink } from "#/shared/requests/OriginLink";
import { type Origin, type Preview, requestQuery } from "#/shared/requests/queries";
import { RequestRefusal } from "#/shared/requests/RequestRefusal";
import { dayInWords } from "#/shared/requests/words";
import { Localized } from "#/shared/text/Localized";
import { actionFieldIds, actionFieldLabel } from "#/shared/text/labels";
import { useVocabulary } from "#/shared/text/vocabulary";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { bodyOf, type Draft, type Faults, faultsIn, faultsOf, PHASES, useDraft } from "./draft";
import { OnlyMunicipalities } from "./OnlyMunicipalities";
import { originQuery, previewQuery, submitRequest } from "./queries";
import { ConsentWords, TierChecks } from "./Readers";

interface PartProps {
  draft: Draft;
  faults: Faults;
  change: (changes: Partial<Draft>) => void;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="app-form-part" aria-labelledby={id}>
      <h2 className="kern-heading-small" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Nothing where it is not known, or does not exist any longer. */
function Reference({ origin, change, draft }: Omit<PartProps, "faults"> & { origin: Origin }) {
  return (
    <p className="kern-body">
      {m.request_origin()}: <OriginLink origin={origin} />{" "}
      <button
        type="button"
        className="app-more"
        onClick={() => change({ context: { ...draft.context, bezug: undefined } })}
      >
        {m.request_origin_remove()}
      </button>
    </p>
  );
}

function About({ draft, faults, change, origin }: PartProps & { origin: Origin | null }) {
  const phaseLabel = useVocabulary("scaling-phases");
  return (
    <Part id="about" title={m.request_about()}>
      {origin && <Reference origin={origin} draft={draft} change={change} />}
      <SelectField
        id="topic"
        label={m.request_topic()}
        hint={m.request_topic_hint()}
        error={faults.topic}
        value={draft.topic}
        onChange={({ target }) => change({ topic: target.value })}
      >
        <option value="">{m.request_choose()}</option>
        {actionFieldIds.map((id) => (
          <option key={id} value={id}>
            {actionFieldLabel(id)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="phase"
        label={m.request_how_far()}
        isOptional
        value={draft.phase}
        onChange={({ target }) => change({ phase: target.value })}
      >
        <option value="">{m.request_phase_open()}</option>
        {PHASES.map((id) => (
          <option key={id} value={id}>
            {phaseLabel(id)}
          </option>
        ))}
      </SelectField>
    </Part>
  );
}

function Question({ draft, faults, change }: PartProps) {
  return (
    <Part id="question" title={m.request_question()}>
      <TextField
        id="subject"
        label={m.request_subject()}
        hint={m.request_subject_hint()}
        maxLength={200}
        error={faults.subject}
        value={draft.subject}
        onChange={({ target }) => change({ subject: target.value })}
      />
      <TextArea
        id="description"
        label={m.request_description()}
        hint={m.request_description_hint()}
        rows={8}
        maxLength={10_000}
        error={faults.description}
        value={draft.description}
        onChange={({ target }) => change({ description: target.value })}
      />
    </Part>
  );
}

function Receiver({ preview: { unit, reason, acknowledge_by } }: { preview: Preview }) {
  return (
    <Part id="receiver" title={m.request_receiver({ unit: unit.name })}>
      <p className="kern-body">
        <Localized text={reason} /> {m.request_receiver_by({ day: dayInWords(acknowledge_by) })}
      </p>
    </Part>
  );
}

function WhoReads({ draft, change, preview }: Omit<PartProps, "faults"> & { preview: Preview }) {
  const { unit, consent } = preview;
  return (
    <Part id="readers" title={m.request_readers()}>
      <ConsentWords consent={consent} />
      <div className="kern-form-check">
        <input
          type="checkbox"
          id="unit-agreed"
          className="kern-form-check__checkbox"
          checked={draft.isUnitAgreed}
          onChange={({ target }) => change({ isUnitAgreed: target.checked })}
        />
        <label className="kern-label" htmlFor="unit-agreed">
          {m.request_agree_unit({ unit: unit.name })}
        </label>
      </div>
      {!draft.isUnitAgreed && !draft.tiers.includes(preview.tier) && (
        <p className="kern-body">{m.request_agree_none()}</p>
      )}
      <p className="kern-body">{m.request_tiers_why()}</p>
      <TierChecks id="tiers" tiers={draft.tiers} onChange={(tiers) => change({ tiers })} />
    </Part>
  );
}

function Signature({ draft, faults, change }: PartProps) {
  return (
    <TextField
      id="author_name"
      label={m.request_author()}
      isOptional
      maxLength={100}
      error={faults.author_name}
      value={draft.author}
      onChange={({ target }) => change({ author: target.value })}
    />
  );
}

function Kept({ onDiscard }: { onDiscard: () => void }) {
  return (
    <p className="kern-body" role="status">
      {m.request_draft_kept()}{" "}
      <button type="button" className="app-more" onClick={onDiscard}>
        {m.request_draft_discard()}
      </button>
    </p>
  );
}

function Intake({ place, session }: { place: Place; session: Session }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { thema, phase, bezug } = useSearch({ from: "/anfragen/neu" });
  const { draft, wasKept, change, discard, keyFor, forget } = useDraft(session, {
    thema,
    phase,
    bezug,
  });
  const [faults, setFaults] = useState<Faults>({});
  const [attempts, setAttempts] = useState(0);
  const reference = draft.context.bezug ?? "";
  const { data: origin = null } = useQuery({
    ...originQuery(reference),
    enabled: reference !== "",
  });
  const previewing = useQuery({
    ...previewQuery(place.organization_id, draft.topic),
    enabled: draft.topic !== "",
  });
  const preview = draft.topic ? previewing.data : undefined;
  const sending = useMutation({
    mutationFn: (shown: Preview) => {
      const body = bodyOf(draft, shown, reference ? origin : null);
      return submitRequest(body, keyFor(body));
    },
    onSuccess: (request) => {
      forget();
      client.removeQueries({ queryKey: ["requests"] });
      client.setQueryData(requestQuery(request.id).queryKey, request);
      return navigate({ to: "/anfragen/$id", params: { id: request.id } });
    },
    onError: (error) => setFaults(faultsIn(error)),
  });

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (sending.isPending) return;
    const found = faultsOf(draft);
    setFaults(found);
    setAttempts(attempts + 1);
    if (Object.keys(found).length === 0 && preview) sending.mutate(preview);
  }

  const errors = Object.entries(faults).map(([id, message]) => ({ id, message }));
  const part = { draft, faults, change };
  return (
    <form className="app-form app-text" noValidate onSubmit={submit}>
      {wasKept && <Kept onDiscard={discard} />}
      {errors.length > 0 && <ErrorSummary key={attempts} errors={errors} />}
      {sending.isError && errors.length === 0 && (
        <RequestRefusal error={sending.error} onRetry={() => submit()} />
      )}
      <About {...part} origin={reference ? origin : null} />
      <Question {...part} />
      {draft.topic ? (
        <Loaded query={previewing}>
          {(shown) => (
            <>
              <Receiver preview={shown} />
              <WhoReads draft={draft} change={change} preview={shown} />
            </>
          )}
        </Loaded>
      ) : (
        <p className="kern-body">{m.request_receiver_later()}</p>
      )}
      <Signature {...part} />
      <Button type="submit" aria-disabled={sending.isPending || (draft.topic !== "" && !preview)}>
        {sending.isPending ? m.request_submitting() : m.request_submit()}
      </Button>
    </form>
  );
}

export function NewRequestPage() {
  const { data: session } = useQuery(sessionQuery);
  return (
    <Acting title={m.request_ask()}>
      {(place) =>
        hasProfile(place) && session ? (
          <>
            <Breadcrumb to="/anfragen" label={m.requests_title()} />
            <p className="app-lead">{m.request_new_lead()}</p>
            <Intake key={place.organization_id} place={place} session={session} />
          </>
        ) : (
          <>
            <OnlyMunicipalities />
            <p>
              <Link to="/unterstuetzung" className="kern-link">
                {m.support_title()}
              </Link>
            </p>
          </>
        )
      }
    </Acting>
  );
}
