/** The brief about one solution. */
import { useParams } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { BriefContent } from "./BriefContent";

export default function SolutionBriefPage() {
  const { slug } = useParams({ from: "/loesungen/$slug/kurzinfo" });
  return (
    <div className="app-container">
      <Breadcrumb to="/loesungen/$slug" params={{ slug }} label={m.brief_back()} />
      <BriefContent slugs={[slug]} />
    </div>
  );
}
