/** Legal links on every page, and the line that says what this is not. */
import { Link, useLocation } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";

export function Footer() {
  const { pathname } = useLocation();
  return (
    <footer className="app-footer">
      <div className="app-container">
        <p className="app-footer__independence">{m.shell_independence()}</p>
        <nav aria-label={m.shell_footer_navigation()}>
          <ul>
            <li>
              <Link to="/impressum">{m.imprint_title()}</Link>
            </li>
            <li>
              <Link to="/datenschutz">{m.privacy_title()}</Link>
            </li>
            <li>
              <Link to="/barrierefreiheit">{m.accessibility_title()}</Link>
            </li>
            <li>
              <Link to="/barriere-melden" search={{ seite: pathname }}>
                {m.barrier_title()}
              </Link>
            </li>
            <li>
              <Link to="/leichte-sprache">{m.easy_language_title()}</Link>
            </li>
            <li>
              <Link to="/gebaerdensprache">{m.sign_language_title()}</Link>
            </li>
            <li>
              <Link to="/anbieten">{m.offering_title()}</Link>
            </li>
            <li>
              <Link to="/rangfolge">{m.ranking_title()}</Link>
            </li>
            <li>
              <Link to="/daten">{m.data_title()}</Link>
            </li>
            <li>
              <a href="/docs">{m.shell_api_docs()}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
