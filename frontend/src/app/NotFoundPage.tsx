/** What an address without a page shows. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { PageTitle } from "#/shared/ui/PageTitle";

export function NotFoundPage() {
  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.not_found_title()}</PageTitle>
      <p className="kern-body">{m.not_found_text()}</p>
      <ul className="kern-list kern-list--bullet">
        <li>
          <Link to="/" className="kern-link">
            {m.not_found_start()}
          </Link>
        </li>
        <li>
          <Link to="/suche" className="kern-link">
            {m.search_title()}
          </Link>
        </li>
        <li>
          <Link to="/loesungen" className="kern-link">
            {m.solutions_title()}
          </Link>
        </li>
      </ul>
    </div>
  );
}
