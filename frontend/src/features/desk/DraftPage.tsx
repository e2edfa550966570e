/** One draft on the editors' desk. */
import { useParams } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { DraftEditor } from "./DraftEditor";

export default function DraftPage() {
  const { id } = useParams({ from: "/verwaltung/entwuerfe/$id" });
  return (
    <Desk title={m.draft_title()}>
      <DraftEditor id={id} home="/verwaltung" />
    </Desk>
  );
}
