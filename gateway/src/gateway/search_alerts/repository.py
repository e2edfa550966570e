"""Reads and writes rows of search alerts."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import subscription
from gateway.notices.rhythms import Rhythm
from gateway.search_alerts.models import AnnouncedHit, ListedSolution, SearchAlert

IS_CONFIRMED = SearchAlert.confirmed_at.is_not(None)
IS_WAITING = SearchAlert.confirmed_at.is_(None)
NEWEST = select(
    func.coalesce(
        func.greatest(func.max(ListedSolution.number), func.max(ListedSolution.changed)), 0
    )
).scalar_subquery()
NEXT = func.nextval(func.pg_get_serial_sequence("gateway.listed_solution", "number"))


async def find(session: AsyncSession, alert_id: UUID) -> SearchAlert | None:
    return await session.get(SearchAlert, alert_id, populate_existing=True)


async def find_for_update(session: AsyncSession, alert_id: UUID) -> SearchAlert | None:
    return await session.get(SearchAlert, alert_id, with_for_update=True, populate_existing=True)


async def find_waiting(
    session: AsyncSession, token_hash: bytes, *, since: datetime
) -> SearchAlert | None:
    statement = select(SearchAlert).where(
        IS_WAITING, SearchAlert.token_hash == token_hash, SearchAlert.requested_at > since
    )
    return (await session.execute(statement.with_for_update())).scalar_one_or_none()


async def find_confirmed(session: AsyncSession, email: str) -> Sequence[SearchAlert]:
    statement = (
        select(SearchAlert)
        .where(IS_CONFIRMED, func.lower(SearchAlert.email) == email.lower())
        .order_by(SearchAlert.confirmed_at, SearchAlert.id)
    )
    return (await session.execute(statement)).scalars().all()


async def lock_mailbox(session: AsyncSession, mailbox: str) -> None:
    """Until the transaction ends, nobody else counts or confirms for the same box."""
    number = func.hashtextextended(f"search alert {mailbox}", 0)
    await session.execute(select(func.pg_advisory_xact_lock(number)))


async def count_waiting(session: AsyncSession, mailbox: str, *, since: datetime) -> int:
    statement = (
        select(func.count())
        .select_from(SearchAlert)
        .where(IS_WAITING, SearchAlert.mailbox == mailbox, SearchAlert.requested_at > since)
    )
    return (await session.execute(statement)).scalar_one()


async def is_copy_complete(session: AsyncSession) -> bool:
    """Whether we have read the catalogue's feed to its end once."""
    row = select(subscription.c.name).where(
        subscription.c.name == "catalog",
        subscription.c.cursor.is_not(None),
        subscription.c.resync_started_at.is_(None),
    )
    return (await session.execute(row)).first() is not None


async def newest_number(session: AsyncSession) -> int:
    return int((await session.execute(select(NEWEST))).scalar_one())


async def begin_at_newest(session: AsyncSession) -> None:
    """For alerts that were confirmed before the copy was complete."""
    begins = IS_CONFIRMED & SearchAlert.told_up_to.is_(None)
    await session.execute(update(SearchAlert).where(begins).values(told_up_to=NEWEST))


async def find_beginning(session: AsyncSession) -> SearchAlert | None:
    """An alert that does not remember yet what its search finds."""
    begins = IS_CONFIRMED & SearchAlert.told_up_to.is_not(None)
    statement = select(SearchAlert).where(begins, SearchAlert.follows_changes.is_(None))
    return (await session.execute(statement.limit(1))).scalar_one_or_none()


async def find_due(session: AsyncSession, *, now: datetime) -> SearchAlert | None:
    """The alert that waits longest; at-once ones only where something is new at all."""
    has_news = SearchAlert.told_up_to < NEWEST
    statement = (
        select(SearchAlert)
        .where(
            SearchAlert.next_look_at <= now,
            or_(SearchAlert.rhythm != Rhythm.AT_ONCE, has_news),
        )
        .order_by(SearchAlert.next_look_at, SearchAlert.id)
        .limit(1)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def find_new(
    session: AsyncSession, *, after: int, up_to: int, with_changed: bool
) -> set[UUID]:
    number, changed = ListedSolution.number, ListedSolution.changed
    is_new = (number > after) & (number <= up_to)
    if with_changed:
        is_new |= (changed > after) & (changed <= up_to)
    statement = select(ListedSolution.solution_id).where(is_new)
    return set((await session.execute(statement)).scalars())


async def find_known(
    session: AsyncSession, solution_ids: Iterable[UUID], *, up_to: int
) -> set[UUID]:
    """Those of them that we had heard of by that number."""
    statement = select(ListedSolution.solution_id).where(
        ListedSolution.solution_id.in_(solution_ids), ListedSolution.number <= up_to
    )
    return set((await session.execute(statement)).scalars())


async def note_announced(
    session: AsyncSession, alert_id: UUID, solution_ids: Iterable[UUID], *, in_mail: bool
) -> set[UUID]:
    """Those of them that the alert did not know before."""
    rows = [
        {"alert_id": alert_id, "solution_id": each, "in_mail": in_mail} for each in solution_ids
    ]
    if not rows:
        return set()
    statement = (
        insert(AnnouncedHit)
        .values(rows)
        .on_conflict_do_nothing()
        .returning(AnnouncedHit.solution_id)
    )
    return set((await session.execute(statement)).scalars())


async def count_announcements(session: AsyncSession, solution_id: UUID) -> int:
    """Alerts that have found it and have not ended."""
    statement = (
        select(func.count())
        .select_from(AnnouncedHit)
        .where(AnnouncedHit.solution_id == solution_id, AnnouncedHit.in_mail)
    )
    return (await session.execute(statement)).scalar_one()


async def list_solutions(
    session: AsyncSession, solution_ids: Iterable[UUID], *, now: datetime
) -> None:
    """What we know already keeps its number, and has changed."""
    rows = [{"solution_id": each, "copied_at": now} for each in solution_ids]
    statement = insert(ListedSolution).on_conflict_do_update(
        index_elements=[ListedSolution.solution_id], set_={"copied_at": now, "changed": NEXT}
    )
    await session.execute(statement, rows)


async def delist_solutions(session: AsyncSession, solution_ids: Sequence[UUID]) -> None:
    await session.execute(
        delete(ListedSolution).where(ListedSolution.solution_id.in_(solution_ids))
    )


async def delist_older(session: AsyncSession, *, than: datetime) -> None:
    await session.execute(delete(ListedSolution).where(ListedSolution.copied_at < than))
