/** Vite plugin that drops the KERN tokens and classes that nothing on the page uses. */
import postcss, { type Root } from "postcss";
import type { Plugin } from "vite";

const REFERENCE = /var\(\s*(--kern-[\w-]+)/g;
const CLASS = /\.(kern-[\w-]+)/g;
/** Lists of which one has to fit, so that an unused class in it says nothing. */
const ALTERNATIVES = /:(?:is|where|not)\((?:[^()]|\([^()]*\))*\)/g;

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, name]) => name ?? "");
}

/** Minifiers choose the quotes. */
function isQuoted(name: string, code: string): boolean {
  return ['"', "'", "`"].some((quote) => code.includes(quote + name + quote));
}

/** A modifier may be put together, as `kern-icon--${name}`. */
function isClassUsed(name: string, code: string): boolean {
  const [block, modifier] = name.split("--");
  return (
    code.includes(name) ||
    (modifier !== undefined && code.includes(`${block}--\${`) && isQuoted(modifier, code))
  );
}

function dropUnusedClasses(css: Root, code: string): void {
  const verdicts = new Map<string, boolean>();
  function isUsed(name: string): boolean {
    const verdict = verdicts.get(name) ?? isClassUsed(name, code);
    verdicts.set(name, verdict);
    return verdict;
  }
  css.walkRules((rule) => {
    const used = rule.selectors.filter((selector) =>
      found(CLASS, selector.replace(ALTERNATIVES, "")).every(isUsed),
    );
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selector = used.join();
  });
}

function dropUnusedTokens(css: Root): void {
  const values = new Map<string, string[]>();
  const open: string[] = [];
  css.walkDecls(({ prop, value }) => {
    const references = found(REFERENCE, value);
    if (prop.startsWith("--kern-")) {
      values.set(prop, [...(values.get(prop) ?? []), ...references]);
    } else {
      open.push(...references);
    }
  });
  const used = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (!used.has(name)) {
      used.add(name);
      open.push(...(values.get(name) ?? []));
    }
  }
  css.walkDecls(/^--kern-/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
}

/** The stylesheet without what neither it nor the scripts refer to. */
export function prune(css: string, code: string): string {
  const root = postcss.parse(css);
  dropUnusedClasses(root, code);
  dropUnusedTokens(root);
  return root.toString();
}

export function pruneKern(): Plugin {
  return {
    name: "prune-kern",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const code = files.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
      for (const file of files) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) {
          file.source = prune(String(file.source), code);
        }
      }
    },
  };
}
