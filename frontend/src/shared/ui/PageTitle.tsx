/** The one h1 of a page: names the document and takes the focus after a navigation. */
import { type ReactNode, useEffect, useRef } from "react";

let isFirstPage = true;

interface PageTitleProps {
  children: string;
  /** A line above the title, read after it. */
  preline?: ReactNode;
}

export function PageTitle({ children, preline }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${children} – Stufenplan`;
  }, [children]);

  useEffect(() => {
    // On the first page the browser has already put the focus where it belongs.
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);

  return (
    <div className="app-title">
      <h1 ref={heading} tabIndex={-1} className="kern-heading-x-large">
        {children}
      </h1>
      {preline && <p className="app-preline">{preline}</p>}
    </div>
  );
}
