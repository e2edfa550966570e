/** How a solution went from one place to another, failures included. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { Localized, type LocalizedText } from "#/shared/text/Localized";
import { outcomeLabel } from "#/shared/text/labels";
import { Badge } from "#/shared/ui/Badge";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Loaded } from "#/shared/ui/Loaded";
import { costText, effortText } from "./effort";
import { type Transfer, transfersQuery } from "./queries";

const TONES = {
  running: "info",
  succeeded: "success",
  failed: "danger",
  stopped: "warning",
} as const;

function Said({ label, text }: { label: string; text: LocalizedText | null }) {
  if (!text) return null;
  return (
    <p className="kern-body">
      <strong>{label}:</strong> <Localized text={text} />
    </p>
  );
}

function Way({ transfer }: { transfer: Transfer }) {
  const took = [effortText(transfer), costText(transfer)].filter(Boolean).join(", ");
  return (
    <li className="app-flow">
      <p className="kern-body">
        {m.transfer_from_to({
          from: transfer.from_use.organization_name,
          to: transfer.to_use.organization_name,
        })}{" "}
        <Badge tone={TONES[transfer.outcome]}>{outcomeLabel(transfer.outcome)}</Badge>
      </p>
      <Said label={m.transfer_blockers()} text={transfer.blockers} />
      <Said label={m.transfer_adaptation()} text={transfer.adaptation} />
      {took && <p className="app-muted">{took}</p>}
      {transfer.source_label && transfer.source_url && (
        <ExternalLink href={transfer.source_url}>{transfer.source_label}</ExternalLink>
      )}
    </li>
  );
}

export function Transfers({ slug }: { slug: string }) {
  const query = useQuery(transfersQuery(slug));
  return (
    <div className="app-flow">
      <h3 className="kern-title">{m.transfers_title()}</h3>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="kern-body">{m.transfers_none()}</p>
          ) : (
            <ul className="app-ways">
              {items.map((transfer) => (
                <Way key={transfer.id} transfer={transfer} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
