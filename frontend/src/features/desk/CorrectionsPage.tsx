/** The corrections that readers suggest, of every entry. */
import { m } from "#/paraglide/messages";
import { Corrections } from "#/shared/corrections/Corrections";
import { Desk } from "#/shared/desk/Desk";

export default function CorrectionsPage() {
  return (
    <Desk title={m.corrections_title()}>
      <Corrections draftPath="/verwaltung/entwuerfe/$id" />
    </Desk>
  );
}
