/** A link that leaves the platform and says so. */
import { m } from "#/paraglide/messages";
import { Icon } from "./Icon";

export function ExternalLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="kern-link" href={href} rel="noopener noreferrer">
      <Icon name="open-in-new" />
      <span>
        {children}
        <span className="kern-sr-only"> {m.link_external()}</span>
      </span>
    </a>
  );
}
