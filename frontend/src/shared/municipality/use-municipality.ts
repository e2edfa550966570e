/** "My municipality": chosen once, carried in the address of every page. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Area, areaQuery } from "./queries";

export interface Municipality {
  /** Undefined as well when the address names a municipality that does not exist. */
  key: string | undefined;
  area: Area | undefined;
  isUnknown: boolean;
  choose: (key: string | undefined) => void;
}

export function useMunicipality(): Municipality {
  const { kommune } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const query = useQuery({ ...areaQuery(kommune ?? ""), enabled: kommune !== undefined });
  const isUnknown = query.data === null;
  return {
    key: isUnknown ? undefined : kommune,
    area: query.data ?? undefined,
    isUnknown,
    choose: (key) =>
      navigate({
        to: ".",
        search: (search: Record<string, unknown>) => ({ ...search, kommune: key }),
        replace: true,
        resetScroll: false,
      }),
  };
}
