/** Wordmark, main navigation and the ways to other languages. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Icon } from "#/shared/ui/Icon";
import { AccountLink } from "./AccountLink";
import { LanguageLink } from "./LanguageLink";

function Wordmark() {
  return (
    <Link to="/" className="app-wordmark" aria-label={m.shell_home()}>
      <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true" focusable="false">
        <path d="M1 17h7v8H1zM9.5 9h7v16h-7zM18 1h7v24h-7z" />
      </svg>
      Stufenplan
    </Link>
  );
}

export function Header() {
  return (
    <header className="app-header">
      <div className="app-container app-header__top">
        <Wordmark />
        <nav className="app-header__service" aria-label={m.shell_service_navigation()}>
          <Link to="/leichte-sprache" className="app-nav-link">
            <Icon name="easy-language" />
            {m.easy_language_title()}
          </Link>
          <Link to="/gebaerdensprache" className="app-nav-link">
            <Icon name="sign-language" />
            {m.sign_language_title()}
          </Link>
          <LanguageLink />
          <AccountLink />
        </nav>
      </div>
      <nav className="app-container app-header__main" aria-label={m.shell_main_navigation()}>
        <Link to="/loesungen" className="app-nav-link">
          {m.solutions_title()}
        </Link>
        <Link to="/unterstuetzung" className="app-nav-link">
          {m.support_title()}
        </Link>
        <Link to="/modellprojekte" className="app-nav-link">
          {m.projects_title()}
        </Link>
        <Link to="/umsetzungsstand" className="app-nav-link">
          {m.roadmap_title()}
        </Link>
        <Link to="/suche" className="app-nav-link app-header__search">
          <Icon name="search" />
          {m.search_title()}
        </Link>
      </nav>
    </header>
  );
}
