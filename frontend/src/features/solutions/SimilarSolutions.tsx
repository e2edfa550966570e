/** Entries that are close to one, each with the reasons. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { CompareToggle } from "#/shared/comparison/CompareToggle";
import { SolutionHead } from "#/shared/solutions/SolutionHead";
import { Localized } from "#/shared/text/Localized";
import { Loaded } from "#/shared/ui/Loaded";
import { type Similar, similarQuery } from "./queries";

function Item({ solution }: { solution: Similar }) {
  return (
    <article className="app-result">
      <SolutionHead {...solution} />
      <ul className="app-result__facts">
        {solution.reasons.map(({ kind, text }) => (
          <li key={kind}>
            <Localized text={text} />
          </li>
        ))}
      </ul>
      <CompareToggle slug={solution.slug} name={solution.name} />
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
