/** Open requests that would be with another unit by now: which of them move is decided here. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import { Localized } from "#/shared/text/Localized";
import { actionFieldLabel, sizeClassLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Question } from "#/shared/ui/Question";
import { Cell, Row, Table } from "#/shared/ui/Table";
import { useFocusLater } from "#/shared/ui/use-focus-later";
import {
  type ProposedMove,
  type Rerouted,
  type Rerouting,
  reroute,
  reroutingQuery,
} from "./queries";

interface ChoiceProps {
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

interface MoveProps extends ChoiceProps {
  move: ProposedMove;
  mayMove: boolean;
}

function MoveRow({ move, mayMove, chosen, onChoose }: MoveProps) {
  const { id, number, topic, size_class, owner, to_unit, reason, is_accepted } = move;
  const name = <strong>{m.rerouting_number({ number })}</strong>;
  return (
    <Row>
      <Cell>
        {mayMove ? (
          <label className="app-box">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              aria-label={m.rerouting_choose({ number })}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            {name}
          </label>
        ) : (
          name
        )}{" "}
        {is_accepted && <Badge tone="info">{m.rerouting_accepted()}</Badge>}
      </Cell>
      <Cell>
        {actionFieldLabel(topic)}
        {size_class && `, ${sizeClassLabel(size_class)}`}
      </Cell>
      <Cell>{owner.name}</Cell>
      <Cell>{to_unit.name}</Cell>
      <Cell>
        <Localized text={reason} />
      </Cell>
    </Row>
  );
}

function Extent({ preview: { items, total, looked_at, open } }: { preview: Rerouting }) {
  return (
    <p className="kern-body">
      {total === 0 ? m.rerouting_none() : m.rerouting_found({ count: total })}{" "}
      {total > items.length && m.rerouting_more({ count: items.length })}{" "}
      {open > looked_at && m.rerouting_part({ count: looked_at, all: open })}
    </p>
  );
}

interface ProposalsProps {
  land: string;
  preview: Rerouting;
  mayMove: boolean;
  onDone: (done: Rerouted) => void;
}

function Proposals({ land, preview, mayMove, onDone }: ProposalsProps) {
  const [picked, choose] = useState<string[]>([]);
  // The key of what is being asked; a retry after a broken connection moves nothing twice.
  const [asked, ask] = useState<string>();
  const { items } = preview;
  // What has gone since does not count as chosen.
  const moves = items.filter(({ id }) => picked.includes(id));
  const chosen = moves.map(({ id }) => id);

  async function act(key: string) {
    onDone(await reroute(land, moves, key));
  }

  return (
    <>
      <Extent preview={preview} />
      {items.length > 0 && (
        <Table
          caption={m.rerouting_title()}
          columns={[
            m.rerouting_request(),
            m.routing_topic(),
            m.routing_before(),
            m.routing_after(),
            m.rerouting_why(),
          ]}
        >
          {items.map((move) => (
            <MoveRow
              key={move.id}
              move={move}
              mayMove={mayMove}
              chosen={chosen}
              onChoose={choose}
            />
          ))}
        </Table>
      )}
      {mayMove && items.length > 0 && (
        <div className="app-actions">
          <Button
            aria-disabled={chosen.length === 0}
            onClick={() => chosen.length > 0 && ask(idempotencyKey())}
          >
            {m.rerouting_act({ count: chosen.length })}
          </Button>
          <Button
            variant="tertiary"
            onClick={() => choose(chosen.length === items.length ? [] : items.map(({ id }) => id))}
          >
            {chosen.length === items.length ? m.rerouting_choose_none() : m.rerouting_choose_all()}
          </Button>
        </div>
      )}
      {asked && (
        <Question
          title={m.rerouting_ask()}
          text={m.rerouting_ask_text({ count: chosen.length })}
          act={() => act(asked)}
          onDone={() => ask(undefined)}
          onCancel={() => ask(undefined)}
        />
      )}
    </>
  );
}

export function ReroutingSection({ land, mayMove }: { land: string; mayMove: boolean }) {
  const client = useQueryClient();
  const [withAccepted, showAccepted] = useState(false);
  const [done, tell] = useState<Rerouted>();
  const query = useQuery(reroutingQuery(land, withAccepted));
  const focusTitle = useFocusLater("rerouting");

  async function onDone(result: Rerouted) {
    tell(result);
    await client.invalidateQueries({ queryKey: ["desk", "rerouting", land] });
    focusTitle();
  }

  return (
    <section className="app-section app-flow" aria-labelledby="rerouting">
      <h2 className="kern-heading-small" id="rerouting" tabIndex={-1}>
        {m.rerouting_title()}
      </h2>
      <p className="kern-body app-text">{m.rerouting_text()}</p>
      <label className="app-box">
        <input
          type="checkbox"
          checked={withAccepted}
          onChange={({ target }) => {
            showAccepted(target.checked);
            tell(undefined);
          }}
        />
        {m.rerouting_with_accepted()}
      </label>
      <div role="status">
        {done && (
          <p className="kern-body">
            {m.rerouting_done({ count: done.moved.length })}{" "}
            {done.left.length > 0 && m.rerouting_left({ count: done.left.length })}
          </p>
        )}
      </div>
      <Loaded query={query}>
        {(preview) => <Proposals land={land} preview={preview} mayMove={mayMove} onDone={onDone} />}
      </Loaded>
    </section>
  );
}
