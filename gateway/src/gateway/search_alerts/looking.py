"""Finds what is new for each alert and writes the mails.

The catalogue is asked outside of any transaction. What a mail tells and how far its alert has come
are committed together: who dies in between looks again, and nothing is told twice.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.problems import Problem
from gateway.notices.rhythms import next_time
from gateway.notices.service import send_mail
from gateway.proxy.services import Services
from gateway.search_alerts import repository
from gateway.search_alerts.hits import Hit, SearchRefused, find_all, find_hits
from gateway.search_alerts.letters import news_notice
from gateway.search_alerts.links import link_token
from gateway.search_alerts.models import SearchAlert
from gateway.settings import Settings

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

UNSUBSCRIBE = "/api/accounts/v1/search-alerts/unsubscribe"
# Values of a filter can vanish; one such search must not keep the others waiting.
REFUSED_WAITS = timedelta(days=1)


async def look_for_news(
    database: Database, services: Services, *, settings: Settings, clock: Callable[[], datetime]
) -> None:
    """Look for all alerts that are due; a catalogue that is down is asked again next time."""
    async with database.sessions.begin() as session:
        if not await repository.is_copy_complete(session):
            return
        await repository.begin_at_newest(session)
    try:
        while await _remember_for_next(database, services):
            pass
        while await _look_for_next(database, services, settings=settings, now=clock()):
            pass
    except Problem as problem:
        log.warning("alerts wait for the catalogue", reason=problem.type)


async def _remember_for_next(database: Database, services: Services) -> bool:
    """Note what a search finds when its alert begins; False when no alert begins."""
    async with database.sessions.begin() as session:
        looked = await repository.find_beginning(session)
    if looked is None:
        return False
    try:
        found = await find_all(services, looked.search)
    except SearchRefused:
        found = None
    async with database.sessions.begin() as session:
        alert = await repository.find_for_update(session, looked.id)
        if alert is None or alert.follows_changes is not None:
            return True
        alert.follows_changes = found is not None
        # What came after the alert is news, however early it is found.
        known = await repository.find_known(session, found or (), up_to=alert.told_up_to or 0)
        await repository.note_announced(session, alert.id, known, in_mail=False)
    return True


async def _look_for_next(
    database: Database, services: Services, *, settings: Settings, now: datetime
) -> bool:
    """False when no alert is due."""
    async with database.sessions.begin() as session:
        alert = await repository.find_due(session, now=now)
        if alert is None:
            return False
        newest = await repository.newest_number(session)
        # Nothing before the copy is complete, so there is a number.
        new = await repository.find_new(
            session,
            after=alert.told_up_to or 0,
            up_to=newest,
            with_changed=bool(alert.follows_changes),
        )
    try:
        hits = await find_hits(services, alert.search, among=new) if new else []
    except SearchRefused:
        log.warning("alert refused by the catalogue", alert=str(alert.id))
        async with database.sessions.begin() as session:
            await _postpone(session, alert.id, now=now)
        return True
    async with database.sessions.begin() as session:
        await tell(session, alert, hits, up_to=newest, settings=settings, now=now)
    return True


async def tell(
    session: AsyncSession,
    looked: SearchAlert,
    hits: Sequence[Hit],
    *,
    up_to: int,
    settings: Settings,
    now: datetime,
) -> None:
    """Write the mail, unless the alert was ended or another worker came first."""
    alert = await repository.find_for_update(session, looked.id)
    if alert is None or alert.told_up_to != looked.told_up_to:
        return
    alert.told_up_to = up_to
    alert.next_look_at = next_time(alert.rhythm, now=now)
    found = [hit.id for hit in hits]
    new = await repository.note_announced(session, alert.id, found, in_mail=True)
    if new:
        await _write(session, alert, [hit for hit in hits if hit.id in new], settings, now=now)


async def _write(
    session: AsyncSession,
    alert: SearchAlert,
    hits: Sequence[Hit],
    settings: Settings,
    *,
    now: datetime,
) -> None:
    token = link_token(alert.id, settings)
    notice = news_notice(
        alert.search,
        hits,
        platform=alert.platform,
        settings_url=f"{alert.platform}/benachrichtigungen/{token}",
    )
    await send_mail(
        session,
        notice,
        to=alert.email,
        language="en" if alert.language == "en" else "de",
        unsubscribe_url=f"{alert.platform}{UNSUBSCRIBE}/{token}",
        now=now,
    )


async def _postpone(session: AsyncSession, alert_id: UUID, *, now: datetime) -> None:
    alert = await repository.find_for_update(session, alert_id)
    if alert is not None:
        alert.next_look_at = now + REFUSED_WAITS
