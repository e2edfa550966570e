"""SQL of the attachments."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from competence_center.attachments.models import Attachment, ScanState
from competence_center.requests.forgetting import FORGOTTEN_IDS


async def list_of(session: AsyncSession, request_id: UUID) -> Sequence[Attachment]:
    """The first one first."""
    rows = (
        select(Attachment)
        .where(Attachment.request_id == request_id)
        .options(joinedload(Attachment.unit))
        .order_by(Attachment.id)
    )
    return (await session.scalars(rows)).all()


async def find(session: AsyncSession, request_id: UUID, attachment_id: UUID) -> Attachment | None:
    rows = (
        select(Attachment)
        .where(Attachment.id == attachment_id, Attachment.request_id == request_id)
        .options(joinedload(Attachment.unit))
    )
    return (await session.scalars(rows)).one_or_none()


async def count_of(session: AsyncSession, request_id: UUID) -> int:
    rows = select(func.count(Attachment.id)).where(Attachment.request_id == request_id)
    return (await session.execute(rows)).scalar_one()


async def find_unscanned(session: AsyncSession, *, after: UUID, limit: int) -> Sequence[Attachment]:
    rows = (
        select(Attachment)
        .where(Attachment.scan_state == ScanState.UNSCANNED, Attachment.id > after)
        .order_by(Attachment.id)
        .limit(limit)
    )
    return (await session.scalars(rows)).all()


async def known_of(session: AsyncSession, ids: Collection[UUID]) -> set[UUID]:
    """Those that still belong to a request and are not infected."""
    rows = select(Attachment.id).where(
        Attachment.id.in_(ids), Attachment.scan_state != ScanState.INFECTED
    )
    return set((await session.scalars(rows)).all())


async def remove_forgotten(session: AsyncSession) -> None:
    """Those of requests from which all was removed that could name people."""
    await session.execute(delete(Attachment).where(Attachment.request_id.in_(FORGOTTEN_IDS)))
