/** Whether the chosen municipality can have an offer, and why, in the words of the service. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { SupportOffer } from "#/shared/support/queries";
import { Localized } from "#/shared/text/Localized";
import { Badge } from "#/shared/ui/Badge";

type Eligibility = NonNullable<SupportOffer["eligibility"]>;

const TONES = { eligible: "success", not_eligible: "warning", unknown: "info" } as const;

function verdictOn(name: string, { verdict }: Eligibility): string {
  const words = {
    eligible: m.support_eligible_for,
    not_eligible: m.support_not_eligible_for,
    unknown: m.support_unknown_for,
  };
  return words[verdict]({ name });
}

interface EligibilityNoteProps {
  eligibility: Eligibility;
  name: string;
}

export function EligibilityNote({ eligibility, name }: EligibilityNoteProps) {
  const { verdict, reasons } = eligibility;
  return (
    <div className="app-eligibility">
      <Badge tone={TONES[verdict]}>{verdictOn(name, eligibility)}</Badge>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ text }) => (
            <li key={text.de}>
              <Localized text={text} />
            </li>
          ))}
        </ul>
      )}
      {reasons.some(({ missing }) => missing.length > 0) && (
        <p>
          <Link to="/organisation/profil" className="kern-link">
            {m.support_complete_profile()}
          </Link>
        </p>
      )}
    </div>
  );
}
