/** How the question was read, and how to have it read otherwise. */
import { Link } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import type { SolutionPage } from "./queries";

type Reading = NonNullable<SolutionPage["interpretation"]>;

function Corrected({ reading, typed }: { reading: Reading; typed: string }) {
  if (reading.corrections.length === 0) return null;
  return (
    <p>
      {m.search_corrected()} <strong>{reading.searched}</strong>.{" "}
      <Link to="/loesungen" search={(search) => ({ ...search, q: typed, exact: true })}>
        {m.search_instead({ typed })}
      </Link>
    </p>
  );
}

function Place({ reading }: { reading: Reading }) {
  if (!reading.place) return null;
  const others = reading.other_places.length;
  return (
    <p>
      {m.search_place({ name: reading.place.name })}
      {others > 0 && ` ${m.search_place_others()}`}
    </p>
  );
}

export function DidYouMean({ reading }: { reading: Reading | null | undefined }) {
  if (!reading?.did_you_mean) return null;
  return (
    <p>
      {m.search_did_you_mean()}{" "}
      <Link
        to="/loesungen"
        search={(search) => ({
          ...search,
          q: reading.did_you_mean ?? undefined,
          exact: undefined,
        })}
      >
        {reading.did_you_mean}
      </Link>
    </p>
  );
}

function Synonyms({ reading }: { reading: Reading }) {
  const synonyms = reading.expansions.filter(({ because }) => because === "synonym");
  const words = [...new Set(synonyms.flatMap((expansion) => expansion.words))];
  if (words.length === 0) return null;
  return <p className="app-muted">{m.search_synonyms({ words: words.join(", ") })}</p>;
}

interface InterpretationProps {
  reading: Reading | null | undefined;
  typed: string;
}

export function Interpretation({ reading, typed }: InterpretationProps) {
  if (!reading) return null;
  return (
    <div className="app-reading">
      <Corrected reading={reading} typed={typed} />
      <DidYouMean reading={reading} />
      <Place reading={reading} />
      {reading.is_relaxed && <p>{m.search_relaxed()}</p>}
      <Synonyms reading={reading} />
    </div>
  );
}
