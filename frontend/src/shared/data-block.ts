/** JSON-LD in the document's head, there as long as the page that it describes. */
import { useEffect } from "react";

interface Policy {
  createScript(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

// The browser guards the text of every script element, data or not (`require-trusted-types-for`).
// The one policy that the edge allows lets through nothing but JSON, which no browser runs.
const RULES: Policy = { createScript: (text) => JSON.stringify(JSON.parse(text)) };

let policy: Policy | undefined;

function jsonPolicy(): Policy {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  // A second policy of the same name would be refused.
  policy ??= factory?.createPolicy("structured-data", RULES) ?? RULES;
  return policy;
}

export function useDataBlock(content: unknown) {
  const json = content ? JSON.stringify(content) : undefined;

  useEffect(() => {
    if (!json) return;
    const block = document.createElement("script");
    block.type = "application/ld+json";
    block.text = jsonPolicy().createScript(json);
    document.head.append(block);
    return () => block.remove();
  }, [json]);
}
