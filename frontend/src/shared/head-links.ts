/** Links in the document's head, there as long as the page that names them. */
import { useEffect } from "react";

export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  hreflang?: string;
}

export function useHeadLinks(links: HeadLink[]) {
  const named = JSON.stringify(links);

  useEffect(() => {
    const elements = (JSON.parse(named) as HeadLink[]).map((link) =>
      Object.assign(document.createElement("link"), link),
    );
    document.head.append(...elements);
    return () => {
      for (const element of elements) element.remove();
    };
  }, [named]);
}
