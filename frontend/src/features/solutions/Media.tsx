/** Pictures and videos elsewhere: linked, never loaded, because they lie on other servers. */
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import { mediumKindLabel } from "#/shared/text/labels";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import type { Solution } from "./queries";

export function Media({ media }: Pick<Solution, "media">) {
  if (media.length === 0) return null;
  return (
    <section className="app-section app-flow" aria-labelledby="media">
      <h2 className="kern-heading-small" id="media">
        {m.media_title()}
      </h2>
      <ul className="app-sources">
        {media.map(({ url, alt, kind }) => (
          <li key={url}>
            <ExternalLink href={url}>{localize(alt)}</ExternalLink>{" "}
            <span className="app-muted">({mediumKindLabel(kind)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
