/** Why something was refused that only a person can put right. */
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Alert } from "#/shared/ui/Alert";
import { LoadError } from "#/shared/ui/LoadError";

const REASONS: Record<string, () => string> = {
  "last-administrator": m.members_last_administrator,
  "already-invited": m.invitations_already,
  "too-many-invitations": m.invitations_too_many,
  "invitation-not-found": m.invitation_missing,
  "invitation-expired": m.invitation_expired,
  "invitation-used": m.invitation_used,
  "invitation-for-another": m.invitation_for_another,
  "registration-exists": m.registration_exists,
  "already-member": m.registration_already_member,
  "too-many-registrations": m.registration_too_many,
  "own-registration": m.registration_own,
  "registration-decided": m.registration_decided,
  "version-conflict": m.registration_decided,
  "invalid-body": m.registration_invalid,
};

export function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const type = error instanceof Problem ? error.type.replace("/problems/", "") : "";
  const reason = REASONS[type];
  if (!reason) return <LoadError error={error} onRetry={onRetry} />;
  return (
    <Alert tone="warning" title={m.organization_refused()} live>
      <p className="kern-body">{reason()}</p>
    </Alert>
  );
}
