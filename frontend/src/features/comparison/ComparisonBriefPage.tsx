/** The brief about all solutions of a comparison. */
import { m } from "#/paraglide/messages";
import { useCompared } from "#/shared/comparison/use-compared";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { PageTitle } from "#/shared/ui/PageTitle";
import { BriefContent } from "./BriefContent";

export default function ComparisonBriefPage() {
  const { slugs } = useCompared();
  return (
    <div className="app-container">
      <Breadcrumb to="/vergleich" label={m.compare_title()} />
      {slugs.length > 0 ? (
        <BriefContent slugs={slugs} />
      ) : (
        <>
          <PageTitle>{m.brief_title()}</PageTitle>
          <p className="kern-body">{m.compare_empty()}</p>
        </>
      )}
    </div>
  );
}
