/** What is wrong with a registration, at the fields of its form. */
import { isOfType } from "#/api/problem";
import { m } from "#/paraglide/messages";

export type Field = "area" | "name" | "email" | "routing-id";
export type Faults = Partial<Record<Field, string>>;

const FIELDS: Record<string, [field: Field, message: () => string]> = {
  "/organization/area_key": ["area", m.registration_fault_area],
  "/organization/name": ["name", m.registration_fault_name],
  "/work_email": ["email", m.registration_fault_email],
  "/routing_id": ["routing-id", m.registration_fault_routing_id],
};

/** Empty where no field is to blame. */
export function faultsOf(error: unknown): Faults {
  if (!isOfType(error, "invalid-body")) return {};
  const found = error.errors.map(({ pointer }) => FIELDS[pointer ?? ""]);
  return Object.fromEntries(
    found.filter((each) => each !== undefined).map(([field, message]) => [field, message()]),
  );
}
