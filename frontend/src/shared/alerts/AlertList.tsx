/** The alerts of one mail address, to change and to end. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { localizeHref } from "#/paraglide/runtime";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";
import {
  type AlertLink,
  alertsQuery,
  changeAlert,
  endAlert,
  type Rhythm,
  type SearchAlert,
} from "./queries";
import { describeSearch, RHYTHMS } from "./words";

interface AlertChange {
  alert: SearchAlert;
  /** None: it ends. */
  rhythm?: Rhythm;
}

export function AlertList({ link }: { link?: AlertLink }) {
  const client = useQueryClient();
  const query = useQuery(alertsQuery(link));
  const changing = useMutation({
    mutationFn: ({ alert, rhythm }: AlertChange) =>
      rhythm ? changeAlert(alert, rhythm, link) : endAlert(alert, link),
    onSuccess: (changed, { alert }) =>
      // Kept here: asked again with the link of an alert that has ended, the server knows nobody.
      client.setQueryData(
        alertsQuery(link).queryKey,
        (known) =>
          known && {
            ...known,
            items: known.items.flatMap((each) => (each.id === alert.id ? (changed ?? []) : [each])),
          },
      ),
  });

  return (
    <Loaded query={query}>
      {({ items, email }) => (
        <div className="app-flow">
          {changing.isError && (
            <LoadError error={changing.error} onRetry={() => changing.mutate(changing.variables)} />
          )}
          <p role="status">{changing.isSuccess && m.alerts_changed()}</p>
          {items.length === 0 ? (
            <p className="kern-body">{m.alerts_none()}</p>
          ) : (
            <Table
              caption={m.alerts_caption({ email: email ?? "" })}
              columns={[m.alerts_search(), m.alerts_rhythm(), m.account_end_column()]}
            >
              {items.map((alert) => (
                <AlertRow key={alert.id} alert={alert} onChange={changing.mutate} />
              ))}
            </Table>
          )}
        </div>
      )}
    </Loaded>
  );
}

interface AlertRowProps {
  alert: SearchAlert;
  onChange: (change: AlertChange) => void;
}

function AlertRow({ alert, onChange }: AlertRowProps) {
  const name = describeSearch(alert.search);
  return (
    <Row>
      <Cell>
        <a className="kern-link" href={`${localizeHref("/loesungen")}?${alert.search}`}>
          {name}
        </a>
      </Cell>
      <Cell>
        <select
          className="kern-form-input__input"
          aria-label={m.alerts_rhythm_of({ name })}
          value={alert.rhythm}
          onChange={(event) => onChange({ alert, rhythm: event.target.value as Rhythm })}
        >
          {Object.entries(RHYTHMS).map(([value, label]) => (
            <option key={value} value={value}>
              {label()}
            </option>
          ))}
        </select>
      </Cell>
      <Cell>
        <button
          type="button"
          className="app-more"
          aria-label={m.alerts_end_one({ name })}
          onClick={() => onChange({ alert })}
        >
          {m.account_end()}
        </button>
      </Cell>
    </Row>
  );
}
