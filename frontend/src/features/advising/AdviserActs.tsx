/** What advisers do with a request. */
import type { RequestDetail } from "#/shared/requests/queries";

interface AdviserActsProps {
  request: RequestDetail;
  /** To be called after each change: the page asks anew for what it shows. */
  onChanged: () => Promise<void>;
}

export default function AdviserActs(_: AdviserActsProps) {
  return null;
}
