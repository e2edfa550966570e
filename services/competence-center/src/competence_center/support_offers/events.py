"""What the feed tells of support offers."""

from enum import StrEnum

from chassis.events import Change
from competence_center.support_offers.models import SupportOffer


class OfferEvent(StrEnum):
    PUBLISHED = "de.stufenplan.competence-center.support-offer.published.v1"
    CHANGED = "de.stufenplan.competence-center.support-offer.changed.v1"


def offer_change(event: OfferEvent, offer: SupportOffer) -> Change:
    return Change(
        type=event,
        subject=str(offer.id),
        version=offer.version,
        link=f"/v1/support-offers/{offer.slug}",
    )
