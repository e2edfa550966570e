"""Writes the mails that are due: one notice alone, or many in one.

What waited and the mail that tells it are committed together: who dies in between begins again,
and nothing is told twice.
"""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from gateway.memberships.members import organizations_of
from gateway.notices.service import send_mail
from gateway.organization_notices import repository
from gateway.organization_notices.letters import MOST_ITEMS, Addresses, mail_of
from gateway.organization_notices.links import PAGE, UNSUBSCRIBE, topic_token
from gateway.organization_notices.models import NoticeRhythm
from gateway.people.service import own_address, verified_address
from gateway.settings import Settings


async def send_due(
    database: Database, *, settings: Settings, clock: Callable[[], datetime]
) -> None:
    """Until nothing is due."""
    is_more = True
    while is_more:
        async with database.sessions.begin() as session:
            is_more = await send_next(session, settings=settings, now=clock())


async def send_next(session: AsyncSession, *, settings: Settings, now: datetime) -> bool:
    """Write what one person has waited for longest; False when nobody waits.

    Nobody hears of an organisation to which they no longer belong.
    """
    waiting = await repository.find_due(session, now=now)
    if waiting is None:
        return False
    person, topic = waiting
    taken = await repository.take_due(session, person.id, topic, now=now)
    address = verified_address(person)
    if address is None or person.disabled_at is not None:
        return True
    chosen = (await repository.find_rhythms(session, topic, [person.id])).get(person.id)
    if chosen is not None and chosen.rhythm is NoticeRhythm.NEVER:
        return True
    own = await organizations_of(session, person.id, now=now)
    latest, total = await repository.find_latest(session, taken, told_to=own, limit=MOST_ITEMS)
    if total:
        platform = own_address(person, settings)
        token = topic_token(person.id, topic, settings)
        page = f"{PAGE}/{token}"
        at = Addresses(platform, page) if platform else None
        await send_mail(
            session,
            mail_of(topic, latest, total=total, at=at),
            to=address,
            language=person.language,
            unsubscribe_url=f"{platform}{UNSUBSCRIBE}/{token}" if platform else None,
            now=now,
        )
        await repository.note_mailed(session, person.id, topic, now=now)
    return True
