/** Adding an offer, and stating anew what one is. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "#/api/problem";
import { m } from "#/paraglide/messages";
import { RecordForm } from "#/shared/forms/RecordForm";
import { idempotencyKey } from "#/shared/idempotency-key";
import { type SupportOfferDetail, supportOfferQuery } from "#/shared/support/queries";
import { localize } from "#/shared/text/Localized";
import { useVocabulary } from "#/shared/text/vocabulary";
import { Loaded } from "#/shared/ui/Loaded";
import {
  offerFields,
  protectedContent,
  unitField,
  type Vocabularies,
  variantFields,
} from "./offer-fields";
import { addOffer, changeOffer, forgetOffers, type KeptOffer, type KeptOffers } from "./queries";
import { type Conditions, conditionsOf, ruleOf } from "./rule";

interface AfterProps {
  onDone: () => void;
  onCancel: () => void;
}

const FRESH = { kind: "advice", status: "active", review_interval_months: 12 };

function useVocabularies(): Vocabularies {
  return { budget: useVocabulary("budget-situations"), staff: useVocabulary("it-staff-bands") };
}

/** What the service takes: the fields about conditions become one rule. */
function withRule(content: Record<string, unknown>) {
  const { people_from, people_to, kinds, budgets, staff, ...rest } = content;
  const conditions = { people_from, people_to, kinds, budgets, staff } as Conditions;
  if (conditions.people_from && conditions.people_to) {
    if (conditions.people_from > conditions.people_to) {
      throw new Problem(422, "/problems/invalid-body", [{ pointer: "/people_to", detail: "" }]);
    }
  }
  return { ...rest, eligibility_rule: ruleOf(conditions) };
}

export function NewOfferForm({ units, ...after }: { units: KeptOffers["units"] } & AfterProps) {
  const client = useQueryClient();
  const vocabularies = useVocabularies();
  const [key] = useState(idempotencyKey);
  return (
    <RecordForm
      title={m.offer_new()}
      fields={[unitField(units), ...offerFields(vocabularies, true)]}
      content={{ ...FRESH, unit: units[0]?.slug }}
      send={async (content) => {
        await addOffer(withRule(content) as never, key);
        await forgetOffers(client);
      }}
      {...after}
    />
  );
}

function ChangeForm({ offer, ...after }: { offer: SupportOfferDetail } & AfterProps) {
  const client = useQueryClient();
  const vocabularies = useVocabularies();
  const conditions = conditionsOf(offer.eligibility_rule);
  const kept = { eligibility_rule: offer.eligibility_rule };
  return (
    <>
      {!conditions && <p className="kern-body app-text">{m.offer_rule_kept()}</p>}
      <RecordForm
        title={`${m.offer_change()}: ${localize(offer.name)}`}
        fields={offerFields(vocabularies, conditions !== null)}
        content={{ ...offer, ...conditions }}
        send={async (content) => {
          const body = conditions ? withRule(content) : { ...content, ...kept };
          await changeOffer(offer, body as never);
          await forgetOffers(client);
        }}
        {...after}
      />
    </>
  );
}

function VariantForm({ offer, ...after }: { offer: SupportOfferDetail } & AfterProps) {
  const client = useQueryClient();
  const vocabularies = useVocabularies();
  return (
    <>
      <p className="kern-body app-text">{m.offer_variant_protected()}</p>
      <RecordForm
        title={`${m.offer_change()}: ${localize(offer.name)}`}
        fields={variantFields(vocabularies)}
        content={offer}
        send={async (content) => {
          await changeOffer(offer, { ...protectedContent(offer), ...content } as never);
          await forgetOffers(client);
        }}
        {...after}
      />
    </>
  );
}

export function ChangeOfferForm({ offer, ...after }: { offer: KeptOffer } & AfterProps) {
  const query = useQuery(supportOfferQuery(offer.slug, undefined));
  return (
    <Loaded query={query}>
      {(detail) =>
        detail.template ? (
          <VariantForm offer={detail} {...after} />
        ) : (
          <ChangeForm offer={detail} {...after} />
        )
      }
    </Loaded>
  );
}
