"""Notices as services tell them, and mails as members read them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from fastapi import FastAPI
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.notices import NoticeTopic, NoticeWords, ToldNotice
from gateway.notices.models import Mail
from gateway.organization_notices.sending import send_next
from gateway.organization_notices.telling import hear
from reference.organizations import organization_id
from tests.gateway.factories import make_membership, make_person
from tests.gateway.members.conftest import enter, provider

__all__ = ["enter", "provider"]

RHYTHMS = "/api/accounts/v1/notice-rhythms"
# A Sunday.
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def told(*slugs: str, name: str = "Klarschiff", **changes: Any) -> ToldNotice:
    """That an entry is public, told to the people of these organisations."""
    notice = {
        "id": new_id(),
        "topic": NoticeTopic.ENTRIES,
        "organizations": [organization_id(slug) for slug in slugs or ("aalen",)],
        "title": NoticeWords(de=f"{name} ist öffentlich", en=f"{name} is public"),
        "text": NoticeWords(de="Die Prüfung ist fertig.", en="The review is done."),
        "page": f"/loesungen/{name.lower()}",
        "told_at": NOW,
    }
    return ToldNotice.model_validate({**notice, **changes})


async def hear_of(session: AsyncSession, *notices: ToldNotice, at: datetime = NOW) -> None:
    await hear(session, notices, now=at)
    await session.commit()


async def send(app: FastAPI, session: AsyncSession, *, at: datetime = NOW) -> Sequence[Mail]:
    """All mails that were written so far, what is due now included."""
    while await send_next(session, settings=app.state.settings, now=at):
        await session.commit()
    statement = select(Mail).order_by(Mail.written_at, Mail.id)
    return (await session.execute(statement)).scalars().all()


async def make_member(session: AsyncSession) -> None:
    """Of Aalen, who has never logged in."""
    anna = await make_person(session, "anna", email="anna@stadt.example", is_email_verified=True)
    await make_membership(session, anna, organization_id("aalen"))
