/** All that is stored of the person who is logged in, as a file too, and the way to erase it. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { loginAddress, sessionQuery } from "#/shared/account/session";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { TextSection } from "#/shared/ui/TextPage";
import { EraseAccount } from "./EraseAccount";
import { HeldData } from "./HeldData";
import { OWN_DATA_ADDRESS, ownDataQuery } from "./queries";

const PATH = "/konto/daten";
const FILE = "stufenplan-daten.json";

function Stored({ onErased }: { onErased: () => void }) {
  const query = useQuery(ownDataQuery);
  return (
    <Loaded query={query}>
      {(own) => (
        <>
          <p className="app-lead">{m.own_data_lead()}</p>
          {!own.is_complete && (
            <Alert tone="warning" title={m.own_data_incomplete()}>
              <p className="kern-body">
                {m.own_data_incomplete_text({ services: own.missing.map(nameOf).join(", ") })}
              </p>
              <Button variant="secondary" onClick={() => query.refetch()}>
                {m.action_retry()}
              </Button>
            </Alert>
          )}
          <p>
            <a className="kern-link" href={OWN_DATA_ADDRESS} download={FILE}>
              {m.own_data_download()}
            </a>
          </p>
          <TextSection title={m.own_data_stored()}>
            {own.items.map((held) => (
              <HeldData key={`${held.holder} ${held.table} ${held.what.en}`} held={held} />
            ))}
          </TextSection>
          <TextSection title={m.own_data_erase()}>
            <EraseAccount items={own.items} onErased={onErased} />
          </TextSection>
        </>
      )}
    </Loaded>
  );
}

const SERVICES: Record<string, () => string> = {
  catalog: m.own_data_service_catalog,
  "competence-center": m.own_data_service_competence_center,
  knowledge: m.own_data_service_knowledge,
};

function nameOf(service: string): string {
  return SERVICES[service]?.() ?? service;
}

export default function OwnDataPage() {
  const client = useQueryClient();
  const session = useQuery(sessionQuery);
  const [isErased, setIsErased] = useState(false);

  function forget() {
    setIsErased(true);
    client.resetQueries({ queryKey: sessionQuery.queryKey });
  }

  return (
    <div className="app-container">
      <PageTitle>{m.own_data_title()}</PageTitle>
      {isErased ? (
        <div className="app-section">
          <Alert tone="success" title={m.own_data_erased()} live>
            <p className="kern-body">{m.own_data_erased_text()}</p>
          </Alert>
        </div>
      ) : (
        <Loaded query={session}>
          {({ person }) =>
            person ? (
              <Stored onErased={forget} />
            ) : (
              <p className="kern-body">
                {m.own_data_log_in()}{" "}
                <a className="kern-link" href={loginAddress(PATH)}>
                  {m.account_log_in()}
                </a>
              </p>
            )
          }
        </Loaded>
      )}
    </div>
  );
}
