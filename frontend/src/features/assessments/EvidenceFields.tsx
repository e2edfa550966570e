/** Where an answer can be looked up: a list that grows. */
import { type KeyboardEvent, useState } from "react";
import { m } from "#/paraglide/messages";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { TextField } from "#/shared/ui/Field";
import type { AnswerContent } from "./queries";

type Evidence = NonNullable<AnswerContent["evidence"]>[number];

const MOST = 10;
const ADDRESS = /^https?:\/\/\S+$/;

interface EvidenceFieldsProps {
  id: string;
  evidence: Evidence[];
  onChange: (evidence: Evidence[]) => void;
}

export function EvidenceFields({ id, evidence, onChange }: EvidenceFieldsProps) {
  const [label, setLabel] = useState("");
  const [url, setUrl] = useState("");
  const [isTried, setTried] = useState(false);
  const isWrong = url.trim() !== "" && !ADDRESS.test(url.trim());

  function add() {
    setTried(true);
    if (!label.trim() || isWrong) return;
    onChange([...evidence, { label: label.trim(), url: url.trim() || null }]);
    setLabel("");
    setUrl("");
    setTried(false);
  }

  function addOnEnter(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  }

  return (
    <fieldset>
      <legend className="kern-label">{m.assessment_evidence()}</legend>
      <ul className="app-plain">
        {evidence.map((each, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same evidence may stand twice
          <li key={place}>
            {each.url ? <ExternalLink href={each.url}>{each.label}</ExternalLink> : each.label}{" "}
            <button
              type="button"
              className="app-more"
              onClick={() => onChange(evidence.filter((_, other) => other !== place))}
            >
              {m.assessment_evidence_remove()}
              <span className="kern-sr-only"> {each.label}</span>
            </button>
          </li>
        ))}
      </ul>
      {evidence.length < MOST && (
        <>
          <div className="app-pair">
            <TextField
              id={`${id}-evidence`}
              label={m.assessment_evidence_label()}
              error={isTried && !label.trim() ? m.assessment_evidence_label_missing() : undefined}
              maxLength={200}
              value={label}
              onChange={({ target }) => setLabel(target.value)}
              onKeyDown={addOnEnter}
            />
            <TextField
              id={`${id}-evidence-url`}
              label={m.assessment_evidence_url()}
              error={isTried && isWrong ? m.assessment_evidence_url_wrong() : undefined}
              isOptional
              inputMode="url"
              maxLength={500}
              value={url}
              onChange={({ target }) => setUrl(target.value)}
              onKeyDown={addOnEnter}
            />
          </div>
          <button type="button" className="app-more" onClick={add}>
            {m.assessment_evidence_add()}
          </button>
        </>
      )}
    </fieldset>
  );
}
