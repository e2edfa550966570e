/** What one's organisation says of its own use of a solution: confirmed by that, and public. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { RecordForm } from "#/shared/forms/RecordForm";
import { solutionQuery } from "#/shared/solutions/queries";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import { TextSection } from "#/shared/ui/TextPage";
import { contentOfUse } from "./forms";
import { ownUseFields } from "./own-fields";
import {
  forgetUses,
  type OwnUse,
  orRefreshed,
  ownUseQuery,
  removeOwnUse,
  tellOwnUse,
} from "./own-queries";

const NEW = { visibility: "public", status: "active", has_contact_consent: false };

/** Others who say so too cannot be contradicted by taking it back: it ends instead. */
function isOwnWordAlone(use: OwnUse): boolean {
  return use.level === "confirmed" && use.source_label === null && use.claimed_by === null;
}

function TakeBack({ use, onDone }: { use: OwnUse; onDone: () => void }) {
  const [isAsked, ask] = useState(false);
  return (
    <>
      <div className="app-actions">
        <Button variant="tertiary" onClick={() => ask(true)}>
          {m.own_use_take_back()}
        </Button>
      </div>
      {isAsked && (
        <Question
          title={m.own_use_take_back()}
          text={m.own_use_take_back_text()}
          act={() => removeOwnUse(use)}
          onDone={onDone}
          onCancel={() => ask(false)}
        />
      )}
    </>
  );
}

function Telling({ slug, name, use }: { slug: string; name: string; use: OwnUse | undefined }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const content = use ? contentOfUse(use).shown : NEW;

  async function finish() {
    await forgetUses(client);
    await navigate({ to: "/loesungen/$slug", params: { slug }, hash: "uses" });
  }

  return (
    <TextSection title={name}>
      <RecordForm
        title={m.own_use_facts()}
        fields={ownUseFields(content)}
        content={content}
        send={(told) => orRefreshed(client, tellOwnUse(slug, use, told as never))}
        onDone={finish}
        onCancel={() => navigate({ to: "/loesungen/$slug", params: { slug } })}
      />
      {use && isOwnWordAlone(use) && <TakeBack use={use} onDone={finish} />}
    </TextSection>
  );
}

function Content({ organizationId }: { organizationId: string }) {
  const { slug } = useParams({ from: "/meine-nutzungen/$slug" });
  const entry = useQuery(solutionQuery(slug));
  const use = useQuery(ownUseQuery(slug, organizationId));
  return (
    <>
      <p className="app-lead">{m.own_use_tell_lead()}</p>
      <Loaded query={entry}>
        {({ name }) => (
          <Loaded query={use}>
            {({ found }) => <Telling slug={slug} name={name} use={found} />}
          </Loaded>
        )}
      </Loaded>
      <p>
        <Link to="/meine-nutzungen" className="kern-link">
          {m.own_uses_page()}
        </Link>
      </p>
    </>
  );
}

export default function OwnUsePage() {
  return (
    <Acting title={m.own_use_tell()}>
      {({ organization_id }) => <Content organizationId={organization_id} />}
    </Acting>
  );
}
