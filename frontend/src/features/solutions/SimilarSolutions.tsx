/** Entries that are close to one, each with the reasons. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { CompareToggle } from "#/shared/comparison/CompareToggle";
import { Localized } from "#/shared/text/Localized";
import { Loaded } from "#/shared/ui/Loaded";
import { type Similar, similarQuery } from "./queries";

function Item({ solution: { slug, name, short_description, reasons } }: { solution: Similar }) {
  return (
    <article className="app-result">
      <h3 className="app-result__title">
        <Link to="/loesungen/$slug" params={{ slug }}>
          {name}
        </Link>
      </h3>
      {short_description && (
        <p>
          <Localized text={short_description} />
        </p>
      )}
      <ul className="app-result__facts">
        {reasons.map(({ kind, text }) => (
          <li key={kind}>
            <Localized text={text} />
          </li>
        ))}
      </ul>
      <CompareToggle slug={slug} name={name} />
    </article>
  );
}

export function SimilarSolutions({ slug }: { slug: string }) {
  const query = useQuery(similarQuery(slug));
  return (
    <section className="app-section" aria-labelledby="similar">
      <h2 className="kern-heading-small" id="similar">
        {m.similar_title()}
      </h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="kern-body">{m.similar_none()}</p>
          ) : (
            <ul className="app-results">
              {items.map((solution) => (
                <li key={solution.slug}>
                  <Item solution={solution} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
