/** KERN alert; `live` only for what appears after the page has loaded. */
import type { ReactNode } from "react";
import { Icon } from "./Icon";

interface AlertProps {
  tone: "info" | "success" | "warning" | "danger";
  title: string;
  live?: boolean;
  children?: ReactNode;
}

export function Alert({ tone, title, live = false, children }: AlertProps) {
  return (
    <div className={`kern-alert kern-alert--${tone}`} role={live ? "alert" : undefined}>
      <div className="kern-alert__header">
        <Icon name={tone} size="default" />
        <h2 className="kern-title">{title}</h2>
      </div>
      {children && <div className="kern-alert__body app-flow">{children}</div>}
    </div>
  );
}
