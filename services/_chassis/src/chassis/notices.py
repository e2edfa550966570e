"""What people of organisations are told: worded by the service that knows, mailed by the gateway.

A service keeps a notice with the change that it tells of and names it in the feed. The gateway
knows the people, and how often each of them wants to hear of what.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, TypedDict
from uuid import UUID

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, Field
from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from chassis import mechanics
from chassis.database import ReadingSession, new_id
from chassis.events import Audience, Change, record
from chassis.identity import KnownPrincipal, require_gateway
from chassis.problems import NotFound

NOTICE_TOLD = "de.stufenplan.notice.told.v1"


class NoticeTopic(StrEnum):
    """What notices are about: for each topic a person chooses how often mails come."""

    ENTRIES = "entries"
    USES = "uses"
    CORRECTIONS = "corrections"
    DELEGATIONS = "delegations"
    PROGRAMS = "programs"
    REQUESTS = "requests"


class Bilingual(TypedDict):
    """The same words in both languages."""

    de: str
    en: str


@dataclass(frozen=True, slots=True)
class OrganizationNotice:
    """What the people of some organisations shall hear.

    `title` is one sentence and the mail's subject, `text` one or two plain ones; reasons that
    somebody gave stand in it as they are. `page` is the path where to act, e.g.
    `/loesungen/klarschiff`.
    """

    topic: NoticeTopic
    organizations: Sequence[UUID]
    title: Bilingual
    text: Bilingual
    page: str


async def tell(session: AsyncSession, notice: OrganizationNotice) -> None:
    """Say it with the change that it is about: both are committed, or neither."""
    if not notice.organizations:
        return
    notice_id = new_id()
    row = {
        "id": notice_id,
        "topic": notice.topic.value,
        "organizations": list(dict.fromkeys(notice.organizations)),
        "title": notice.title,
        "text": notice.text,
        "page": notice.page,
    }
    await session.execute(insert(mechanics.notice).values(row))
    change = Change(
        type=NOTICE_TOLD,
        subject=str(notice_id),
        version=1,
        link=f"/v1/notices/{notice_id}",
        audience=Audience.SIBLINGS,
    )
    await record(session, change)


class NoticeWords(BaseModel):
    de: str
    en: str


class ToldNotice(BaseModel):
    """A notice as the gateway reads it."""

    id: UUID
    topic: NoticeTopic
    organizations: list[UUID] = Field(description="Whose people are told.")
    title: NoticeWords
    text: NoticeWords
    page: Annotated[str, Field(pattern="^/", description="Path of the page where to act.")]
    told_at: datetime


def build_notices_router() -> APIRouter:
    """`GET /v1/notices/{notice_id}` of one service, for the gateway alone."""
    router = APIRouter(tags=["notices"])

    @router.get("/v1/notices/{notice_id}", name="get_notice")
    async def get_notice(
        response: Response,
        session: ReadingSession,
        principal: KnownPrincipal,
        notice_id: Annotated[UUID, Path(description="As in the feed.")],
    ) -> ToldNotice:
        """What the people of some organisations shall hear; the gateway sends it on."""
        require_gateway(principal)
        response.headers["Cache-Control"] = "private, no-store"
        own = mechanics.notice.c.id == notice_id
        row = (await session.execute(select(mechanics.notice).where(own))).mappings().one_or_none()
        if row is None:
            raise NotFound("It was told long ago, or never.")
        return ToldNotice.model_validate(dict(row))

    return router


_RETRACT = """
    INSERT INTO {schema}.event (id, type, subject, version, audience, link, is_tombstone)
    SELECT gen_random_uuid(), type, subject, version + 1, audience, link, true
      FROM {schema}.event AS told
     WHERE type = :type AND NOT is_tombstone
       AND NOT EXISTS (SELECT FROM {schema}.notice WHERE id::text = told.subject)
       AND NOT EXISTS (SELECT FROM {schema}.event AS gone
                        WHERE gone.subject = told.subject AND gone.is_tombstone)
"""


async def retract_forgotten(session: AsyncSession, *, schema: str) -> None:
    """Say in the feed which notices are no longer kept, so that it can forget them too."""
    await session.execute(text(_RETRACT.format(schema=schema)), {"type": NOTICE_TOLD})
