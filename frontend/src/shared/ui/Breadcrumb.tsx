/** One step back to the list that an entry belongs to. */
import { Link, type LinkProps } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Icon } from "./Icon";

export function Breadcrumb({ to, label }: { to: NonNullable<LinkProps["to"]>; label: string }) {
  return (
    <nav className="app-breadcrumb" aria-label={m.shell_breadcrumb()}>
      <Link to={to} className="kern-link">
        <Icon name="arrow-back" />
        {label}
      </Link>
    </nav>
  );
}
