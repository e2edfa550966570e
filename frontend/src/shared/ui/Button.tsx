/** KERN button; a plain `button` unless the form says otherwise. */
import type { ComponentProps } from "react";
import { Icon, type IconName } from "./Icon";

interface ButtonProps extends ComponentProps<"button"> {
  variant?: "primary" | "secondary" | "tertiary";
  icon?: IconName;
}

export function Button({ variant = "primary", icon, children, ...button }: ButtonProps) {
  return (
    <button type="button" {...button} className={`kern-btn kern-btn--${variant}`}>
      {icon && <Icon name={icon} size="default" />}
      <span className="kern-label">{children}</span>
    </button>
  );
}
