/** For editors with a token: keep the checked file as a draft, or as the next version of one. */
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { useDeskToken } from "#/shared/desk/token";
import { type CheckedFile, keepFile } from "#/shared/imports/queries";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";

export function Keep({ file, text }: { file: CheckedFile; text: string | undefined }) {
  const token = useDeskToken();
  const [target, setTarget] = useState("");
  const keeping = useMutation({
    mutationFn: () =>
      keepFile(text === undefined ? { url: file.source_url ?? "" } : { text }, target || undefined),
  });
  if (token === undefined) {
    return (
      <p className="app-hint">
        {m.offering_keep_hint()}{" "}
        <Link to="/verwaltung" className="kern-link">
          {m.desk_title()}
        </Link>
      </p>
    );
  }
  if (keeping.data) {
    return (
      <Alert tone="success" title={m.offering_kept()} live>
        <Link to="/verwaltung" className="kern-link">
          {m.offering_kept_open({ slug: keeping.data.solution_slug ?? "" })}
        </Link>
      </Alert>
    );
  }
  return (
    <form
      className="app-form"
      onSubmit={(event) => {
        event.preventDefault();
        keeping.mutate();
      }}
    >
      {keeping.isError && <LoadError error={keeping.error} onRetry={() => keeping.mutate()} />}
      {file.duplicates.length > 0 && (
        <fieldset className="kern-fieldset">
          <legend className="kern-label">{m.offering_keep_where()}</legend>
          {["", ...file.duplicates.map((each) => each.slug)].map((slug) => (
            <div key={slug} className="kern-form-check">
              <input
                type="radio"
                className="kern-form-check__radio"
                id={`target-${slug}`}
                name="target"
                checked={target === slug}
                onChange={() => setTarget(slug)}
              />
              <label className="kern-label" htmlFor={`target-${slug}`}>
                {slug ? m.offering_keep_into({ slug }) : m.offering_keep_new()}
              </label>
            </div>
          ))}
        </fieldset>
      )}
      <Button type="submit" aria-disabled={keeping.isPending}>
        {m.offering_keep()}
      </Button>
    </form>
  );
}
