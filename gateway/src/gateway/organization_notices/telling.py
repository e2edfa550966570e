"""Writes down who has still to be told what, and when."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.notices import NoticeTopic, OrganizationNotice, ToldNotice
from gateway.memberships.members import people_of
from gateway.notices.rhythms import Rhythm, next_time
from gateway.organization_notices import repository
from gateway.organization_notices.models import NoticeRhythm, TopicRhythm
from gateway.people.models import Person
from gateway.people.service import verified_address

# What was told longer ago is no news; we may even have forgotten that we heard it.
NEWS_FOR = timedelta(days=14)
# Between two mails of a topic that come at once: what happens meanwhile comes in one.
PAUSE = timedelta(minutes=15)


async def hear(session: AsyncSession, told: Sequence[ToldNotice], *, now: datetime) -> None:
    """Take over what a sibling tells; what was heard before is left alone."""
    for notice in told:
        is_news = notice.told_at > now - NEWS_FOR
        if is_news and await repository.keep(session, notice.model_dump()):
            people = await people_of(session, notice.organizations, now=now)
            await _put_off(session, notice.id, notice.topic, _reachable(people), now=now)


async def tell_people(
    session: AsyncSession, notice: OrganizationNotice, *, to: Iterable[Person], now: datetime
) -> int:
    """Tell some people of the organisations what the gateway itself has to say.

    How many have a verified address to write to; whether they want to hear of it, is theirs.
    """
    people = _reachable(to)
    notice_id = new_id()
    row = {
        "id": notice_id,
        "topic": notice.topic,
        "organizations": list(notice.organizations),
        "title": notice.title,
        "text": notice.text,
        "page": notice.page,
        "told_at": now,
    }
    await repository.keep(session, row)
    await _put_off(session, notice_id, notice.topic, people, now=now)
    return len(people)


def due_at(chosen: TopicRhythm | None, *, now: datetime) -> datetime | None:
    """When what is told now shall be mailed; None: never."""
    if chosen is None:
        return now
    if chosen.rhythm is NoticeRhythm.NEVER:
        return None
    due = next_time(Rhythm(chosen.rhythm.value), now=now)
    is_at_once = chosen.rhythm is NoticeRhythm.AT_ONCE
    return max(due, chosen.mailed_at + PAUSE) if is_at_once and chosen.mailed_at else due


async def _put_off(
    session: AsyncSession,
    notice_id: UUID,
    topic: NoticeTopic,
    people: Sequence[Person],
    *,
    now: datetime,
) -> None:
    chosen = await repository.find_rhythms(session, topic, [person.id for person in people])
    due = {person.id: due_at(chosen.get(person.id), now=now) for person in people}
    await repository.put_off(
        session, notice_id, topic, {person_id: at for person_id, at in due.items() if at}
    )


def _reachable(people: Iterable[Person]) -> list[Person]:
    return [person for person in people if verified_address(person)]
