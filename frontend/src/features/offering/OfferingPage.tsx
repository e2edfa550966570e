/** Offering a solution: what an entry needs, and a check of the file that says it all. */
import { useMutation } from "@tanstack/react-query";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { correct } from "#/shared/imports/correction";
import { checkFile, type Finding, type Source } from "#/shared/imports/queries";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary } from "#/shared/ui/ErrorSummary";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { TextArea, TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { PageTitle } from "#/shared/ui/PageTitle";
import { BulletList, TextSection } from "#/shared/ui/TextPage";
import { CheckResult } from "./CheckResult";
import { useTyped } from "./typed";
import { whyUnreadable } from "./unreadable";

const MAX_BYTES = 64 * 1024;

function Explanation() {
  return (
    <>
      <TextSection title={m.offering_needs_title()}>
        <BulletList
          items={[
            m.offering_needs_text(),
            m.offering_needs_source(),
            m.offering_needs_license(),
            m.offering_needs_maintenance(),
            m.offering_needs_unknown(),
          ]}
        />
      </TextSection>
      <TextSection title={m.offering_rules_title()}>
        <BulletList
          items={[
            m.offering_rules_open(),
            m.offering_rules_facts(),
            m.offering_rules_free(),
            m.offering_rules_uses(),
          ]}
        />
      </TextSection>
    </>
  );
}

/** A refused text or address in the words of the page; anything else as everywhere. */
function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const reason = error instanceof Problem ? whyUnreadable(error) : undefined;
  if (!reason) return <LoadError error={error} onRetry={onRetry} />;
  return (
    <Alert tone="danger" title={m.offering_unreadable()} live>
      <p className="kern-body">{reason}</p>
    </Alert>
  );
}

export default function OfferingPage() {
  const [text, setText] = useTyped("text");
  const [url, setUrl] = useTyped("url");
  const [missing, setMissing] = useState<string>();
  const checking = useMutation({ mutationFn: checkFile });
  const checked = checking.variables;
  const checkedText = checked && "text" in checked ? checked.text : undefined;

  function check(source: Source) {
    setMissing(undefined);
    checking.mutate(source);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim()) check({ text });
    else if (url.trim()) check({ url: url.trim() });
    else setMissing(m.offering_missing());
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (!file) return;
    if (file.size > MAX_BYTES) setMissing(m.offering_too_large());
    else setText(await file.text());
  }

  /** Only the text that was checked has the lines of its findings. */
  function applying(finding: Finding) {
    const next = checkedText === text ? correct(text, finding) : undefined;
    if (next === undefined) return undefined;
    return () => {
      setText(next);
      check({ text: next });
    };
  }

  return (
    <div className="app-container">
      <div className="app-text">
        <PageTitle>{m.offering_title()}</PageTitle>
        <p className="app-lead">{m.offering_lead()}</p>
        <Explanation />
      </div>
      <section className="app-section app-flow" aria-labelledby="check">
        <h2 className="kern-heading-small" id="check">
          {m.offering_check_title()}
        </h2>
        <p className="app-text">
          {m.offering_check_text()}{" "}
          <ExternalLink href="https://yml.publiccode.tools">{m.offering_format()}</ExternalLink>
        </p>
        <form className="app-form app-form--wide" noValidate onSubmit={submit}>
          {missing && <ErrorSummary key={missing} errors={[{ id: "text", message: missing }]} />}
          <TextArea
            id="text"
            label={m.offering_text()}
            hint={m.offering_text_hint()}
            error={missing}
            rows={14}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="kern-form-input">
            <label className="kern-label" htmlFor="file">
              {m.offering_file()} <span className="kern-label__optional">{m.form_optional()}</span>
            </label>
            <input id="file" type="file" accept=".yml,.yaml,text/yaml" onChange={choose} />
          </div>
          <TextField
            id="url"
            type="url"
            inputMode="url"
            label={m.offering_url()}
            hint={m.offering_url_hint()}
            isOptional
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
          <Button type="submit" aria-disabled={checking.isPending}>
            {checking.isPending ? m.offering_checking() : m.offering_check()}
          </Button>
        </form>
        {checking.isError && checked && (
          <Failure error={checking.error} onRetry={() => check(checked)} />
        )}
      </section>
      {checking.data && (
        <CheckResult file={checking.data} checkedText={checkedText} onApply={applying} />
      )}
    </div>
  );
}
