/** Lists what keeps a form from being sent; takes the focus and leads to each field. */
import { useEffect, useRef } from "react";
import { m } from "#/paraglide/messages";
import { Icon } from "./Icon";

export interface FieldError {
  id: string;
  message: string;
}

export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div ref={summary} className="kern-alert kern-alert--danger" role="alert" tabIndex={-1}>
      <div className="kern-alert__header">
        <Icon name="danger" size="default" />
        <h2 className="kern-title">{m.form_errors_title()}</h2>
      </div>
      <div className="kern-alert__body">
        <ul className="kern-list">
          {errors.map(({ id, message }) => (
            <li key={id}>
              <a
                className="kern-link"
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
