"""What the people behind an offer are told about it."""

from datetime import date

from chassis.notices import Bilingual, NoticeTopic, OrganizationNotice
from competence_center.support_offers.models import SupportOffer


def review_notice(offer: SupportOffer, *, since: date) -> OrganizationNotice:
    organization_id = offer.unit.organization_id
    day = f"{since.day}.{since.month}.{since.year}"
    return OrganizationNotice(
        topic=NoticeTopic.ENTRIES,
        organizations=[organization_id] if organization_id else [],
        title=Bilingual(
            de=f"Gilt das Angebot „{offer.name_de}“ noch?",
            en=f"Does the offer “{offer.name_en or offer.name_de}” still hold?",
        ),
        text=Bilingual(
            de=f"Seit dem {day} hat es niemand geprüft; das steht jetzt an dem Angebot. "
            "Stimmt noch alles, genügt ein Klick.",
            en=f"Nobody has reviewed it since {since.isoformat()}, and the offer says so now. "
            "If all is still correct, one click will do.",
        ),
        page="/meine-angebote",
    )
