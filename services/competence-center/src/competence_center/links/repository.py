"""SQL of the dead links."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Select, case, delete, select, union
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from competence_center.links.models import DEAD_AFTER_DAYS, LinkCheck
from competence_center.support_offers.enums import LISTED
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit


def _named() -> Select[tuple[str]]:
    """Every address that the lists show, once."""
    offers = select(SupportOffer.website_url.label("url")).where(SupportOffer.status.in_(LISTED))
    urls = union(offers, select(Unit.website_url)).subquery()
    return select(urls.c.url).where(urls.c.url.is_not(None))


async def find_unchecked(session: AsyncSession, *, today: date, limit: int) -> Sequence[str]:
    """Addresses that nobody looked at today, those that have waited longest first."""
    named = _named().subquery()
    rows = (
        select(named.c.url)
        .outerjoin(LinkCheck, LinkCheck.url == named.c.url)
        .where((LinkCheck.checked_on < today).is_not(False))
        .order_by(LinkCheck.checked_on.nulls_first(), named.c.url)
        .limit(limit)
    )
    return (await session.scalars(rows)).all()


async def note_reached(session: AsyncSession, urls: Sequence[str], *, today: date) -> None:
    values = {
        "checked_on": today,
        "last_reached_on": today,
        "failing_since": None,
        "failed_days": 0,
    }
    rows = insert(LinkCheck).values([{"url": url, **values} for url in urls])
    await session.execute(rows.on_conflict_do_update(index_elements=["url"], set_=values))


async def note_failed(session: AsyncSession, urls: Sequence[str], *, today: date) -> None:
    values = {"checked_on": today, "failing_since": today, "failed_days": 1}
    rows = insert(LinkCheck).values([{"url": url, **values} for url in urls])
    again = {
        "checked_on": today,
        "failing_since": case(
            (LinkCheck.failing_since.is_(None), today), else_=LinkCheck.failing_since
        ),
        "failed_days": LinkCheck.failed_days + 1,
    }
    await session.execute(
        rows.on_conflict_do_update(
            index_elements=["url"], set_=again, where=LinkCheck.checked_on < today
        )
    )


async def forget_unnamed(session: AsyncSession) -> None:
    await session.execute(delete(LinkCheck).where(LinkCheck.url.not_in(_named())))


async def find_wrongly_marked_offers(
    session: AsyncSession, *, limit: int
) -> Sequence[tuple[SupportOffer, date | None]]:
    """Offers with the day since when their address is dead, where they say otherwise; locked."""
    rows = (
        select(SupportOffer, _dead_since())
        .outerjoin(LinkCheck, LinkCheck.url == SupportOffer.website_url)
        .join(SupportOffer.unit)
        .where(SupportOffer.unreachable_since.is_distinct_from(_dead_since()))
        .options(contains_eager(SupportOffer.unit))
        .order_by(SupportOffer.id)
        .limit(limit)
        .with_for_update(of=SupportOffer, skip_locked=True)
    )
    return [(offer, since) for offer, since in await session.execute(rows)]


async def find_wrongly_marked_units(
    session: AsyncSession, *, limit: int
) -> Sequence[tuple[Unit, date | None]]:
    """As for offers."""
    rows = (
        select(Unit, _dead_since())
        .outerjoin(LinkCheck, LinkCheck.url == Unit.website_url)
        .where(Unit.unreachable_since.is_distinct_from(_dead_since()))
        .order_by(Unit.id)
        .limit(limit)
        .with_for_update(of=Unit, skip_locked=True)
    )
    return [(unit, since) for unit, since in await session.execute(rows)]


def _dead_since() -> ColumnElement[date | None]:
    return case((LinkCheck.failed_days >= DEAD_AFTER_DAYS, LinkCheck.failing_since))
