/** How a Land words a nationwide offer: which version counts where, and adding one's own. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { useMunicipality } from "#/shared/municipality/use-municipality";
import type { SupportOfferDetail } from "#/shared/support/queries";
import { localize } from "#/shared/text/Localized";
import { landLabel } from "#/shared/text/labels";
import { Alert } from "#/shared/ui/Alert";
import { Button } from "#/shared/ui/Button";
import { SelectField } from "#/shared/ui/Field";
import { LoadError } from "#/shared/ui/LoadError";
import { Loaded } from "#/shared/ui/Loaded";
import { addVariant, keptUnitsQuery, type UnitRef } from "./queries";

interface OfferProps {
  offer: SupportOfferDetail;
}

/** Which version one is reading, and where another counts. */
export function VersionNote({ offer }: OfferProps) {
  const { key } = useMunicipality();
  const { template, variants, lands } = offer;
  if (template) {
    return (
      <p className="kern-body">
        {m.support_variant_of({ land: lands.map(landLabel).join(", ") })}{" "}
        <OfferLink slug={template.slug} text={localize(template.name)} />
      </p>
    );
  }
  const own = variants.find(({ land }) => key?.startsWith(land));
  if (own) {
    return (
      <Alert tone="info" title={m.support_variant_counts({ land: landLabel(own.land) })}>
        <p className="kern-body">
          <OfferLink slug={own.slug} text={m.support_variant_open()} />
        </p>
      </Alert>
    );
  }
  if (variants.length === 0) return null;
  return (
    <p className="kern-body">
      {m.support_variants()}{" "}
      {variants.map(({ land, slug }, position) => (
        <span key={slug}>
          {position > 0 && ", "}
          <OfferLink slug={slug} text={landLabel(land)} />
        </span>
      ))}
    </p>
  );
}

function OfferLink({ slug, text }: { slug: string; text: string }) {
  return (
    <Link to="/unterstuetzung/angebote/$slug" params={{ slug }} className="kern-link">
      {text}
    </Link>
  );
}

/** For coordinators of a Land that has no version of its own yet. */
export function NewVariant({ offer }: OfferProps) {
  const [isOpen, setOpen] = useState(false);
  const land = offer.may_vary_for;
  if (!land) return null;
  const name = landLabel(land);
  if (!isOpen) {
    return (
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {m.support_variant_add({ land: name })}
      </Button>
    );
  }
  return <UnitChoice offer={offer} land={name} onCancel={() => setOpen(false)} />;
}

interface ChoiceProps extends OfferProps {
  land: string;
  onCancel: () => void;
}

function UnitChoice(props: ChoiceProps) {
  const query = useQuery(keptUnitsQuery);
  return (
    <Loaded query={query}>
      {(units) => {
        const ofLand = units.filter(({ level }) => level === "land");
        if (ofLand.length > 0) return <VariantForm units={ofLand} {...props} />;
        return <p className="kern-body">{m.support_variant_no_unit({ land: props.land })}</p>;
      }}
    </Loaded>
  );
}

function VariantForm({ offer, land, onCancel, units }: ChoiceProps & { units: UnitRef[] }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [unit, setUnit] = useState(units[0]?.slug ?? "");
  const adding = useMutation({
    mutationFn: () => addVariant(offer.slug, unit),
    onSuccess: async ({ slug }) => {
      await client.invalidateQueries({ queryKey: ["support-offers"] });
      await navigate({ to: "/unterstuetzung/angebote/$slug", params: { slug } });
    },
  });
  const title = m.support_variant_add({ land });
  return (
    <form
      className="app-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!adding.isPending) adding.mutate();
      }}
    >
      <p className="kern-body">{m.support_variant_hint({ land })}</p>
      <SelectField
        id="variant-unit"
        label={m.support_unit()}
        value={unit}
        onChange={(event) => setUnit(event.target.value)}
      >
        {units.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      {adding.isError && <LoadError error={adding.error} onRetry={() => adding.mutate()} />}
      <div className="app-actions">
        <Button type="submit" aria-disabled={adding.isPending}>
          {title}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {m.support_variant_cancel()}
        </Button>
      </div>
    </form>
  );
}
