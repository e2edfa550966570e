/** What would happen to a request: for one place, topic and day, and with units taken to be full. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { MunicipalityChooser } from "#/shared/municipality/MunicipalityChooser";
import { areaQuery, describeArea } from "#/shared/municipality/queries";
import { Localized } from "#/shared/text/Localized";
import { actionFieldIds, actionFieldLabel } from "#/shared/text/labels";
import { SelectField, TextField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { type Candidate, type Question, type Simulation, simulationQuery } from "./queries";
import { tierName, tiersText, verdictText } from "./words";

function AreaName({ areaKey }: { areaKey: string }) {
  const { data } = useQuery(areaQuery(areaKey));
  return data?.name ?? areaKey;
}

const TAKES: Candidate["verdict"][] = ["chosen", "behind", "full"];

interface CandidatesProps {
  simulation: Simulation;
  full: string[];
  onChange: (full: string[]) => void;
}

function Candidates({ simulation, full, onChange }: CandidatesProps) {
  return (
    <Table
      caption={m.routing_candidates()}
      columns={[m.routing_unit(), m.routing_reach(), m.routing_verdict(), m.routing_assume()]}
    >
      {simulation.candidates.map(({ unit, tier, area_key, verdict }) => (
        <Row key={unit.slug}>
          <Cell>
            <Link to="/unterstuetzung/$slug" params={{ slug: unit.slug }} className="kern-link">
              {unit.name}
            </Link>
          </Cell>
          <Cell>
            {tierName(tier)}: {area_key ? <AreaName areaKey={area_key} /> : m.routing_nationwide()}
          </Cell>
          <Cell>
            {verdict === "chosen" ? <strong>{verdictText(verdict)}</strong> : verdictText(verdict)}
          </Cell>
          <Cell>
            {TAKES.includes(verdict) && (
              <label className="app-box">
                <input
                  type="checkbox"
                  checked={full.includes(unit.slug)}
                  aria-label={m.routing_assume_full_of({ unit: unit.name })}
                  onChange={({ target }) =>
                    onChange(
                      target.checked
                        ? [...full, unit.slug]
                        : full.filter((slug) => slug !== unit.slug),
                    )
                  }
                />
                {m.routing_assume_full()}
              </label>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Result({ simulation, full, onChange }: CandidatesProps) {
  return (
    <div className="app-flow">
      <div role="status">
        <h3 className="kern-title">{m.routing_owner({ unit: simulation.owner.name })}</h3>
        <p className="kern-body app-text">
          {m.routing_told()} <Localized text={simulation.reason} />
        </p>
      </div>
      <p className="kern-body">
        {m.routing_asked_in({ tiers: tiersText(simulation.tiers) })}{" "}
        {simulation.is_last_resort && m.routing_last_resort()}
      </p>
      {simulation.candidates.length === 0 ? (
        <p className="kern-body">{m.routing_no_candidates()}</p>
      ) : (
        <Candidates simulation={simulation} full={full} onChange={onChange} />
      )}
    </div>
  );
}

function Answer({ question, onFull }: { question: Question; onFull: (full: string[]) => void }) {
  const query = useQuery({ ...simulationQuery(question), placeholderData: keepPreviousData });
  return (
    <Loaded query={query}>
      {(simulation) => (
        <Result simulation={simulation} full={question.full ?? []} onChange={onFull} />
      )}
    </Loaded>
  );
}

function ChosenPlace({ area }: { area: string }) {
  const { data } = useQuery(areaQuery(area));
  if (!data) return null;
  return (
    <p className="kern-body">
      {m.routing_place_chosen({ name: data.name, note: describeArea(data) })}
    </p>
  );
}

export function Simulator() {
  const [area, setArea] = useState("");
  const [topic, setTopic] = useState("");
  const [on, setOn] = useState("");
  const [full, setFull] = useState<string[]>([]);
  const question = { area, topic, full, ...(on && { on }) } as Question;
  return (
    <section className="app-section app-flow" aria-labelledby="simulator">
      <h2 className="kern-heading-small" id="simulator">
        {m.routing_simulator()}
      </h2>
      <p className="kern-body app-text">{m.routing_simulator_text()}</p>
      <div className="app-text app-flow">
        <MunicipalityChooser
          label={m.routing_place_label()}
          onChoose={(chosen) => {
            setArea(chosen);
            setFull([]);
          }}
        />
        {area && <ChosenPlace area={area} />}
        <div className="app-days">
          <SelectField
            id="simulator-topic"
            label={m.routing_topic()}
            value={topic}
            onChange={({ target }) => setTopic(target.value)}
          >
            <option value="">{m.form_choose()}</option>
            {actionFieldIds.map((each) => (
              <option key={each} value={each}>
                {actionFieldLabel(each)}
              </option>
            ))}
          </SelectField>
          <TextField
            id="simulator-day"
            type="date"
            label={m.routing_day()}
            isOptional
            value={on}
            onChange={({ target }) => setOn(target.value)}
          />
        </div>
      </div>
      {area && topic ? (
        <Answer key={area} question={question} onFull={setFull} />
      ) : (
        <p className="kern-body">{m.routing_simulator_begin()}</p>
      )}
    </section>
  );
}
