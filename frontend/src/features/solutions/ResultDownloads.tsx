/** The whole result as a file, for those who work on with it. */
import { m } from "#/paraglide/messages";
import type { SolutionSearch } from "./search";
import { exportAddress } from "./search-address";

export function ResultDownloads({ search }: { search: SolutionSearch }) {
  return (
    <span className="app-downloads">
      {m.export_result()}{" "}
      <a className="kern-link" href={exportAddress(search, "csv")} download>
        CSV
      </a>
      {" · "}
      <a className="kern-link" href={exportAddress(search, "jsonl")} download>
        JSON Lines
      </a>
    </span>
  );
}
