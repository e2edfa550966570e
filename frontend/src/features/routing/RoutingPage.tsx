/** Who owns the requests of a Land: its rules, what new ones would change, and what moves by them. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { sessionQuery } from "#/shared/account/session";
import { Desk } from "#/shared/desk/Desk";
import { LandField, useLand } from "#/shared/desk/Land";
import { useDeskToken } from "#/shared/desk/token";
import { NewRules } from "./NewRules";
import { Policies } from "./Policies";
import { ReroutingSection } from "./Rerouting";
import { Simulator } from "./Simulator";

const PAGE = "/verwaltung/zustaendigkeit";

function Content() {
  const { gebiet } = useSearch({ from: PAGE });
  const { land, isOwn } = useLand(gebiet);
  const navigate = useNavigate({ from: PAGE });
  const roles = useQuery(sessionQuery).data?.acting_for?.roles ?? [];
  const hasToken = useDeskToken() !== undefined;
  const mayState = isOwn || hasToken || roles.includes("platform_admin");
  return (
    <div className="app-flow">
      <p className="kern-body app-text">{m.routing_text()}</p>
      {!isOwn && (
        <LandField land={land} onChoose={(key) => navigate({ search: { gebiet: key } })} />
      )}
      <Policies key={`rules ${land}`} land={land} mayState={mayState} />
      {mayState && <NewRules key={land} land={land} />}
      <ReroutingSection key={`rerouting ${land}`} land={land} mayMove={mayState} />
      <Simulator key={`simulator ${land}`} />
    </div>
  );
}

export default function RoutingPage() {
  return (
    <Desk
      title={m.routing_title()}
      roles={["land_coordinator", "federal_editor", "platform_admin"]}
    >
      <Content />
    </Desk>
  );
}
