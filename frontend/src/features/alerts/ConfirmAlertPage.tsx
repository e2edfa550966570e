/** Behind the link of the first mail: what it is about, and a button, which programs do not press. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing, isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { confirmAlert, previewAlert } from "#/shared/alerts/queries";
import { describeSearch, RHYTHMS } from "#/shared/alerts/words";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Facts } from "#/shared/ui/Facts";
import { LoadError } from "#/shared/ui/LoadError";
import { Loader } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";

function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (isMissing(error)) return <p className="kern-body">{m.alerts_confirmation_ended()}</p>;
  if (isOfType(error, "too-many-alerts")) return <p className="kern-body">{m.alerts_too_many()}</p>;
  return <LoadError error={error} onRetry={onRetry} />;
}

export default function ConfirmAlertPage() {
  const { token } = useParams({ from: "/benachrichtigungen/bestaetigung/$token" });
  const confirming = useMutation({ mutationFn: () => confirmAlert(token) });
  const preview = useQuery({
    queryKey: ["alert-preview", token],
    queryFn: () => previewAlert(token),
    // What was confirmed here shall not turn into "used already".
    enabled: !confirming.isSuccess,
  });

  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.alerts_confirm_title()}</PageTitle>
      {confirming.isSuccess ? (
        <Alert tone="success" title={m.alerts_confirmed()} live>
          <p className="kern-body">
            <Link
              className="kern-link"
              to="/benachrichtigungen/$token"
              params={{ token: confirming.data.link }}
            >
              {m.alerts_keep()}
            </Link>
          </p>
        </Alert>
      ) : (
        <>
          {preview.isPending && <Loader />}
          {preview.isError && <Refused error={preview.error} onRetry={() => preview.refetch()} />}
          {preview.data && (
            <>
              <p className="app-lead">{m.alerts_confirm_lead()}</p>
              <Facts
                facts={[
                  { label: m.alerts_search(), value: describeSearch(preview.data.search) },
                  { label: m.alerts_rhythm(), value: RHYTHMS[preview.data.rhythm]() },
                  { label: m.alerts_email(), value: preview.data.email },
                ]}
              />
              {confirming.isError && (
                <Refused error={confirming.error} onRetry={() => confirming.mutate()} />
              )}
              <Button onClick={() => confirming.mutate()}>{m.alerts_confirm()}</Button>
            </>
          )}
        </>
      )}
    </div>
  );
}
