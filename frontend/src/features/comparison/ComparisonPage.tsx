/** Two to five solutions side by side. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { CompareBar } from "#/shared/comparison/CompareBar";
import { useCompared } from "#/shared/comparison/use-compared";
import { NearestSupport } from "#/shared/support/NearestSupport";
import { Alert } from "#/shared/ui/Alert";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { ComparisonTable } from "./ComparisonTable";
import { type Comparison, comparisonFile, comparisonQuery } from "./queries";

function Empty() {
  return (
    <div className="app-flow">
      <p className="kern-body">{m.compare_empty()}</p>
      <Link to="/loesungen" className="kern-btn kern-btn--primary">
        <span className="kern-label">{m.compare_to_list()}</span>
      </Link>
    </div>
  );
}

function withDifferencesOnly(comparison: Comparison): Comparison {
  return {
    ...comparison,
    groups: comparison.groups.map((group) => ({
      ...group,
      rows: group.rows.filter((row) => row.is_different),
    })),
  };
}

function countRows({ groups }: Comparison): number {
  return groups.reduce((sum, group) => sum + group.rows.length, 0);
}

function topicsOf({ solutions }: Comparison): string[] {
  return [...new Set(solutions.flatMap(({ action_fields }) => action_fields))];
}

function Actions({ slugs }: { slugs: string[] }) {
  return (
    <div className="app-compare__actions">
      <Link to="/vergleich/kurzinfo" className="kern-link">
        {m.brief_for_council()}
      </Link>
      <a href={comparisonFile(slugs)} className="kern-link" download>
        {m.compare_download()}
      </a>
      <Link to="/loesungen" className="kern-link">
        {m.compare_add()}
      </Link>
      <Button variant="secondary" onClick={() => print()}>
        {m.action_print()}
      </Button>
    </div>
  );
}

function Result({ comparison, slugs }: { comparison: Comparison; slugs: string[] }) {
  const { nur } = useSearch({ from: "/vergleich" });
  const navigate = useNavigate({ from: "/vergleich" });
  const { remove } = useCompared();
  const different = withDifferencesOnly(comparison);
  const isNarrowed = nur === "unterschiede";
  const hidden = countRows(comparison) - countRows(different);
  return (
    <div className="app-flow">
      <Actions slugs={slugs} />
      <div className="app-compare-toggle">
        <input
          id="differences"
          type="checkbox"
          className="kern-form-check__checkbox"
          checked={isNarrowed}
          onChange={() =>
            navigate({
              search: (search) => ({ ...search, nur: isNarrowed ? undefined : "unterschiede" }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        <label htmlFor="differences">{m.compare_differences_only()}</label>
        <span role="status" className="app-muted">
          {isNarrowed && m.compare_hidden({ count: hidden })}
        </span>
      </div>
      <ComparisonTable comparison={isNarrowed ? different : comparison} onRemove={remove} />
      <NearestSupport topics={topicsOf(comparison)} about={`comparison:${slugs.join()}`} />
    </div>
  );
}

export default function ComparisonPage() {
  const { slugs } = useCompared();
  const query = useQuery({
    ...comparisonQuery(slugs),
    enabled: slugs.length > 1,
    placeholderData: keepPreviousData,
  });
  return (
    <div className="app-container">
      <Breadcrumb to="/loesungen" label={m.solutions_title()} />
      <PageTitle>{m.compare_title()}</PageTitle>
      <p className="kern-body app-compare__lead">{m.compare_lead()}</p>
      {slugs.length < 2 && <Empty />}
      {slugs.length > 1 &&
        (isMissing(query.error) ? (
          <Alert tone="warning" title={m.compare_missing()}>
            <p className="kern-body">{m.compare_missing_text()}</p>
          </Alert>
        ) : (
          <Loaded query={query}>
            {(comparison) => <Result comparison={comparison} slugs={slugs} />}
          </Loaded>
        ))}
      {(slugs.length < 2 || isMissing(query.error)) && <CompareBar />}
    </div>
  );
}
