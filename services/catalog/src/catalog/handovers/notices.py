"""What the other side hears of a handover."""

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.handovers.models import Handover
from catalog.handovers.schemas import HandoverDetail
from chassis.notices import Bilingual, NoticeTopic, OrganizationNotice, tell

OWN_ENTRIES = "/meine-eintraege"


async def tell_receiver(session: AsyncSession, handover: Handover, shown: HandoverDetail) -> None:
    giver = shown.from_organization.name if shown.from_organization else None
    day = shown.expires_at.date()
    title: Bilingual = {
        "de": f"Angeboten: der Eintrag „{shown.solution.name}“",
        "en": f"Offered: the entry “{shown.solution.name}”",
    }
    text: Bilingual = {
        "de": f"{giver or 'Die Redaktion'} möchte den Eintrag an Ihre Organisation übergeben. Bis "
        f"zum {day:%d.%m.%Y} können Ihre Administratorinnen und Administratoren annehmen oder "
        "ablehnen.",
        "en": f"{giver or 'The editors'} would like to hand the entry over to your organisation. "
        f"Until {day} your administrators can accept or decline.",
    }
    receiver = [handover.to_organization_id]
    await tell(session, OrganizationNotice(NoticeTopic.ENTRIES, receiver, title, text, OWN_ENTRIES))


async def tell_giver(session: AsyncSession, handover: Handover, shown: HandoverDetail) -> None:
    """That it was accepted, or why it was declined."""
    name = shown.solution.name
    other = shown.to_organization.name if shown.to_organization else ""
    if shown.reason is None:
        title: Bilingual = {"de": f"Übergeben: „{name}“", "en": f"Handed over: “{name}”"}
        text: Bilingual = {
            "de": f"{other} hat den Eintrag übernommen und pflegt ihn ab jetzt.",
            "en": f"{other} has taken the entry over and keeps it from now on.",
        }
    else:
        title = {
            "de": f"Abgelehnt: Übergabe von „{name}“",
            "en": f"Declined: handover of “{name}”",
        }
        text = {
            "de": f"{other} nennt den Grund: {shown.reason.de}",
            "en": f"{other} gives the reason: {shown.reason.en or shown.reason.de}",
        }
    giver = [handover.from_organization_id] if handover.from_organization_id else []
    await tell(session, OrganizationNotice(NoticeTopic.ENTRIES, giver, title, text, OWN_ENTRIES))
