/** Behind the link in a mail: its topic is ended here, or comes less often, without a login. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { isMissing } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { SelectField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { PageTitle } from "#/shared/ui/PageTitle";
import { useChoosing } from "./choosing";
import { type NoticeRhythm, rhythmsQuery, type TopicRhythm } from "./queries";
import { RHYTHMS, TOPICS } from "./words";

export default function TopicPage() {
  const { token } = useParams({ from: "/benachrichtigungen/thema/$token" });
  const query = useQuery(rhythmsQuery(token));
  return (
    <div className="app-container app-text app-flow">
      <PageTitle>{m.alerts_title()}</PageTitle>
      {isMissing(query.error) ? (
        <p className="kern-body">
          {m.notices_link_ended()}{" "}
          <Link to="/konto/benachrichtigungen" className="kern-link">
            {m.notices_to_account()}
          </Link>
        </p>
      ) : (
        <Loaded query={query}>
          {({ email, items }) =>
            items.map((item) => (
              <Topic key={item.topic} item={item} email={email ?? ""} token={token} />
            ))
          }
        </Loaded>
      )}
    </div>
  );
}

interface TopicProps {
  item: TopicRhythm;
  email: string;
  token: string;
}

function Topic({ item: { topic, rhythm }, email, token }: TopicProps) {
  const choosing = useChoosing(token);
  // What is brought back by undoing; somebody may come here when the mails have ended already.
  const [before, setBefore] = useState<NoticeRhythm>(rhythm === "never" ? "at_once" : rhythm);
  const name = TOPICS[topic].name();

  function choose(next: NoticeRhythm) {
    if (rhythm !== "never") setBefore(rhythm);
    choosing.mutate({ topic, rhythm: next });
  }

  return (
    <>
      {choosing.isError && (
        <LoadError error={choosing.error} onRetry={() => choosing.mutate(choosing.variables)} />
      )}
      {rhythm === "never" ? (
        <Alert tone="success" title={m.notices_ended({ topic: name })} live={choosing.isSuccess}>
          <p className="kern-body">{m.notices_ended_text({ email })}</p>
          <Button variant="secondary" onClick={() => choose(before)}>
            {m.notices_undo()}
          </Button>
        </Alert>
      ) : (
        <>
          <p className="app-lead">{m.notices_topic_lead({ topic: name, email })}</p>
          <Button onClick={() => choose("never")}>{m.notices_end()}</Button>
          <SelectField
            id="rhythm"
            label={m.notices_or_less_often()}
            value={rhythm}
            onChange={({ target }) => choose(target.value as NoticeRhythm)}
          >
            {Object.entries(RHYTHMS).map(([value, label]) => (
              <option key={value} value={value}>
                {label()}
              </option>
            ))}
          </SelectField>
          <p className="app-hint" role="status">
            {choosing.isSuccess && m.notices_saved({ topic: name, rhythm: RHYTHMS[rhythm]() })}
          </p>
        </>
      )}
      <p className="app-hint">
        <Link to="/konto/benachrichtigungen" className="kern-link">
          {m.notices_to_account()}
        </Link>
      </p>
    </>
  );
}
