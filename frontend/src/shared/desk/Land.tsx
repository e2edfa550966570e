/** The Land that a page of the desk is about. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { getLocale } from "#/paraglide/runtime";
import { sessionQuery } from "#/shared/account/session";
import { landKeys, landLabel } from "#/shared/text/labels";
import { SelectField } from "#/shared/ui/Field";

/** Coordinators have their Land; who looks after all of them chooses. */
export function useLand(asked: string | undefined): { land: string; isOwn: boolean } {
  const place = useQuery(sessionQuery).data?.acting_for;
  const own = place?.roles.includes("land_coordinator") ? place.area_key?.slice(0, 2) : undefined;
  return { land: own ?? asked ?? landKeys[0] ?? "", isOwn: own !== undefined };
}

function byLabel(one: string, other: string): number {
  return landLabel(one).localeCompare(landLabel(other), getLocale());
}

interface LandFieldProps {
  land: string;
  onChoose: (land: string) => void;
}

export function LandField({ land, onChoose }: LandFieldProps) {
  return (
    <div className="app-text">
      <SelectField
        id="land"
        label={m.filter_land()}
        value={land}
        onChange={({ target }) => onChoose(target.value)}
      >
        {[...landKeys].sort(byLabel).map((key) => (
          <option key={key} value={key}>
            {landLabel(key)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
