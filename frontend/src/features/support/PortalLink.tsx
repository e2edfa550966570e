/** The present choice as a link for somebody's own website: HTML to paste, in their own words. */
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { localizeHref } from "#/paraglide/runtime";
import { stringifySearch } from "#/shared/search-params";
import { Button } from "#/shared/ui/Button";
import { TextArea, TextField } from "#/shared/ui/Field";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

export function PortalLink() {
  const search = useSearch({ from: "/unterstuetzung" });
  const [words, setWords] = useState<string>(m.portal_link_words());
  const [result, setResult] = useState<"copied" | "refused">();
  const address = `${location.origin}${localizeHref("/unterstuetzung")}${stringifySearch({ ...search })}`;
  const html = `<a href="${escaped(address)}">${escaped(words.trim() || m.portal_link_words())}</a>`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(html);
      setResult("copied");
    } catch {
      setResult("refused");
    }
  }

  return (
    <details className="app-disclosure">
      <summary>{m.portal_link_title()}</summary>
      <div className="app-form app-text">
        <p className="kern-body">{m.portal_link_lead()}</p>
        <TextField
          id="portal-link-words"
          label={m.portal_link_label()}
          value={words}
          maxLength={200}
          onChange={(event) => setWords(event.target.value)}
        />
        <TextArea
          id="portal-link-html"
          label={m.portal_link_html()}
          value={html}
          rows={4}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <div className="app-actions">
          <Button variant="secondary" onClick={copy}>
            {m.portal_link_copy()}
          </Button>
          <span role="status">
            {result === "copied" && m.portal_link_copied()}
            {result === "refused" && m.portal_link_by_hand()}
          </span>
        </div>
      </div>
    </details>
  );
}
