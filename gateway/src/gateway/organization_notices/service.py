"""How often somebody wants to hear of what."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from chassis.notices import NoticeTopic
from gateway.organization_notices import repository, schemas
from gateway.organization_notices.errors import NoticeLinkEnded
from gateway.organization_notices.links import behind
from gateway.organization_notices.models import NoticeRhythm
from gateway.organization_notices.telling import due_at
from gateway.people import service as people
from gateway.people.models import Person
from gateway.people.service import require_person, verified_address
from gateway.settings import Settings


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose mails they are, and about which topics this caller decides."""

    person: Person
    topics: tuple[NoticeTopic, ...]


async def find_reader(
    session: AsyncSession, link: str | None, *, settings: Settings, principal: Principal
) -> Reader:
    """Of the link in a mail: for its topic alone; else of the login.

    Raises:
        NoticeLinkEnded: the link is not ours, or the account is gone.
        Unauthenticated: neither a link nor a person's login.
    """
    if link is None:
        return Reader(await require_person(session, principal), tuple(NoticeTopic))
    found = behind(link, settings)
    person = await people.find(session, found[0]) if found else None
    if found is None or person is None:
        raise NoticeLinkEnded("Log in to see how often mails come.")
    return Reader(person, (found[1],))


async def list_rhythms(session: AsyncSession, reader: Reader) -> schemas.NoticeRhythms:
    chosen = await repository.find_rhythms_of(session, reader.person.id)
    items = [
        schemas.TopicRhythm(
            topic=topic,
            rhythm=chosen[topic].rhythm if topic in chosen else NoticeRhythm.AT_ONCE,
        )
        for topic in reader.topics
    ]
    return schemas.NoticeRhythms(email=verified_address(reader.person), items=items)


async def choose_rhythm(
    session: AsyncSession,
    topic: NoticeTopic,
    *,
    rhythm: NoticeRhythm,
    reader: Reader,
    now: datetime,
) -> schemas.TopicRhythm:
    """What waits already comes in the new rhythm; with `never` it is dropped.

    Raises:
        NoticeLinkEnded: the link is about another topic.
    """
    if topic not in reader.topics:
        raise NoticeLinkEnded("The link is about another topic.")
    chosen = await repository.choose(session, reader.person.id, topic, rhythm=rhythm)
    await repository.put_off_again(session, reader.person.id, topic, due=due_at(chosen, now=now))
    return schemas.TopicRhythm(topic=topic, rhythm=rhythm)


async def unsubscribe(
    session: AsyncSession, link: str, *, settings: Settings, now: datetime
) -> None:
    """End the mails of the link's topic; nothing happens where its reader is gone (RFC 8058)."""
    found = behind(link, settings)
    person = await people.find(session, found[0]) if found else None
    if found is not None and person is not None:
        reader = Reader(person, (found[1],))
        await choose_rhythm(session, found[1], rhythm=NoticeRhythm.NEVER, reader=reader, now=now)
