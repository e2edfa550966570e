"""Statements about sources and the records that they push."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.solutions.enums import LISTED_STATUSES
from catalog.solutions.models import Solution
from catalog.sources.models import PushedRecord, RecordState, Source
from chassis.database import new_id

ENTRY_COLUMNS = (Solution.slug, Solution.status, Solution.revision_number)


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which records somebody asks for; what is empty does not narrow."""

    organization_id: UUID | None
    source: str | None
    slug: str | None
    is_open: bool

    def conditions(self) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = []
        if self.organization_id is not None:
            conditions.append(Source.organization_id == self.organization_id)
        if self.source is not None:
            conditions.append(Source.name == self.source)
        if self.slug is not None:
            conditions.append(Solution.slug == self.slug)
        if self.is_open:
            conditions.append(_is_open())
        return conditions


async def register(
    session: AsyncSession, name: str, *, organization_id: UUID, now: datetime
) -> bool:
    """Whether the name was free until now."""
    values = {"id": new_id(), "name": name, "organization_id": organization_id}
    statement = insert(Source).values(**values, registered_at=now).on_conflict_do_nothing()
    return (await session.scalar(statement.returning(Source.id))) is not None


async def count_sources(session: AsyncSession, organization_id: UUID) -> int:
    own = Source.organization_id == organization_id
    return (await session.execute(select(func.count(Source.id)).where(own))).scalar_one()


async def find_source(session: AsyncSession, name: str, *, lock: bool = False) -> Source | None:
    """With `lock`, other pushes of this source wait until the transaction ends."""
    statement = select(Source).where(Source.name == name)
    statement = statement.with_for_update() if lock else statement
    return (await session.scalars(statement)).one_or_none()


async def find_records(
    session: AsyncSession, source_id: UUID, foreign_ids: Sequence[str]
) -> dict[str, PushedRecord]:
    """By foreign id."""
    statement = select(PushedRecord).where(
        PushedRecord.source_id == source_id, PushedRecord.foreign_id.in_(foreign_ids)
    )
    return {record.foreign_id: record for record in await session.scalars(statement)}


async def find_page(
    session: AsyncSession, wanted: RecordFilter, *, after: Sequence[Any] | None, limit: int
) -> Sequence[AnyRow]:
    """Rows (record, source, slug, status, revision number), by source and foreign id."""
    place = (Source.name.collate("C"), PushedRecord.foreign_id.collate("C"))
    statement = (
        select(PushedRecord, Source.name.label("source"), *ENTRY_COLUMNS)
        .join(Source, Source.id == PushedRecord.source_id)
        .outerjoin(Solution, Solution.id == PushedRecord.solution_id)
        .where(*wanted.conditions())
        .order_by(*place)
        .limit(limit)
    )
    if after is not None:
        statement = statement.where(tuple_(*place) > tuple_(*after))
    return (await session.execute(statement)).all()


async def count(session: AsyncSession, wanted: RecordFilter) -> int:
    statement = (
        select(func.count(PushedRecord.id))
        .join(Source, Source.id == PushedRecord.source_id)
        .outerjoin(Solution, Solution.id == PushedRecord.solution_id)
        .where(*wanted.conditions())
    )
    return (await session.execute(statement)).scalar_one()


async def find_entries(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, AnyRow]:
    """Rows (id, slug, name, status, owner_id) by id."""
    columns = (Solution.id, Solution.slug, Solution.name, Solution.status, Solution.owner_id)
    rows = await session.execute(select(*columns).where(Solution.id.in_(ids)))
    return {row.id: row for row in rows}


def _is_open() -> ColumnElement[bool]:
    """A removed record is done with when its entry is withdrawn, archived or gone."""
    is_removed = PushedRecord.state == RecordState.REMOVED
    has_entry = Solution.status.in_(LISTED_STATUSES) | Solution.published_at.is_(None)
    return or_(
        PushedRecord.state == RecordState.UNDECIDED,
        and_(is_removed, PushedRecord.solution_id.is_not(None), has_entry),
    )
