/** The way to ask for advice; what the reader looks at comes along. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";

interface AskLinkProps {
  topic?: string | undefined;
  /** Kind and short name, as `solution:klarschiff`. */
  about?: string;
}

export function AskLink({ topic, about }: AskLinkProps) {
  return (
    <Link to="/anfragen/neu" search={{ thema: topic, bezug: about }} className="kern-link">
      {m.request_ask()}
    </Link>
  );
}
