"""Statements about solutions."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from catalog.database import AnyRow
from catalog.organizations.models import OrganizationCopy
from catalog.revisions.models import Revision
from catalog.solutions.enums import PUBLIC_STATUSES, Origin
from catalog.solutions.models import Solution
from catalog.uses.policy import count_public_uses

WITH_PARTS: tuple[ExecutableOption, ...] = (
    selectinload(Solution.identifiers),
    selectinload(Solution.claims),
    selectinload(Solution.supports),
    selectinload(Solution.prerequisites),
    selectinload(Solution.operator_models),
    selectinload(Solution.sources),
    selectinload(Solution.similar),
    joinedload(Solution.part_of),
    joinedload(Solution.fork_of),
)


async def find_public_id(session: AsyncSession, slug: str) -> UUID | None:
    statement = select(Solution.id).where(
        Solution.slug == slug, Solution.status.in_(PUBLIC_STATUSES)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def find_public(session: AsyncSession, slug: str) -> AnyRow | None:
    """A row (solution with its parts, owner, revision hash, documented, confirmed)."""
    statement = (
        select(Solution, OrganizationCopy, Revision.revision_hash, *count_public_uses(Solution.id))
        .join(
            Revision,
            (Revision.solution_id == Solution.id) & (Revision.number == Solution.revision_number),
        )
        .outerjoin(OrganizationCopy, OrganizationCopy.id == Solution.owner_id)
        .where(Solution.slug == slug, Solution.status.in_(PUBLIC_STATUSES))
        .options(*WITH_PARTS, joinedload(Solution.successor))
    )
    return (await session.execute(statement)).one_or_none()


async def find_by_origin(session: AsyncSession, origin: Origin) -> Sequence[Solution]:
    """Every solution of this origin with its parts, by slug."""
    statement = select(Solution).where(Solution.origin == origin).order_by(Solution.slug)
    return (await session.scalars(statement.options(*WITH_PARTS))).all()
