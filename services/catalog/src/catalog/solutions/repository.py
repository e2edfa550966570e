"""Statements about solutions."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Text,
    bindparam,
    cast,
    func,
    literal,
    or_,
    select,
    tuple_,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, load_only, selectinload
from sqlalchemy.sql.base import ExecutableOption

from catalog.database import AnyRow
from catalog.organizations.models import OrganizationCopy
from catalog.revisions.models import Revision
from catalog.solutions.enums import LISTED_STATUSES, PUBLIC_STATUSES, Origin, SolutionStatus
from catalog.solutions.models import Solution, SolutionIdentifier
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


REF_COLUMNS = (Solution.slug, Solution.name)
STATE_COLUMNS = (
    *REF_COLUMNS,
    Solution.origin,
    Solution.status,
    Solution.status_reason,
    Solution.withdrawn_at,
    Solution.known_fields,
    Solution.must_fields,
    Solution.review_depth,
    Solution.reviewed_at,
    Solution.confirmed_at,
    Solution.published_at,
    Solution.updated_at,
    Solution.revision_number,
)


async def find_public_id(session: AsyncSession, slug: str) -> UUID | None:
    statement = select(Solution.id).where(
        Solution.slug == slug, Solution.status.in_(PUBLIC_STATUSES)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def find_public_owned(session: AsyncSession, slug: str) -> Solution | None:
    """With what a reference shows, and the owner."""
    statement = (
        select(Solution)
        .where(Solution.slug == slug, Solution.status.in_(PUBLIC_STATUSES))
        .options(load_only(*REF_COLUMNS, Solution.owner_id))
    )
    return (await session.scalars(statement)).one_or_none()


async def find_id(session: AsyncSession, slug: str) -> UUID | None:
    statement = select(Solution.id).where(Solution.slug == slug)
    return (await session.execute(statement)).scalar_one_or_none()


async def find_standing(session: AsyncSession, slug: str) -> AnyRow | None:
    """A row (id, owner_id, status)."""
    columns = (Solution.id, Solution.owner_id, Solution.status)
    return (await session.execute(select(*columns).where(Solution.slug == slug))).one_or_none()


async def find_owner_id(session: AsyncSession, solution_id: UUID) -> UUID | None:
    statement = select(Solution.owner_id).where(Solution.id == solution_id)
    return (await session.execute(statement)).scalar_one_or_none()


async def find_name(session: AsyncSession, solution_id: UUID) -> AnyRow:
    """A row (slug, name)."""
    return (await session.execute(select(*REF_COLUMNS).where(Solution.id == solution_id))).one()


async def find_public(session: AsyncSession, slug: str) -> AnyRow | None:
    """A row (state of the solution, owner, content and hash of its revision, public uses).

    The content is what was published, ready in one column; the parts are for those who change it.
    """
    return (await session.execute(_public_solution(), {"slug": slug})).one_or_none()


async def find_all_public(session: AsyncSession, slugs: Sequence[str]) -> Sequence[AnyRow]:
    """Rows as of `find_public`, for several slugs and in no order."""
    statement = _public_solutions().where(Solution.slug.in_(slugs))
    return (await session.execute(statement)).all()


async def find_public_by_id(session: AsyncSession, ids: Sequence[UUID]) -> Sequence[AnyRow]:
    """The same rows for these ids."""
    statement = _public_solutions().where(Solution.id.in_(ids))
    return (await session.execute(statement)).all()


@cache
def _public_solution() -> Select[*tuple[Any, ...]]:
    """Made once: putting this statement together takes longer than running it."""
    return _public_solutions().where(Solution.slug == bindparam("slug"))


def _public_solutions() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Solution,
            OrganizationCopy,
            Revision.content,
            Revision.revision_hash,
            *count_public_uses(Solution.id),
        )
        .join(
            Revision,
            (Revision.solution_id == Solution.id) & (Revision.number == Solution.revision_number),
        )
        .outerjoin(OrganizationCopy, OrganizationCopy.id == Solution.owner_id)
        .where(Solution.status.in_(PUBLIC_STATUSES))
        .options(load_only(*STATE_COLUMNS), joinedload(Solution.successor).load_only(*REF_COLUMNS))
    )


async def find_listed_ids(
    session: AsyncSession, *, after: UUID | None, limit: int
) -> Sequence[UUID]:
    """By id, so that what is published meanwhile comes last."""
    statement = select(Solution.id).where(Solution.status.in_(LISTED_STATUSES))
    if after is not None:
        statement = statement.where(Solution.id > after)
    return (await session.scalars(statement.order_by(Solution.id).limit(limit))).all()


async def find_listed_slugs(session: AsyncSession, *, offset: int, limit: int) -> Sequence[AnyRow]:
    """Rows (slug, updated_at) by id."""
    statement = (
        select(Solution.slug, Solution.updated_at)
        .where(Solution.status.in_(LISTED_STATUSES))
        .order_by(Solution.id)
    )
    return (await session.execute(statement.offset(offset).limit(limit))).all()


async def count_listed(session: AsyncSession) -> int:
    statement = select(func.count()).where(Solution.status.in_(LISTED_STATUSES))
    return (await session.execute(statement)).scalar_one()


async def find_public_refs(session: AsyncSession, slugs: Sequence[str]) -> Sequence[Solution]:
    """Public solutions of these slugs, in no order, with what a reference shows."""
    statement = (
        select(Solution)
        .where(Solution.slug.in_(slugs), Solution.status.in_(PUBLIC_STATUSES))
        .options(load_only(*REF_COLUMNS))
    )
    return (await session.scalars(statement)).all()


async def find_by_origin(session: AsyncSession, origin: Origin) -> Sequence[Solution]:
    """Every solution of this origin with its parts, by slug."""
    statement = select(Solution).where(Solution.origin == origin).order_by(Solution.slug)
    return (await session.scalars(statement.options(*WITH_PARTS))).all()


async def find_edited(session: AsyncSession, slugs: Sequence[str]) -> Sequence[Solution]:
    """Solutions of these slugs that are not of the sourced files, without their parts."""
    statement = select(Solution).where(
        Solution.slug.in_(slugs), Solution.origin != Origin.SOURCED_ENTRY
    )
    return (await session.scalars(statement)).all()


async def find_any(session: AsyncSession, slug: str) -> Solution | None:
    """The solution with its parts, whatever its status."""
    statement = select(Solution).where(Solution.slug == slug).options(*WITH_PARTS)
    return (await session.scalars(statement)).one_or_none()


async def find_for_update(session: AsyncSession, solution_id: UUID) -> Solution | None:
    """The solution with its parts, locked until the transaction ends, as it is after waiting."""
    statement = (
        select(Solution)
        .where(Solution.id == solution_id)
        .options(*WITH_PARTS, joinedload(Solution.successor))
        .with_for_update(of=Solution)
        .execution_options(populate_existing=True)
    )
    return (await session.scalars(statement)).one_or_none()


async def find_unconfirmed(
    session: AsyncSession, *, before: datetime, limit: int
) -> Sequence[Solution]:
    """Published entries that nobody confirmed since, locked; others' locks are left for later."""
    statement = (
        select(Solution)
        .where(Solution.status == SolutionStatus.PUBLISHED, last_confirmed_at() <= before)
        .order_by(Solution.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return (await session.scalars(statement)).all()


async def find_unreminded(
    session: AsyncSession, *, months: int, now: datetime, limit: int
) -> Sequence[AnyRow]:
    """Rows (published entry with an owner, last confirmation) that nobody confirmed for so many
    months and whose owner was not reminded since then, locked; others' locks are left for later.
    """
    due_at = last_confirmed_at() + func.make_interval(0, months)
    statement = (
        select(Solution, last_confirmed_at())
        .where(
            Solution.status == SolutionStatus.PUBLISHED,
            Solution.owner_id.is_not(None),
            due_at <= now,
            or_(Solution.reminded_at.is_(None), Solution.reminded_at < due_at),
        )
        .order_by(Solution.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return (await session.execute(statement)).all()


async def find_due(
    session: AsyncSession, *, before: datetime, after: Sequence[Any] | None, limit: int
) -> Sequence[AnyRow]:
    """Rows (solution, owner, last confirmation, its microsecond as `key`), the oldest first."""
    key = cast(func.extract("epoch", last_confirmed_at()) * 1_000_000, BigInteger)
    statement = (
        select(
            Solution,
            OrganizationCopy,
            last_confirmed_at().label("last_confirmed_at"),
            key.label("key"),
        )
        .outerjoin(OrganizationCopy, OrganizationCopy.id == Solution.owner_id)
        .where(*_is_due(before))
        .order_by(key, cast(Solution.id, Text))
        .limit(limit)
        .options(load_only(*REF_COLUMNS, Solution.status, Solution.revision_number))
    )
    if after is not None:
        confirmed, solution_id = after
        row = tuple_(literal(confirmed, BigInteger), literal(solution_id, Text))
        statement = statement.where(tuple_(key, cast(Solution.id, Text)) > row)
    return (await session.execute(statement)).all()


async def count_due(session: AsyncSession, *, before: datetime) -> int:
    statement = select(func.count()).select_from(Solution).where(*_is_due(before))
    return (await session.execute(statement)).scalar_one()


def last_confirmed_at() -> ColumnElement[datetime]:
    """The later of review and confirmation; every public entry has a review."""
    return func.greatest(Solution.reviewed_at, Solution.confirmed_at)


def _is_due(before: datetime) -> list[ColumnElement[bool]]:
    return [Solution.status.in_(LISTED_STATUSES), last_confirmed_at() <= before]


async def find_slugs_like(session: AsyncSession, slug: str) -> Sequence[str]:
    """The slug itself, where it is taken, and those that add something to it."""
    same = (Solution.slug == slug) | Solution.slug.startswith(f"{slug}-")
    return (await session.scalars(select(Solution.slug).where(same))).all()


async def find_identifier_holders(
    session: AsyncSession, identifiers: Sequence[tuple[str, str]]
) -> Sequence[AnyRow]:
    """Rows (scheme, value, slug of the solution)."""
    key = tuple_(SolutionIdentifier.scheme, SolutionIdentifier.value)
    statement = (
        select(SolutionIdentifier.scheme, SolutionIdentifier.value, Solution.slug)
        .join(Solution, Solution.id == SolutionIdentifier.solution_id)
        .where(key.in_(identifiers))
    )
    return (await session.execute(statement)).all()
