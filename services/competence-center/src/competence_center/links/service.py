"""Notes what can be reached, and marks the entries whose address is dead."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.events import record
from chassis.notices import tell
from competence_center.links import repository
from competence_center.links.notices import dead_offer_link, dead_unit_link
from competence_center.support_offers.events import OfferEvent, offer_change
from competence_center.units.events import UnitEvent, unit_change


async def note(session: AsyncSession, reached: Mapping[str, bool], *, today: date) -> None:
    """`reached` says of each address whether it was."""
    good = [url for url, is_reached in reached.items() if is_reached]
    bad = [url for url, is_reached in reached.items() if not is_reached]
    if good:
        await repository.note_reached(session, good, today=today)
    if bad:
        await repository.note_failed(session, bad, today=today)


async def mark_offers(session: AsyncSession, *, limit: int) -> int:
    """Bring a batch of offers in line with the checks; how many these were.

    Who keeps an offer hears once that its address is dead.
    """
    offers = await repository.find_wrongly_marked_offers(session, limit=limit)
    for offer, since in offers:
        is_new = since is not None and offer.unreachable_since is None
        offer.unreachable_since = since
        offer.version += 1
        await record(session, offer_change(OfferEvent.CHANGED, offer))
        if is_new:
            await tell(session, dead_offer_link(offer))
    return len(offers)


async def mark_units(session: AsyncSession, *, limit: int) -> int:
    """As `mark_offers`."""
    units = await repository.find_wrongly_marked_units(session, limit=limit)
    for unit, since in units:
        is_new = since is not None and unit.unreachable_since is None
        unit.unreachable_since = since
        unit.version += 1
        await record(session, unit_change(UnitEvent.CHANGED, unit))
        if is_new:
            await tell(session, dead_unit_link(unit))
    return len(units)
