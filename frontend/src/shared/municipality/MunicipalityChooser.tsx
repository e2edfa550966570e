/** Finds an area of the register by its name. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { m } from "#/paraglide/messages";
import { Combobox } from "#/shared/combobox/Combobox";
import { useCombobox } from "#/shared/combobox/use-combobox";
import { Icon } from "#/shared/ui/Icon";
import {
  type Area,
  areaQuery,
  areaSuggestionsQuery,
  describeArea,
  type Suggestions,
} from "./queries";

function summarize({ areas, isFull }: Suggestions): string {
  if (areas.length === 0) return m.municipality_none();
  const count = m.municipality_suggestions({ count: areas.length });
  return isFull ? `${count}. ${m.municipality_more()}` : count;
}

interface MunicipalityChooserProps {
  /** Where the focus can go. */
  id?: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  onChoose: (key: string) => void;
}

export function MunicipalityChooser(props: MunicipalityChooserProps) {
  const { label, hint, error, onChoose } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const combobox = useCombobox();
  const query = useQuery({
    ...areaSuggestionsQuery(combobox.term),
    enabled: combobox.isAskable,
    placeholderData: keepPreviousData,
  });
  const queryClient = useQueryClient();
  const areas = combobox.isAskable ? (query.data?.areas ?? []) : [];

  function choose(area: Area) {
    combobox.setText(area.name);
    // The bar names the choice at once, without asking again.
    queryClient.setQueryData(areaQuery(area.key).queryKey, area);
    onChoose(area.key);
  }

  return (
    <div className={`kern-form-input app-combobox ${error ? "kern-form-input--error" : ""}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <Combobox
        id={id}
        label={label}
        combobox={combobox}
        options={areas.map((area) => ({
          key: area.key,
          name: area.name,
          note: describeArea(area),
          choose: () => choose(area),
        }))}
        isFirstChosen
        spellCheck={false}
        maxLength={80}
        aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")}
        aria-invalid={error ? true : undefined}
      />
      {error && (
        <p className="kern-error" id={`${id}-error`}>
          <Icon name="danger" size="default" />
          <span className="kern-body">{error}</span>
        </p>
      )}
      <p className="app-hint" role="status">
        {combobox.isAskable && query.isSuccess && !query.isFetching && summarize(query.data)}
        {query.isError && m.municipality_unavailable()}
      </p>
    </div>
  );
}
