/** The last net: something in the page itself went wrong. */
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { PageTitle } from "#/shared/ui/PageTitle";

export function ErrorPage() {
  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.error_page_title()}</PageTitle>
      <p className="kern-body">{m.error_page_text()}</p>
      <Button onClick={() => location.reload()}>{m.error_page_reload()}</Button>
      <p className="kern-body">
        <a className="kern-link" href="/">
          {m.not_found_start()}
        </a>
      </p>
    </div>
  );
}
