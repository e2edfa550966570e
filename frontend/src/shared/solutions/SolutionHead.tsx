/** How a solution begins in every list: its name, a line about it where wanted, what it does. */
import { Link } from "@tanstack/react-router";
import { Localized, type LocalizedText } from "#/shared/text/Localized";

interface SolutionHeadProps {
  slug: string;
  name: string;
  short_description: LocalizedText | null;
  meta?: string;
}

export function SolutionHead({ slug, name, short_description, meta }: SolutionHeadProps) {
  return (
    <>
      <h3 className="app-result__title">
        <Link to="/loesungen/$slug" params={{ slug }}>
          {name}
        </Link>
      </h3>
      {meta && <p className="app-result__meta">{meta}</p>}
      {short_description && (
        <p>
          <Localized text={short_description} />
        </p>
      )}
    </>
  );
}
