/** People by name: services hold their ids only, and organisations name their own. */
import { useQuery } from "@tanstack/react-query";
import { m } from "#/paraglide/messages";
import { type Person, peopleQuery } from "./queries";

export interface People {
  /** Undefined until they are here, null where they are kept from the reader. */
  members: Person[] | null | undefined;
  error: unknown;
  retry: () => void;
  nameOf: (personId: string) => string;
}

export function usePeople(organizationId: string | null): People {
  const { data, error, refetch } = useQuery(peopleQuery(organizationId));
  return {
    members: data,
    error,
    retry: refetch,
    nameOf: (id) =>
      data?.find(({ person_id }) => person_id === id)?.name ??
      (data ? m.advice_person_left() : m.advice_person_hidden()),
  };
}
