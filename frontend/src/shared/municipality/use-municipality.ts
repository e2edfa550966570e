/** "My municipality": chosen once, carried in the address of every page. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Area, areaQuery } from "./queries";

export interface Municipality {
  key: string | undefined;
  area: Area | undefined;
  choose: (key: string | undefined) => void;
}

export function useMunicipality(): Municipality {
  const { kommune } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const query = useQuery({ ...areaQuery(kommune ?? ""), enabled: kommune !== undefined });
  return {
    key: kommune,
    area: query.data,
    choose: (key) =>
      navigate({
        to: ".",
        search: (search: Record<string, unknown>) => ({ ...search, kommune: key }),
        replace: true,
        resetScroll: false,
      }),
  };
}
