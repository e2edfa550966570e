/** Pushed records about which an editor decides. */
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { Pushes } from "#/shared/pushes/Pushes";
import { WithdrawalForm } from "./WithdrawalForm";

export default function PushesPage() {
  return (
    <Desk title={m.pushes_title()}>
      <Pushes
        withdrawal={({ solution_slug: slug, name, revision_number }, onDone) =>
          slug &&
          revision_number && (
            <details className="app-filter">
              <summary>{m.stale_withdraw()}</summary>
              <WithdrawalForm solution={{ slug, name, revision_number }} onDone={onDone} />
            </details>
          )
        }
      />
    </Desk>
  );
}
