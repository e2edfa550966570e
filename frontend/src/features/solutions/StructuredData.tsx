/** Tells search engines what the page is about, in the words of schema.org. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { getLocale, localizeHref } from "#/paraglide/runtime";
import { useDataBlock } from "#/shared/data-block";
import { type Solution, schemaOrgQuery } from "./queries";

function breadcrumbs({ name, slug }: Pick<Solution, "name" | "slug">) {
  const steps = [
    { name: m.solutions_title(), page: "/loesungen" },
    { name, page: `/loesungen/${slug}` },
  ];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, number) => ({
      "@type": "ListItem",
      position: number + 1,
      name: step.name,
      item: location.origin + localizeHref(step.page),
    })),
  };
}

export function StructuredData({ solution }: { solution: Solution }) {
  const { data } = useQuery(schemaOrgQuery(solution.slug, getLocale()));
  useDataBlock(data && [data, breadcrumbs(solution)]);
  return null;
}
