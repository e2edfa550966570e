/**
 * The frame of every page of the editors' desk: title, tabs, and who may enter before all else.
 *
 * Keys of queries inside begin with `desk`, so that leaving forgets what was read.
 */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { loginAddress, type Role, sessionQuery } from "#/shared/account/session";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { checkToken } from "./check-token";
import { TABS } from "./tabs";
import { setDeskToken, useDeskToken } from "./token";

function Tabs({ roles }: { roles: Role[] | undefined }) {
  const { pathname } = useLocation();
  const tabs = TABS.filter((tab) => !roles || tab.roles.some((role) => roles.includes(role)));
  return (
    <nav className="app-views app-desk__tabs" aria-label={m.desk_title()}>
      {tabs.map(({ to, label }) =>
        to === pathname ? (
          <span key={to} aria-current="page">
            {label()}
          </span>
        ) : (
          <Link key={to} to={to} activeOptions={{ exact: true }}>
            {label()}
          </Link>
        ),
      )}
    </nav>
  );
}

function isRefusal(error: unknown): boolean {
  return error instanceof Problem && (error.status === 401 || error.status === 403);
}

function TokenForm() {
  const [token, setToken] = useState("");
  const checking = useMutation({
    mutationFn: checkToken,
    onSuccess: setDeskToken,
  });

  function check(event?: FormEvent) {
    event?.preventDefault();
    checking.mutate(token.trim());
  }

  const isRefused = checking.isError && isRefusal(checking.error);
  return (
    <form className="app-form app-text" onSubmit={check}>
      {checking.isError && !isRefused && (
        <LoadError error={checking.error} onRetry={() => check()} />
      )}
      <TextField
        id="token"
        type="password"
        label={m.desk_token()}
        hint={m.desk_token_hint()}
        error={isRefused ? m.desk_token_refused() : undefined}
        autoComplete="off"
        required
        value={token}
        onChange={(event) => setToken(event.target.value)}
      />
      <Button type="submit">{m.desk_open()}</Button>
    </form>
  );
}

function WaysIn() {
  const { pathname, searchStr } = useLocation();
  return (
    <>
      <p className="kern-body app-text">
        {m.desk_log_in()}{" "}
        <a className="kern-link" href={loginAddress(pathname + searchStr)}>
          {m.account_log_in()}
        </a>
      </p>
      <TokenForm />
    </>
  );
}

function Leave() {
  const client = useQueryClient();

  function leave() {
    setDeskToken(undefined);
    client.removeQueries({ queryKey: ["desk"] });
  }

  return (
    <button type="button" className="app-more" onClick={leave}>
      {m.desk_leave()}
    </button>
  );
}

interface DeskProps {
  title: string;
  /** Who works on this page; any of them. */
  roles?: Role[];
  children: ReactNode;
}

/** People come with their login; who runs the platform may come with its token. */
export function Desk({ title, roles = ["federal_editor"], children }: DeskProps) {
  const token = useDeskToken();
  const session = useQuery(sessionQuery);
  const own = session.data?.acting_for?.roles ?? [];
  const mayEnter = roles.some((role) => own.includes(role));
  return (
    <div className="app-container">
      <PageTitle preline={m.desk_title()}>{title}</PageTitle>
      {token === undefined && !mayEnter ? (
        <Loaded query={session}>{() => <WaysIn />}</Loaded>
      ) : (
        <>
          <div className="app-desk__head">
            <Tabs roles={token === undefined ? own : undefined} />
            {token !== undefined && <Leave />}
          </div>
          {children}
        </>
      )}
    </div>
  );
}
