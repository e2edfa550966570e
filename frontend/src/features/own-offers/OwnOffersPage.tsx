/** The support offers that one keeps: what is due for review first, changed in place. */
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { m } from "#/paraglide/messages";
import { Acting } from "#/shared/account/Acting";
import { offerStatusLabel, supportKindLabel } from "#/shared/support/words";
import { formatDate } from "#/shared/text/format";
import { Localized } from "#/shared/text/Localized";
import { Badge } from "#/shared/ui/Badge";
import { Button } from "#/shared/ui/Button";
import { LoadError } from "#/shared/ui/LoadError";
import { LoadedPages } from "#/shared/ui/LoadedPages";
import { ChangeOfferForm, NewOfferForm } from "./OfferForms";
import { assureOffer, forgetOffers, type KeptOffer, keptOffersQuery } from "./queries";

function Review({ offer }: { offer: KeptOffer }) {
  const { next_review_on, is_review_due, assured_date, unreachable_since } = offer;
  const date = formatDate(next_review_on);
  return (
    <ul className="app-result__facts">
      <li>{is_review_due ? m.offer_review_due({ date }) : m.offer_review_on({ date })}</li>
      {unreachable_since && <li>{m.link_unreachable({ date: formatDate(unreachable_since) })}</li>}
      {assured_date && <li>{m.offer_assured_on({ date: formatDate(assured_date) })}</li>}
    </ul>
  );
}

interface OfferProps {
  offer: KeptOffer;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

function Offer({ offer, isOpen, onOpen }: OfferProps) {
  const client = useQueryClient();
  const assuring = useMutation({
    mutationFn: () => assureOffer(offer),
    onSettled: () => forgetOffers(client),
  });
  const close = () => onOpen(false);
  return (
    <article className="app-result">
      <h3 className="app-result__title">
        <Link to="/unterstuetzung/angebote/$slug" params={{ slug: offer.slug }}>
          <Localized text={offer.name} />
        </Link>
      </h3>
      <p className="app-result__meta">
        {supportKindLabel(offer.kind)} · {offer.unit.name}
      </p>
      {offer.status !== "active" && <Badge tone="info">{offerStatusLabel(offer.status)}</Badge>}
      <Review offer={offer} />
      {assuring.isError && <LoadError error={assuring.error} onRetry={() => assuring.mutate()} />}
      {isOpen ? (
        <ChangeOfferForm offer={offer} onDone={close} onCancel={close} />
      ) : (
        <div className="app-actions">
          <Button
            variant={offer.is_review_due ? "primary" : "tertiary"}
            aria-disabled={assuring.isPending}
            onClick={() => !assuring.isPending && assuring.mutate()}
          >
            {m.offer_assure()}
          </Button>
          <Button variant="tertiary" onClick={() => onOpen(true)}>
            {m.offer_change()}
          </Button>
        </div>
      )}
    </article>
  );
}

function Offers() {
  const query = useInfiniteQuery(keptOffersQuery);
  const [open, setOpen] = useState<string | null>(null);
  const units = query.data?.pages[0]?.units ?? [];
  const close = () => setOpen(null);
  return (
    <LoadedPages query={query}>
      {(offers) => (
        <div className="app-flow">
          {units.length === 0 && <p className="kern-body app-text">{m.offer_no_unit()}</p>}
          {units.length > 0 && open === "" && (
            <NewOfferForm units={units} onDone={close} onCancel={close} />
          )}
          {units.length > 0 && open !== "" && (
            <Button onClick={() => setOpen("")}>{m.offer_new()}</Button>
          )}
          <ul className="app-results">
            {offers.map((offer) => (
              <li key={offer.id}>
                <Offer
                  offer={offer}
                  isOpen={open === offer.slug}
                  onOpen={(isOpen) => setOpen(isOpen ? offer.slug : null)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </LoadedPages>
  );
}

export default function OwnOffersPage() {
  return (
    <Acting title={m.own_offers_page()}>
      {() => (
        <>
          <p className="app-lead">{m.own_offers_lead()}</p>
          <Offers />
        </>
      )}
    </Acting>
  );
}
