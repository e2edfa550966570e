/**
 * The search box of the solutions: a combobox that offers what may be meant.
 *
 * Without suggestions, or without waiting for them, it is a plain search field.
 */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Combobox } from "#/shared/combobox/Combobox";
import { useCombobox } from "#/shared/combobox/use-combobox";
import { actionFieldLabel } from "#/shared/text/labels";
import { useVocabulary } from "#/shared/text/vocabulary";
import { Icon } from "#/shared/ui/Icon";
import { type Suggestion, suggestionsQuery } from "./queries";

const MAX_LENGTH = 200;

const KINDS = {
  solution: m.suggestion_solution,
  word: m.suggestion_word,
  action_field: m.suggestion_action_field,
  solution_type: m.suggestion_solution_type,
  organization: m.suggestion_organization,
  place: m.suggestion_place,
} as const;

/** What stands in a vocabulary is named in the language of the page. */
function useName(): (suggestion: Suggestion) => string {
  const solutionTypeLabel = useVocabulary("solution-types");
  return ({ kind, text, value }) => {
    if (kind === "action_field" && value) return actionFieldLabel(value);
    if (kind === "solution_type" && value) return solutionTypeLabel(value);
    return text;
  };
}

interface SolutionSearchProps {
  id: string;
  label: string;
  term: string;
  onSearch: (term: string) => void;
}

export function SolutionSearch({ id, label, term, onSearch }: SolutionSearchProps) {
  const combobox = useCombobox(term);
  const navigate = useNavigate();
  const nameOf = useName();
  const query = useQuery({
    ...suggestionsQuery(combobox.term),
    enabled: combobox.isAskable,
    placeholderData: keepPreviousData,
  });
  const suggestions = combobox.isAskable ? (query.data?.items ?? []) : [];

  function search(words: string) {
    combobox.open(false);
    combobox.setText(words);
    onSearch(words);
  }

  function choose({ kind, text, slug, value }: Suggestion) {
    if (kind === "solution" && slug) {
      navigate({ to: "/loesungen/$slug", params: { slug } });
    } else if ((kind === "action_field" || kind === "solution_type") && value) {
      navigate({ to: "/loesungen", search: { [kind]: [value] } });
    } else {
      search(kind === "place" ? m.search_in_place({ name: text }) : text);
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>
    <form
      role="search"
      className="kern-form-input app-search"
      onSubmit={(event) => {
        event.preventDefault();
        search(combobox.text.trim());
      }}
    >
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-input-group app-combobox">
        <Combobox
          id={id}
          label={label}
          combobox={combobox}
          options={suggestions.map((suggestion) => ({
            key: `${suggestion.kind}-${suggestion.value ?? suggestion.text}`,
            name: nameOf(suggestion),
            note: KINDS[suggestion.kind](),
            choose: () => choose(suggestion),
          }))}
          type="search"
          name="q"
          maxLength={MAX_LENGTH}
        />
        <button type="submit" className="kern-btn kern-btn--primary">
          <Icon name="search" size="default" />
          <span className="kern-label kern-sr-only-mobile">{m.action_search()}</span>
        </button>
      </div>
      <p className="kern-sr-only" role="status">
        {suggestions.length > 0 && m.suggestion_count({ count: suggestions.length })}
      </p>
    </form>
  );
}
