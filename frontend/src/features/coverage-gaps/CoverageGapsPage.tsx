/** Where nobody near a municipality advises it, for who coordinates a Land. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { Desk } from "#/shared/desk/Desk";
import { LandField, useLand } from "#/shared/desk/Land";
import { formatNumber } from "#/shared/text/format";
import { actionFieldLabel, landLabel } from "#/shared/text/labels";
import { LoadedPages } from "#/shared/ui/LoadedPages";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { GapMap } from "./GapMap";
import { type Gap, type GapPage, gapsQuery } from "./queries";

const PAGE = "/verwaltung/beratungsluecken";

interface Chosen {
  land: string;
  topic: string | undefined;
}

function Topics({ page, land, topic: chosen }: Chosen & { page: GapPage }) {
  const missing = page.by_topic.filter(({ municipalities }) => municipalities > 0);
  return (
    <Table
      caption={m.gaps_by_topic()}
      columns={[m.gaps_topic(), m.gaps_municipalities(), m.gaps_population()]}
    >
      {missing.map(({ topic, municipalities, population }) => (
        <Row key={topic}>
          <Cell>
            {topic === chosen ? (
              <strong>{actionFieldLabel(topic)}</strong>
            ) : (
              <Link to={PAGE} search={{ gebiet: land, thema: topic }} className="kern-link">
                {actionFieldLabel(topic)}
              </Link>
            )}
          </Cell>
          <Cell>
            {m.gaps_share({
              count: formatNumber(municipalities),
              all: formatNumber(page.municipalities),
            })}
          </Cell>
          <Cell>{formatNumber(population)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

/** More names than these in every row hide which rows differ. */
const FEW = 3;

function missingOf({ topics }: Gap, all: number): string {
  if (topics.length === all) return m.gaps_all_topics();
  if (topics.length <= FEW) return topics.map(actionFieldLabel).join(", ");
  return m.gaps_many_topics({ count: topics.length, all });
}

interface MunicipalitiesProps {
  gaps: Gap[];
  topics: number;
  topic: string | undefined;
}

function Municipalities({ gaps, topics, topic }: MunicipalitiesProps) {
  const columns = [m.gaps_municipality(), m.gaps_kreis(), m.gaps_population()];
  return (
    <Table
      caption={m.gaps_municipalities()}
      columns={topic ? columns : [...columns, m.gaps_missing()]}
    >
      {gaps.map((gap) => (
        <Row key={gap.area_key}>
          <Cell>{gap.name}</Cell>
          <Cell>{gap.kreis ?? m.gaps_own_kreis()}</Cell>
          <Cell>{gap.population === null ? m.value_unknown() : formatNumber(gap.population)}</Cell>
          {!topic && <Cell>{missingOf(gap, topics)}</Cell>}
        </Row>
      ))}
    </Table>
  );
}

function Gaps({ land, topic }: Chosen) {
  const query = useInfiniteQuery(gapsQuery(land, topic));
  const page = query.data?.pages[0];
  const file = new URLSearchParams({ land, language: getLocale() });
  if (topic) file.set("topic", topic);
  return (
    <LoadedPages query={query}>
      {(gaps) =>
        page &&
        (page.by_topic.every(({ municipalities }) => municipalities === 0) ? (
          <p className="kern-body">{m.gaps_none({ land: landLabel(land) })}</p>
        ) : (
          <>
            <section className="app-section" aria-labelledby="by-topic">
              <h2 className="kern-heading-small" id="by-topic">
                {m.gaps_by_topic()}
              </h2>
              <div className="app-map-and-list">
                <GapMap land={land} topic={topic} topics={page.by_topic.length} />
                <Topics page={page} land={land} topic={topic} />
              </div>
            </section>
            <section className="app-section" aria-labelledby="municipalities">
              <h2 className="kern-heading-small" id="municipalities">
                {topic
                  ? m.gaps_on_topic({ topic: actionFieldLabel(topic) })
                  : m.gaps_municipalities()}
              </h2>
              <p className="app-actions">
                {topic && (
                  <Link to={PAGE} search={{ gebiet: land }} className="kern-link">
                    {m.gaps_every_topic()}
                  </Link>
                )}
                <a
                  className="kern-link"
                  href={`/api/competence-center/v1/coverage-gaps.csv?${file}`}
                >
                  {m.gaps_csv()}
                </a>
              </p>
              <Municipalities gaps={gaps} topics={page.by_topic.length} topic={topic} />
            </section>
          </>
        ))
      }
    </LoadedPages>
  );
}

function Content() {
  const { gebiet, thema } = useSearch({ from: PAGE });
  const { land, isOwn } = useLand(gebiet);
  const navigate = useNavigate({ from: PAGE });
  const choose = (key: string) => navigate({ search: { gebiet: key } });
  return (
    <div className="app-flow">
      <p className="kern-body app-text">{m.gaps_text()}</p>
      {!isOwn && <LandField land={land} onChoose={choose} />}
      <Gaps land={land} topic={thema} />
    </div>
  );
}

export default function CoverageGapsPage() {
  return (
    <Desk title={m.gaps_title()} roles={["land_coordinator", "federal_editor", "platform_admin"]}>
      <Content />
    </Desk>
  );
}
