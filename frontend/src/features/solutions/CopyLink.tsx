/** Copies an address; where the browser refuses, shows it for copying by hand. */
import { useState } from "react";
import { m } from "#/paraglide/messages";

export function CopyLink({ address }: { address: string }) {
  const [result, setResult] = useState<"copied" | "refused">();

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setResult("copied");
    } catch {
      setResult("refused");
    }
  }

  return (
    <span>
      <button type="button" className="app-more" onClick={copy}>
        {m.saved_copy_link()}
      </button>
      {result === "refused" && (
        <input
          className="app-address"
          aria-label={m.saved_link()}
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
      )}
      <span role="status">{result === "copied" && ` ${m.saved_link_copied()}`}</span>
    </span>
  );
}
