/** The entry in forms that other programs read, named for people and in the document's head. */
import { m } from "#/paraglide/messages";
import { getLocale, localizeHref } from "#/paraglide/runtime";
import { type HeadLink, useHeadLinks } from "#/shared/head-links";

const FORMS = [
  { name: "Turtle", suffix: "ttl", type: "text/turtle" },
  { name: "RDF/XML", suffix: "rdf", type: "application/rdf+xml" },
  { name: "JSON-LD", suffix: "jsonld", type: "application/ld+json" },
] as const;

function headLinks(slug: string): HeadLink[] {
  const page = `/loesungen/${slug}`;
  const address = (locale: "de" | "en") => location.origin + localizeHref(page, { locale });
  return [
    { rel: "canonical", href: address(getLocale()) },
    { rel: "alternate", hreflang: "de", href: address("de") },
    { rel: "alternate", hreflang: "en", href: address("en") },
    ...FORMS.map(({ suffix, type }) => ({
      rel: "alternate",
      type,
      href: `${location.origin}/api/catalog/v1/solutions/${slug}.${suffix}`,
    })),
  ];
}

export function EntryData({ slug }: { slug: string }) {
  useHeadLinks(headLinks(slug));
  return (
    <p className="kern-body kern-body--small">
      {m.export_entry()}{" "}
      {FORMS.map(({ name, suffix }, number) => (
        <span key={suffix}>
          {number > 0 && ", "}
          <a className="kern-link" href={`/api/catalog/v1/solutions/${slug}.${suffix}`}>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
