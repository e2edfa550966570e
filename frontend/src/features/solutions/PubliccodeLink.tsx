/** The entry as a file that its makers can put into their repository. */
import { m } from "#/paraglide/messages";

export function PubliccodeLink({
  slug,
  isOpenSource,
}: {
  slug: string;
  isOpenSource: boolean | null;
}) {
  if (!isOpenSource) return null;
  return (
    <p className="app-hint">
      <a className="kern-link" href={`/api/catalog/v1/solutions/${slug}/publiccode.yml`} download>
        {m.offering_download()}
      </a>
    </p>
  );
}
