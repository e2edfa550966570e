/** Leads to the same page in the other language. */
import { useLocation } from "@tanstack/react-router";
import { getLocale, localizeHref } from "#/paraglide/runtime";

const OTHER = { de: "en", en: "de" } as const;
const NAME = { de: "Deutsch", en: "English" } as const;

export function LanguageLink() {
  const location = useLocation();
  const other = OTHER[getLocale()];
  return (
    // A full load: the other language brings its own document language and titles.
    <a
      className="app-nav-link"
      href={localizeHref(location.pathname + location.searchStr, { locale: other })}
      hrefLang={other}
      lang={other}
    >
      {NAME[other]}
    </a>
  );
}
