/** All topics, each with how often its mails come. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Alert } from "#/shared/ui/Alert";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { useChoosing } from "./choosing";
import { type NoticeRhythm, rhythmsQuery, type TopicRhythm } from "./queries";
import { RHYTHMS, TOPICS } from "./words";

export function Rhythms() {
  const query = useQuery(rhythmsQuery(undefined));
  const choosing = useChoosing(undefined);
  const saved = choosing.data;
  return (
    <Loaded query={query}>
      {({ email, items }) => (
        <div className="app-flow">
          {email ? (
            <p className="kern-body">{m.notices_lead({ email })}</p>
          ) : (
            <Alert tone="warning" title={m.notices_no_address()} />
          )}
          {choosing.isError && (
            <LoadError error={choosing.error} onRetry={() => choosing.mutate(choosing.variables)} />
          )}
          <p role="status">
            {saved &&
              m.notices_saved({
                topic: TOPICS[saved.topic].name(),
                rhythm: RHYTHMS[saved.rhythm](),
              })}
          </p>
          <Table caption={m.notices_topics()} columns={[m.notices_topic(), m.alerts_rhythm()]}>
            {items.map((item) => (
              <TopicRow
                key={item.topic}
                item={choosing.isPending ? latest(item, choosing.variables) : item}
                onChoose={choosing.mutate}
              />
            ))}
          </Table>
        </div>
      )}
    </Loaded>
  );
}

/** What somebody has just chosen is shown while it is being saved. */
function latest(item: TopicRhythm, choice: TopicRhythm): TopicRhythm {
  return item.topic === choice.topic ? choice : item;
}

interface TopicRowProps {
  item: TopicRhythm;
  onChoose: (choice: TopicRhythm) => void;
}

function TopicRow({ item: { topic, rhythm }, onChoose }: TopicRowProps) {
  const { name, hint } = TOPICS[topic];
  return (
    <Row>
      <Cell>
        {name()}
        <br />
        <small>{hint()}</small>
      </Cell>
      <Cell>
        <select
          className="kern-form-input__input"
          aria-label={m.alerts_rhythm_of({ name: name() })}
          value={rhythm}
          onChange={({ target }) => onChoose({ topic, rhythm: target.value as NoticeRhythm })}
        >
          {Object.entries(RHYTHMS).map(([value, label]) => (
            <option key={value} value={value}>
              {label()}
            </option>
          ))}
        </select>
      </Cell>
    </Row>
  );
}
