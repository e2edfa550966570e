/** Changes what the own municipality says about itself, and who reads it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { type Profile, profileQuery, type Statements, type Topic } from "#/shared/profiles/queries";
import { readersLabel, topicLabel, type Visibility, visibilities } from "#/shared/profiles/words";
import { localize } from "#/shared/text/Localized";
import { vocabularyQuery } from "#/shared/text/vocabulary";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { Checks, type Option } from "#/shared/ui/Checks";
import { SelectField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Platforms } from "./Platforms";
import { changeProfile } from "./queries";

type Readers = Partial<Record<Topic, Visibility>>;

function useOptions(vocabulary: string): Option[] {
  const { data } = useQuery(vocabularyQuery(vocabulary));
  return data?.concepts.map(({ id, label }) => ({ value: id, label: localize(label) })) ?? [];
}

interface ChoiceProps {
  topic: Topic;
  options: Option[];
  chosen: string | null | undefined;
  onChoose: (value: string | null) => void;
}

function Choice({ topic, options, chosen, onChoose }: ChoiceProps) {
  return (
    <SelectField
      id={topic}
      label={topicLabel(topic)}
      value={chosen ?? ""}
      onChange={({ target }) => onChoose(target.value || null)}
    >
      <option value="">{m.profile_not_stated()}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

interface SeveralProps {
  topic: Topic;
  options: Option[];
  chosen: string[] | null | undefined;
  onChoose: (values: string[] | null) => void;
}

function Several({ topic, options, chosen, onChoose }: SeveralProps) {
  return (
    <Checks
      id={topic}
      legend={topicLabel(topic)}
      options={options}
      chosen={chosen ?? []}
      onChange={(values) => onChoose(values.length > 0 ? values : null)}
    />
  );
}

interface ReadersFieldProps {
  topic: Topic;
  readers: Readers;
  onChoose: (readers: Readers) => void;
}

function ReadersField({ topic, readers, onChoose }: ReadersFieldProps) {
  return (
    <SelectField
      id={`${topic}-readers`}
      label={m.profile_readers()}
      aria-label={m.profile_readers_of({ topic: topicLabel(topic) })}
      value={readers[topic] ?? "private"}
      onChange={({ target }) => onChoose({ ...readers, [topic]: target.value as Visibility })}
    >
      {visibilities.map((visibility) => (
        <option key={visibility} value={visibility}>
          {readersLabel(visibility)}
        </option>
      ))}
    </SelectField>
  );
}

function readersOf(profile: Profile): Readers {
  const said = Object.entries(profile.provenance);
  return Object.fromEntries(said.map(([topic, { visibility }]) => [topic, visibility]));
}

interface StatementsFormProps {
  profile: Profile;
  onDone: () => void;
}

export function StatementsForm({ profile, onDone }: StatementsFormProps) {
  const client = useQueryClient();
  const [statements, setStatements] = useState<Statements>(profile.statements);
  const [readers, setReaders] = useState(() => readersOf(profile));
  const staff = useOptions("it-staff-bands");
  const solutionTypes = useOptions("solution-types");
  const standards = useOptions("standards");
  const operation = useOptions("operation-models");
  const budget = useOptions("budget-situations");
  const id = profile.organization_id;
  const saving = useMutation({
    mutationFn: () => changeProfile(id, profile.version, { statements, visibility: readers }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: profileQuery(id).queryKey });
      onDone();
    },
  });

  function state(changed: Partial<Statements>) {
    setStatements({ ...statements, ...changed });
  }

  function save(event?: FormEvent) {
    event?.preventDefault();
    saving.mutate();
  }

  const ofReaders = { readers, onChoose: setReaders };
  return (
    <form className="app-form" onSubmit={save}>
      <div className="app-group">
        <Choice
          topic="it_staff"
          options={staff}
          chosen={statements.it_staff}
          onChoose={(it_staff) => state({ it_staff })}
        />
        <ReadersField topic="it_staff" {...ofReaders} />
      </div>
      <div className="app-group">
        <Platforms
          options={solutionTypes}
          platforms={statements.platforms}
          onChange={(platforms) => state({ platforms })}
        />
        <ReadersField topic="platforms" {...ofReaders} />
      </div>
      <div className="app-group">
        <details className="app-filter">
          <summary>
            {m.profile_chosen({
              topic: topicLabel("standards"),
              count: statements.standards?.length ?? 0,
            })}
          </summary>
          <Several
            topic="standards"
            options={standards}
            chosen={statements.standards}
            onChoose={(chosen) => state({ standards: chosen })}
          />
        </details>
        <ReadersField topic="standards" {...ofReaders} />
      </div>
      <div className="app-group">
        <Several
          topic="operation_models"
          options={operation}
          chosen={statements.operation_models}
          onChoose={(operation_models) => state({ operation_models })}
        />
        <ReadersField topic="operation_models" {...ofReaders} />
      </div>
      <div className="app-group">
        <Choice
          topic="budget_situation"
          options={budget}
          chosen={statements.budget_situation}
          onChoose={(budget_situation) => state({ budget_situation })}
        />
        <ReadersField topic="budget_situation" {...ofReaders} />
      </div>
      {saving.isError &&
        (isOfType(saving.error, "version-conflict") ? (
          <Alert tone="warning" title={m.profile_conflict()} live />
        ) : (
          <LoadError error={saving.error} onRetry={() => save()} />
        ))}
      <div className="app-actions">
        <Button type="submit" aria-disabled={saving.isPending}>
          {m.profile_save()}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {m.desk_cancel()}
        </Button>
      </div>
    </form>
  );
}
