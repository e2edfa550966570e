"""What the people behind an entry are told when its address is dead."""

from uuid import UUID

from chassis.notices import Bilingual, NoticeTopic, OrganizationNotice
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit


def dead_offer_link(offer: SupportOffer) -> OrganizationNotice:
    return _notice(
        offer.unit.organization_id,
        title=Bilingual(
            de=f"Die Adresse des Angebots „{offer.name_de}“ ist nicht erreichbar",
            en=f"The address of the offer “{offer.name_en or offer.name_de}” cannot be reached",
        ),
        url=offer.website_url,
        page="/meine-angebote",
    )


def dead_unit_link(unit: Unit) -> OrganizationNotice:
    return _notice(
        unit.organization_id,
        title=Bilingual(
            de=f"Die Adresse der Stelle „{unit.name}“ ist nicht erreichbar",
            en=f"The address of the unit “{unit.name}” cannot be reached",
        ),
        url=unit.website_url,
        page=f"/unterstuetzung/{unit.slug}",
    )


def _notice(
    organization_id: UUID | None, *, title: Bilingual, url: str | None, page: str
) -> OrganizationNotice:
    return OrganizationNotice(
        topic=NoticeTopic.ENTRIES,
        organizations=[organization_id] if organization_id else [],
        title=title,
        text=Bilingual(
            de=f"{url} hat an mehreren Tagen nicht geantwortet; das steht jetzt dabei. "
            "Ist die Seite umgezogen, nennen Sie bitte die neue Adresse.",
            en=f"{url} has not answered on several days, and the entry says so now. "
            "If the page has moved, please name the new address.",
        ),
        page=page,
    )
