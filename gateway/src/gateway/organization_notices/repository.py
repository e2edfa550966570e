"""Reads and writes rows of notices, of what waits, and of rhythms."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import notice
from chassis.notices import Bilingual, NoticeTopic
from gateway.organization_notices.models import NoticeRhythm, PendingNotice, TopicRhythm
from gateway.people.models import Person


@dataclass(frozen=True, slots=True)
class KeptNotice:
    title: Bilingual
    text: Bilingual
    page: str


async def keep(session: AsyncSession, row: Mapping[str, Any]) -> bool:
    """False where it was kept before."""
    statement = insert(notice).values(row).on_conflict_do_nothing().returning(notice.c.id)
    return (await session.execute(statement)).first() is not None


async def find_rhythms(
    session: AsyncSession, topic: NoticeTopic, person_ids: Collection[UUID]
) -> dict[UUID, TopicRhythm]:
    statement = select(TopicRhythm).where(
        TopicRhythm.topic == topic, TopicRhythm.person_id.in_(person_ids)
    )
    found = await session.scalars(statement.execution_options(populate_existing=True))
    return {chosen.person_id: chosen for chosen in found}


async def find_rhythms_of(session: AsyncSession, person_id: UUID) -> dict[NoticeTopic, TopicRhythm]:
    statement = select(TopicRhythm).where(TopicRhythm.person_id == person_id)
    found = await session.scalars(statement.execution_options(populate_existing=True))
    return {chosen.topic: chosen for chosen in found}


async def choose(
    session: AsyncSession, person_id: UUID, topic: NoticeTopic, *, rhythm: NoticeRhythm
) -> TopicRhythm:
    statement = (
        insert(TopicRhythm)
        .values(person_id=person_id, topic=topic, rhythm=rhythm)
        .on_conflict_do_update(
            index_elements=[TopicRhythm.person_id, TopicRhythm.topic], set_={"rhythm": rhythm}
        )
        .returning(TopicRhythm)
    )
    chosen: TopicRhythm = (
        await session.execute(
            select(TopicRhythm).from_statement(statement).execution_options(populate_existing=True)
        )
    ).scalar_one()
    return chosen


async def note_mailed(
    session: AsyncSession, person_id: UUID, topic: NoticeTopic, *, now: datetime
) -> None:
    statement = (
        insert(TopicRhythm)
        .values(person_id=person_id, topic=topic, rhythm=NoticeRhythm.AT_ONCE, mailed_at=now)
        .on_conflict_do_update(
            index_elements=[TopicRhythm.person_id, TopicRhythm.topic], set_={"mailed_at": now}
        )
    )
    await session.execute(statement)


async def put_off(
    session: AsyncSession, notice_id: UUID, topic: NoticeTopic, due: Mapping[UUID, datetime]
) -> None:
    """`due` by id of the person."""
    rows = [
        {"person_id": person_id, "topic": topic, "notice_id": notice_id, "due_at": at}
        for person_id, at in due.items()
    ]
    if rows:
        await session.execute(insert(PendingNotice), rows)


async def put_off_again(
    session: AsyncSession, person_id: UUID, topic: NoticeTopic, *, due: datetime | None
) -> None:
    """All that waits in the topic: until then, or no longer."""
    own = (PendingNotice.person_id == person_id, PendingNotice.topic == topic)
    if due is None:
        await session.execute(delete(PendingNotice).where(*own))
    else:
        await session.execute(update(PendingNotice).where(*own).values(due_at=due))


async def find_due(session: AsyncSession, *, now: datetime) -> tuple[Person, NoticeTopic] | None:
    """Who has waited longest, and for what."""
    statement = (
        select(Person, PendingNotice.topic)
        .join(PendingNotice, PendingNotice.person_id == Person.id)
        .where(PendingNotice.due_at <= now)
        .order_by(PendingNotice.due_at, PendingNotice.person_id, PendingNotice.topic)
        .limit(1)
        .execution_options(populate_existing=True)
    )
    row = (await session.execute(statement)).first()
    return None if row is None else (row[0], row[1])


async def take_due(
    session: AsyncSession, person_id: UUID, topic: NoticeTopic, *, now: datetime
) -> list[UUID]:
    """The ids of the notices that are due; they wait no longer.

    Deleted first and looked at then, or what another transaction adds in between would be lost.
    Another worker that wants the same waits here, and then gets none.
    """
    statement = (
        delete(PendingNotice)
        .where(
            PendingNotice.person_id == person_id,
            PendingNotice.topic == topic,
            PendingNotice.due_at <= now,
        )
        .returning(PendingNotice.notice_id)
    )
    return list((await session.execute(statement)).scalars())


async def find_latest(
    session: AsyncSession,
    notice_ids: Sequence[UUID],
    *,
    told_to: Collection[UUID],
    limit: int,
) -> tuple[list[KeptNotice], int]:
    """Those for any of these organisations, the latest first, and how many there are in all."""
    statement = (
        select(notice.c.title, notice.c.text, notice.c.page, func.count().over().label("total"))
        .where(
            notice.c.id == any_(bindparam("ids", list(notice_ids), ARRAY(Uuid))),
            notice.c.organizations.overlap(list(told_to)),
        )
        .order_by(notice.c.told_at.desc(), notice.c.id.desc())
        .limit(limit)
    )
    rows = (await session.execute(statement)).all()
    total = rows[0].total if rows else 0
    return [KeptNotice(row.title, row.text, row.page) for row in rows], total
