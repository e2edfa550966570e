/** The offers as files, for those who work on with them. */
import { m } from "#/paraglide/messages";
import { stringifySearch } from "#/shared/search-params";
import { PLACE_FILTERS, SUPPORT_FILTERS, type SupportSearch } from "./search";

const API = "/api/competence-center/v1";

/** The filters that a file can take: it is the same for every municipality. */
function filtersOf(search: SupportSearch): string {
  const names = SUPPORT_FILTERS.filter((name) => !PLACE_FILTERS.includes(name));
  return stringifySearch({
    q: search.q,
    ...Object.fromEntries(names.map((name) => [name, search[name]])),
  });
}

export function OfferDownloads({ search }: { search: SupportSearch }) {
  const filters = filtersOf(search);
  return (
    <p className="app-downloads">
      {m.support_files()}{" "}
      <a className="kern-link" href={`${API}/support-offers.csv${filters}`} download>
        CSV
      </a>
      {" · "}
      <a className="kern-link" href={`${API}/support-offers.jsonl${filters}`} download>
        JSON Lines
      </a>
      {" · "}
      <a className="kern-link" href={`${API}/public-services.ttl`}>
        CPSV-AP
      </a>
    </p>
  );
}
