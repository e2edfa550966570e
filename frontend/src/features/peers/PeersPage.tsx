/** Municipalities like mine: who is alike, how far one had to look, and what they run. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { MunicipalityChooser } from "#/shared/municipality/MunicipalityChooser";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import { SolutionHead } from "#/shared/solutions/SolutionHead";
import { formatNumber } from "#/shared/text/format";
import { Localized, localize } from "#/shared/text/Localized";
import { sizeClassLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { OwnWords } from "./OwnWords";
import { type Peer, type PeerSolution, type Peers, peersQuery } from "./queries";

/** A Land has no peers; municipalities, Verbände and Kreise have. */
const MIN_KEY_LENGTH = 5;

function Steps({ steps }: Pick<Peers, "steps">) {
  const last = steps.at(-1);
  return (
    <section className="app-section app-flow" aria-labelledby="steps">
      <h2 className="kern-heading-small" id="steps">
        {m.peers_steps_title()}
      </h2>
      <p className="kern-body">
        {last?.with_uses === 0 ? m.peers_none_known() : m.peers_steps_lead()}
      </p>
      <ol className="kern-list kern-list--bullet">
        {steps.map(({ step, text, municipalities, with_uses }) => (
          <li key={step}>
            {m.peers_step({
              text: localize(text),
              count: formatNumber(municipalities),
              known: formatNumber(with_uses),
            })}
          </li>
        ))}
      </ol>
      <p className="kern-body">{m.peers_rule()}</p>
    </section>
  );
}

function Solution({ solution }: { solution: PeerSolution }) {
  const { count, is_used_here, uses } = solution;
  return (
    <article className="app-result">
      <SolutionHead {...solution} />
      <ul className="app-result__facts">
        <li>
          <strong>{m.peers_runs_in({ count })}</strong>
        </li>
        <li>
          {uses
            .map(({ area, level }) =>
              level === "confirmed"
                ? m.peers_place_confirmed({ name: area.name })
                : m.peers_place_documented({ name: area.name }),
            )
            .join(", ")}
        </li>
        {is_used_here && <li>{m.solution_used_here()}</li>}
      </ul>
    </article>
  );
}

function Solutions({ solutions }: { solutions: PeerSolution[] }) {
  if (solutions.length === 0) return null;
  return (
    <section className="app-section" aria-labelledby="peer-solutions">
      <h2 className="kern-heading-small" id="peer-solutions">
        {m.peers_solutions_title()}
      </h2>
      <ol className="app-results">
        {solutions.map((solution) => (
          <li key={solution.slug}>
            <Solution solution={solution} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Known({ peers }: { peers: Peer[] }) {
  if (peers.length === 0) return null;
  const title = m.peers_known_title();
  return (
    <section className="app-section app-flow">
      <h2 className="kern-heading-small">{title}</h2>
      <PeerRows title={title} peers={peers} />
    </section>
  );
}

/** Whose uses are not known yet: of interest to few, and long. */
function Nearest({ peers }: { peers: Peer[] }) {
  if (peers.length === 0) return null;
  return (
    <details className="app-disclosure">
      <summary>{m.peers_nearest_title()}</summary>
      <PeerRows title={m.peers_nearest_title()} peers={peers} />
    </details>
  );
}

function PeerRows({ title, peers }: { title: string; peers: Peer[] }) {
  return (
    <Table
      caption={title}
      columns={[
        m.peers_column_name(),
        m.peers_column_people(),
        m.peers_column_reason(),
        m.peers_column_distance(),
        m.peers_column_known(),
      ]}
    >
      {peers.map(({ area, land, population, reason, distance, solution_count }) => (
        <Row key={area.key}>
          <th className="kern-table__header" scope="row">
            {area.name} ({land.name})
          </th>
          <Cell>{formatNumber(population)}</Cell>
          <Cell>
            <Localized text={reason} />
          </Cell>
          <Cell>{formatNumber(distance.total)}</Cell>
          <Cell>{formatNumber(solution_count)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function Result({ peers }: { peers: Peers }) {
  const { municipality, replaced } = peers;
  return (
    <>
      {replaced && (
        <Alert
          tone="info"
          title={m.peers_replaced({ old: replaced.name, name: municipality.area.name })}
        />
      )}
      <p className="app-lead">
        {m.peers_of({
          name: municipality.area.name,
          kind: localize(municipality.kind.label),
          land: municipality.land.name,
          people: formatNumber(municipality.population),
          size: sizeClassLabel(municipality.size_class),
        })}
      </p>
      <OwnWords areaKey={municipality.area.key} name={municipality.area.name} />
      <Solutions solutions={peers.solutions} />
      <Known peers={peers.peers} />
      <Steps steps={peers.steps} />
      <Nearest peers={peers.nearest} />
    </>
  );
}

export default function PeersPage() {
  const { key, choose } = useMunicipality();
  const isAskable = key !== undefined && key.length >= MIN_KEY_LENGTH;
  const query = useQuery({ ...peersQuery(key ?? ""), enabled: isAskable });
  return (
    <div className="app-container app-text-wide">
      <PageTitle>{m.peers_title()}</PageTitle>
      {key === undefined && (
        <>
          <p className="app-lead">{m.peers_lead()}</p>
          <MunicipalityChooser
            label={m.municipality_choose()}
            hint={m.municipality_hint()}
            onChoose={choose}
          />
        </>
      )}
      {key !== undefined && !isAskable && <p className="app-lead">{m.peers_land()}</p>}
      {isAskable && <Loaded query={query}>{(peers) => <Result peers={peers} />}</Loaded>}
    </div>
  );
}
