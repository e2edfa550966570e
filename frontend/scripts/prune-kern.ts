/** Vite plugin that drops the KERN tokens and icons that nothing on the page uses. */
import type { Plugin } from "vite";

const DECLARATION = /(--kern-[\w-]+)\s*:\s*([^;}]*)(?:;|(?=}))/g;
const REFERENCE = /var\(\s*(--kern-[\w-]+)/g;
const ICON_RULE = /\.kern-icon--([\w-]+)\{[^}]*url\([^}]*\}/g;

function references(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, name]) => name ?? "");
}

function usedTokens(css: string): Set<string> {
  const values = new Map<string, string[]>();
  for (const [, name = "", value = ""] of css.matchAll(DECLARATION)) {
    values.set(name, [...(values.get(name) ?? []), ...references(value)]);
  }
  const used = new Set<string>();
  const open = references(css.replace(DECLARATION, ""));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (!used.has(name)) {
      used.add(name);
      open.push(...(values.get(name) ?? []));
    }
  }
  return used;
}

/** Minifiers choose the quotes. */
function isQuoted(name: string, code: string): boolean {
  return ['"', "'", "`"].some((quote) => code.includes(quote + name + quote));
}

export function prune(css: string, code: string): string {
  const used = usedTokens(css);
  return css
    .replace(DECLARATION, (declaration, name) => (used.has(name) ? declaration : ""))
    .replace(ICON_RULE, (rule, icon) => (isQuoted(icon, code) ? rule : ""));
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
