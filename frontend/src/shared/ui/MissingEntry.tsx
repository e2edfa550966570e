/** What the address of an entry shows that does not exist, or not any more. */
import { m } from "#/paraglide/messages";
import { PageTitle } from "./PageTitle";

export function MissingEntry({ title }: { title: string }) {
  return (
    <div className="app-flow">
      <PageTitle>{title}</PageTitle>
      <p className="kern-body">{m.error_missing_text()}</p>
    </div>
  );
}
