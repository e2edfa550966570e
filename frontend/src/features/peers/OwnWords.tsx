/** What the municipality says about itself, where it says something to the reader. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { areaProfileQuery } from "#/shared/profiles/queries";
import { StatementList } from "#/shared/profiles/StatementList";
import { topics } from "#/shared/profiles/words";
import { TextSection } from "#/shared/ui/TextPage";

export function OwnWords({ areaKey, name }: { areaKey: string; name: string }) {
  const { data: profile } = useQuery(areaProfileQuery(areaKey));
  const shown = topics.filter((topic) => profile?.provenance[topic]);
  if (!profile || shown.length === 0) return null;
  return (
    <TextSection title={m.profile_of({ name })}>
      <StatementList profile={profile} shown={shown} />
    </TextSection>
  );
}
