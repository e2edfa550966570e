/** Makes a webhook: where to, and about what. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isOfType, Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { Button } from "#/shared/ui/Button";
import { Checks } from "#/shared/ui/Checks";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { makeWebhook, type Topic, type WebhookWithSecret } from "./queries";
import { TOPICS } from "./words";

const OPTIONS = Object.entries(TOPICS).map(([value, label]) => ({ value, label }));

function isAboutUrl(error: unknown): boolean {
  return error instanceof Problem && error.errors.some(({ pointer }) => pointer === "/url");
}

export function NewWebhook({ onMade }: { onMade: (made: WebhookWithSecret) => void }) {
  const [url, setUrl] = useState("");
  const [topics, setTopics] = useState<string[]>(["catalog.solution"]);
  const [isTried, setTried] = useState(false);
  const making = useMutation({
    mutationFn: makeWebhook,
    onSuccess: (made) => {
      setUrl("");
      setTried(false);
      onMade(made);
    },
  });
  const isWrong = (isTried && !url.trim()) || isAboutUrl(making.error);
  const isFull = isOfType(making.error, "too-many-webhooks");

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const given = url.trim();
    if (given && topics.length > 0) making.mutate({ url: given, topics: topics as Topic[] });
  }

  return (
    <form className="app-flow" noValidate onSubmit={submit}>
      <TextField
        id="webhook-url"
        type="url"
        label={m.webhooks_url()}
        hint={m.webhooks_url_hint()}
        error={isWrong ? m.webhooks_url_wrong() : undefined}
        maxLength={500}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <Checks
        id="webhook-topics"
        legend={m.webhooks_topics()}
        options={OPTIONS.map(({ value, label }) => ({ value, label: label() }))}
        chosen={topics}
        error={isTried && topics.length === 0 ? m.webhooks_topics_missing() : undefined}
        onChange={setTopics}
      />
      {isFull && (
        <p className="kern-body" role="alert">
          {m.webhooks_too_many()}
        </p>
      )}
      {making.isError && !isWrong && !isFull && (
        <LoadError error={making.error} onRetry={() => making.mutate(making.variables)} />
      )}
      <Button type="submit" aria-disabled={making.isPending}>
        {m.webhooks_make()}
      </Button>
    </form>
  );
}
