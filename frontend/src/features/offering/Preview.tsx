/** A file as the entry that it would become. */
import { m } from "#/paraglide/messages";
import type { CheckedFile } from "#/shared/imports/queries";
import { actionFieldLabel, developmentStatusLabel, solutionKindLabel } from "#/shared/text/labels";

type Texts = Partial<Record<"de" | "en", string>> | null | undefined;

/** The parts of the content that a card shows; a faulty file may lack any of them. */
interface Shown {
  name: string;
  kind: string;
  short_description?: Texts;
  action_fields?: string[];
  license_spdx?: string | null;
  development_status?: string | null;
  source_code_url?: string | null;
}

function Summary({ texts }: { texts: Texts }) {
  if (texts?.de) return <p lang="de">{texts.de}</p>;
  if (texts?.en) return <p lang="en">{texts.en}</p>;
  return <p className="app-unknown">{m.offering_no_summary()}</p>;
}

export function Preview({ file }: { file: CheckedFile }) {
  const content = file.content as unknown as Shown;
  const { name, kind, short_description, action_fields = [], development_status } = content;
  return (
    <article className="app-result">
      <h3 className="app-result__title">{name || m.offering_no_name()}</h3>
      <p className="app-result__meta">
        {[solutionKindLabel(kind), ...action_fields.map(actionFieldLabel)].join(" · ")}
      </p>
      <Summary texts={short_description} />
      <ul className="app-result__facts">
        <li>
          {content.license_spdx
            ? m.solution_openness_license({ license: content.license_spdx })
            : m.solution_openness_unknown()}
        </li>
        <li>
          {development_status
            ? developmentStatusLabel(development_status)
            : m.solution_status_unknown()}
        </li>
        <li>{content.source_code_url ?? m.offering_no_repository()}</li>
      </ul>
    </article>
  );
}
