/** One step back to the list that an entry belongs to. */
import { Link, type LinkProps } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Icon } from "./Icon";

interface BreadcrumbProps {
  to: NonNullable<LinkProps["to"]>;
  params?: Record<string, string>;
  label: string;
}

export function Breadcrumb({ to, params, label }: BreadcrumbProps) {
  return (
    <nav className="app-breadcrumb" aria-label={m.shell_breadcrumb()}>
      <Link to={to} params={params as LinkProps["params"]} className="kern-link">
        <Icon name="arrow-back" />
        {label}
      </Link>
    </nav>
  );
}
