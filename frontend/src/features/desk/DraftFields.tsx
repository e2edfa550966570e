/** The fields of an entry in the order in which people think of them. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { m } from "#/paraglide/messages";
import { localize } from "#/shared/text/Localized";
import {
  actionFieldIds,
  actionFieldLabel,
  developmentStatusIds,
  developmentStatusLabel,
  mustFieldIds,
  mustFieldLabel,
  sizeClassIds,
  sizeClassLabel,
  solutionKindIds,
  solutionKindLabel,
} from "#/shared/text/labels";
import { vocabularyQuery } from "#/shared/text/vocabulary";
import { Checks } from "#/shared/ui/Checks";
import { linesAt, withUnknown } from "./content";
import {
  ChecksEntry,
  ChoiceEntry,
  type FieldsProps,
  idOf,
  LineEntry,
  LinesEntry,
  LocalizedEntry,
  options,
  YesNoEntry,
} from "./entries";
import { GroupEntry } from "./Groups";
import { GROUPS } from "./groups";
import { OwnerEntry } from "./OwnerEntry";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="app-form-part" aria-label={title}>
      <h2 className="kern-heading-small">{title}</h2>
      {children}
    </section>
  );
}

function About(props: FieldsProps) {
  return (
    <Part title={m.draft_part_about()}>
      <LineEntry {...props} pointer="/name" label={m.must_name()} />
      <ChoiceEntry
        {...props}
        pointer="/kind"
        label={m.must_kind()}
        options={options(solutionKindIds, solutionKindLabel)}
      />
      <OwnerEntry {...props} />
      <LocalizedEntry {...props} pointer="/short_description" label={m.must_short_description()} />
      <LocalizedEntry
        {...props}
        pointer="/long_description"
        label={m.solution_description()}
        rows={10}
      />
      <LinesEntry {...props} pointer="/features/de" label={m.solution_features()} />
      <LocalizedEntry {...props} pointer="/challenge" label={m.solution_challenge()} />
      <LocalizedEntry {...props} pointer="/benefit" label={m.solution_benefit()} />
    </Part>
  );
}

function Place(props: FieldsProps) {
  const types = useQuery(vocabularyQuery("solution-types")).data?.concepts ?? [];
  const goals = useQuery(vocabularyQuery("goals")).data?.concepts ?? [];
  return (
    <Part title={m.draft_part_place()}>
      <ChecksEntry
        {...props}
        pointer="/action_fields"
        label={m.filter_action_field()}
        options={options(actionFieldIds, actionFieldLabel)}
      />
      <ChecksEntry
        {...props}
        pointer="/solution_types"
        label={m.filter_solution_type()}
        options={types.map(({ id, label }) => ({ value: id, label: localize(label) }))}
      />
      <ChecksEntry
        {...props}
        pointer="/suitable_for"
        label={m.filter_suitable_for()}
        options={options(sizeClassIds, sizeClassLabel)}
      />
      <ChecksEntry
        {...props}
        pointer="/goals"
        label={m.fact_goals()}
        options={goals.map(({ id, label }) => ({ value: id, label: localize(label) }))}
      />
      <LinesEntry {...props} pointer="/keywords" label={m.draft_keywords()} />
    </Part>
  );
}

function Technology(props: FieldsProps) {
  return (
    <Part title={m.draft_part_technology()}>
      <ChoiceEntry
        {...props}
        pointer="/development_status"
        label={m.filter_development_status()}
        options={options(developmentStatusIds, developmentStatusLabel)}
      />
      <YesNoEntry {...props} pointer="/is_open_source" label={m.must_is_open_source()} />
      <LineEntry {...props} pointer="/license_spdx" label={m.fact_license()} />
      <LocalizedEntry {...props} pointer="/license_note" label={m.fact_license_note()} rows={2} />
      <LineEntry {...props} pointer="/source_code_url" label={m.fact_source_code()} />
      <LineEntry {...props} pointer="/website_url" label={m.fact_website()} />
      <LineEntry {...props} pointer="/demo_url" label={m.fact_demo()} />
      <LineEntry {...props} pointer="/documentation_url" label={m.fact_documentation()} />
      <LineEntry {...props} pointer="/api_documentation_url" label={m.fact_api_documentation()} />
      <LineEntry {...props} pointer="/sbom_url" label={m.fact_sbom()} />
    </Part>
  );
}

export function DraftFields(props: FieldsProps) {
  const { content, onChange } = props;
  const today = new Date().toISOString().slice(0, 10);
  const unknown = linesAt(content, "/unknown");
  return (
    <>
      <About {...props} />
      <Place {...props} />
      <Technology {...props} />
      {GROUPS.map((group) => (
        <GroupEntry key={group.field} {...props} group={group} />
      ))}
      <Part title={m.draft_part_unknown()}>
        <Checks
          id={idOf("/unknown")}
          legend={m.draft_unknown()}
          options={options(mustFieldIds, mustFieldLabel)}
          chosen={unknown}
          onChange={(chosen) => onChange(withUnknown(content, chosen, today))}
        />
        {unknown.length > 0 && (
          <LineEntry
            {...props}
            pointer="/unknown_as_of"
            label={m.draft_unknown_as_of()}
            type="date"
          />
        )}
      </Part>
    </>
  );
}
