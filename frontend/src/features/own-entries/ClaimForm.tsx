/** Says who uses one of one's own entries; the organisation itself confirms it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isOfType, Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { idempotencyKey } from "#/shared/idempotency-key";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { claimUse, type OwnEntry } from "./queries";

const INVALID = 422;

export function ClaimForm({ entries }: { entries: OwnEntry[] }) {
  const client = useQueryClient();
  const [slug, setSlug] = useState(entries[0]?.slug ?? "");
  const [organization, setOrganization] = useState("");
  const [area, setArea] = useState("");
  const claiming = useMutation({
    mutationFn: () =>
      claimUse(
        slug,
        {
          organization_name: organization.trim(),
          area_key: area.trim(),
          status: "active",
          visibility: "public",
          has_contact_consent: false,
        },
        idempotencyKey(),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["own-entries"] });
      setOrganization("");
      setArea("");
    },
  });

  function claim(event?: FormEvent) {
    event?.preventDefault();
    claiming.mutate();
  }

  const { error } = claiming;
  const isRecorded = isOfType(error, "use-already-recorded");
  const isWrongArea = error instanceof Problem && error.status === INVALID;
  return (
    <section className="app-section app-flow" aria-labelledby="claim">
      <h2 className="kern-heading-small" id="claim">
        {m.own_claim_title()}
      </h2>
      <p className="kern-body app-text">{m.own_claim_text()}</p>
      <form className="app-form app-text" onSubmit={claim}>
        {error && !isRecorded && !isWrongArea && (
          <LoadError error={error} onRetry={() => claim()} />
        )}
        <div className="app-sorting">
          <label htmlFor="claimed-entry">{m.own_claim_entry()}</label>
          <select id="claimed-entry" value={slug} onChange={({ target }) => setSlug(target.value)}>
            {entries.map((entry) => (
              <option key={entry.slug} value={entry.slug}>
                {entry.name}
              </option>
            ))}
          </select>
        </div>
        <TextField
          id="organization"
          label={m.desk_uses_organization()}
          error={isRecorded ? m.own_claim_recorded() : undefined}
          required
          value={organization}
          onChange={({ target }) => setOrganization(target.value)}
        />
        <TextField
          id="area"
          label={m.desk_uses_area()}
          error={isWrongArea ? m.own_claim_wrong_area() : undefined}
          inputMode="numeric"
          required
          value={area}
          onChange={({ target }) => setArea(target.value)}
        />
        <Button type="submit" variant="secondary" disabled={claiming.isPending}>
          {m.own_claim()}
        </Button>
        <p role="status">{claiming.isSuccess && m.own_claimed()}</p>
      </form>
    </section>
  );
}
