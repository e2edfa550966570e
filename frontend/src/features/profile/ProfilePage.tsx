/** The profile of the municipality for which one acts: facts of the register, own statements. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { hasProfile } from "#/shared/account/roles";
import type { Place } from "#/shared/account/session";
import { type Profile, profileQuery } from "#/shared/profiles/queries";
import { StatementList } from "#/shared/profiles/StatementList";
import { topics } from "#/shared/profiles/words";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { TextSection } from "#/shared/ui/TextPage";
import { RegisterFacts } from "./RegisterFacts";
import { Revisions } from "./Revisions";
import { StatementsForm } from "./StatementsForm";

function FactsAndStatements({ profile, onChange }: { profile: Profile; onChange: () => void }) {
  return (
    <div className="app-pair">
      <TextSection title={m.profile_register()}>
        <RegisterFacts facts={profile.facts} />
      </TextSection>
      <TextSection title={m.profile_statements()}>
        <StatementList profile={profile} shown={topics} />
        <div className="app-actions">
          <Button onClick={onChange}>{m.profile_change()}</Button>
          <Button variant="secondary" onClick={() => print()}>
            {m.brief_print()}
          </Button>
        </div>
      </TextSection>
    </div>
  );
}

function OwnProfile({ place }: { place: Place }) {
  const query = useQuery(profileQuery(place.organization_id));
  const [isChanging, setChanging] = useState(false);
  return (
    <Loaded query={query}>
      {(profile) => (
        <>
          <p className="app-lead">{m.profile_lead()}</p>
          {isChanging ? (
            <TextSection title={m.profile_statements()}>
              <StatementsForm profile={profile} onDone={() => setChanging(false)} />
            </TextSection>
          ) : (
            <FactsAndStatements profile={profile} onChange={() => setChanging(true)} />
          )}
          <TextSection title={m.profile_history()}>
            <Revisions organizationId={place.organization_id} />
          </TextSection>
        </>
      )}
    </Loaded>
  );
}

export default function ProfilePage() {
  return (
    <Acting title={m.profile_title()}>
      {(place) =>
        hasProfile(place) ? (
          <OwnProfile key={place.organization_id} place={place} />
        ) : (
          <p className="kern-body">{m.profile_only_municipalities()}</p>
        )
      }
    </Acting>
  );
}
