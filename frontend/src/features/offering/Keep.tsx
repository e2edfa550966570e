/** For who keeps entries: the checked file becomes a draft, or the next version of one. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { loginAddress, sessionQuery } from "#/shared/account/session";
import { useDeskToken } from "#/shared/desk/token";
import { type CheckedFile, keepFile } from "#/shared/imports/queries";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";

export function Keep({ file, text }: { file: CheckedFile; text: string | undefined }) {
  const token = useDeskToken();
  const session = useQuery(sessionQuery).data;
  const isEditor = token !== undefined || session?.acting_for?.roles.includes("federal_editor");
  const [target, setTarget] = useState("");
  const keeping = useMutation({
    mutationFn: () =>
      keepFile(text === undefined ? { url: file.source_url ?? "" } : { text }, target || undefined),
  });
  if (token === undefined && !session?.acting_for) {
    return (
      <p className="app-hint">
        {m.offering_keep_hint()}{" "}
        {session?.person ? (
          <Link to="/konto" className="kern-link">
            {m.account_title()}
          </Link>
        ) : (
          <a className="kern-link" href={loginAddress("/anbieten")}>
            {m.account_log_in()}
          </a>
        )}
      </p>
    );
  }
  if (keeping.data) {
    return (
      <Alert tone="success" title={m.offering_kept()} live>
        <Link to={isEditor ? "/verwaltung" : "/meine-eintraege"} className="kern-link">
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
      {isOfType(keeping.error, "owner-not-yours") && (
        <Alert tone="warning" title={m.draft_owner_not_yours()} live />
      )}
      {keeping.isError && !isOfType(keeping.error, "owner-not-yours") && (
        <LoadError error={keeping.error} onRetry={() => keeping.mutate()} />
      )}
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
