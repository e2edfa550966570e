"""SQL of the lesson drafts."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from competence_center.lesson_drafts.models import LessonDraft, LessonDraftState
from competence_center.requests.forgetting import FORGOTTEN_IDS
from competence_center.requests.models import Message


async def find(session: AsyncSession, draft_id: UUID, *, lock: bool = False) -> LessonDraft | None:
    rows = select(LessonDraft).where(LessonDraft.id == draft_id)
    rows = rows.options(selectinload(LessonDraft.unit))
    if lock:
        rows = rows.with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(rows)).one_or_none()


async def list_of(session: AsyncSession, request_id: UUID) -> Sequence[LessonDraft]:
    """The first one first."""
    rows = select(LessonDraft).where(LessonDraft.request_id == request_id)
    rows = rows.options(selectinload(LessonDraft.unit)).order_by(LessonDraft.id)
    return (await session.scalars(rows)).all()


async def signers(session: AsyncSession, request_id: UUID) -> Sequence[str]:
    """With which names people of both sides signed."""
    rows = select(Message.author_name).where(
        Message.request_id == request_id, Message.author_name.is_not(None)
    )
    return [name for name in await session.scalars(rows.distinct()) if name]


async def part_from_forgotten(session: AsyncSession) -> None:
    """A released lesson stays, and says nothing of whose it was; all others go."""
    is_forgotten = LessonDraft.request_id.in_(FORGOTTEN_IDS)
    is_released = LessonDraft.state == LessonDraftState.RELEASED
    await session.execute(delete(LessonDraft).where(is_forgotten, ~is_released))
    nobodys: dict[str, Any] = {
        "request_id": None,
        "organization_id": None,
        "confirmed": [],
        "objection": None,
        "written_by": None,
        "checked_by": None,
        "answered_by": None,
    }
    await session.execute(update(LessonDraft).where(is_forgotten).values(nobodys))
