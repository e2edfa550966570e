/** KERN badge for a state, with its meaning as text. */
import { Icon, type IconName } from "./Icon";

interface BadgeProps {
  tone: "info" | "success" | "warning" | "danger";
  icon?: IconName;
  children: string;
}

export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={`kern-badge kern-badge--${tone} kern-badge--small`}>
      {icon && <Icon name={icon} />}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
