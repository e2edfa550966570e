"""Reads and writes rows of organisations."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.types import LocalizedText
from gateway.accounts.models import Organization, OrganizationKind, Origin
from gateway.accounts.schemas import OrganizationParameters
from reference.german import query_words


async def find(session: AsyncSession, id_or_slug: str) -> Organization | None:
    statement = select(Organization).where(_is(id_or_slug))
    return (await session.execute(statement)).scalar_one_or_none()


async def find_of_area(
    session: AsyncSession, kind: OrganizationKind, area_key: str
) -> Organization | None:
    statement = (
        select(Organization)
        .where(
            Organization.kind == kind,
            Organization.area_key == area_key,
            Organization.origin != Origin.DEMO,
        )
        .order_by(Organization.created_at, Organization.id)
        .limit(1)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def find_names(
    session: AsyncSession, organization_ids: Collection[UUID]
) -> dict[UUID, LocalizedText]:
    statement = select(Organization).where(Organization.id.in_(organization_ids))
    return {found.id: found.names for found in (await session.execute(statement)).scalars()}


async def find_slugs_like(session: AsyncSession, slug: str) -> Sequence[str]:
    """The slug and all that begin with it, where they are taken."""
    statement = select(Organization.slug).where(Organization.slug.startswith(slug))
    return (await session.execute(statement)).scalars().all()


async def find_locked(session: AsyncSession, organization_id: UUID) -> Organization | None:
    """The organisation, locked against others who lock it; rows may still refer to it."""
    statement = (
        select(Organization)
        .where(Organization.id == organization_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def find_of_origin(session: AsyncSession, origin: Origin) -> Sequence[Organization]:
    """All of this origin, locked until the transaction ends."""
    statement = select(Organization).where(Organization.origin == origin).with_for_update()
    return (await session.execute(statement)).scalars().all()


async def find_others(
    session: AsyncSession, slugs: Collection[str], *, origin: Origin
) -> Sequence[Organization]:
    """Those with these slugs that are of another origin, locked."""
    statement = (
        select(Organization)
        .where(Organization.slug.in_(slugs), Organization.origin != origin)
        .with_for_update()
    )
    return (await session.execute(statement)).scalars().all()


async def delete_unless_needed(session: AsyncSession, organization: Organization) -> bool:
    """False where something refers to it: a member, a client, a registration."""
    try:
        async with session.begin_nested():
            await session.execute(delete(Organization).where(Organization.id == organization.id))
    except IntegrityError:
        return False
    return True


async def find_page(
    session: AsyncSession, parameters: OrganizationParameters, *, after_slug: str | None
) -> Sequence[Organization]:
    """One page by slug, and one more row where there is a next page."""
    statement = select(Organization).where(*_conditions(parameters))
    if after_slug is not None:
        statement = statement.where(Organization.slug > after_slug)
    statement = statement.order_by(Organization.slug).limit(parameters.limit + 1)
    return (await session.execute(statement)).scalars().all()


async def count(session: AsyncSession, parameters: OrganizationParameters) -> int:
    statement = select(func.count()).select_from(Organization).where(*_conditions(parameters))
    return (await session.execute(statement)).scalar_one()


def _is(id_or_slug: str) -> ColumnElement[bool]:
    try:
        return Organization.id == UUID(id_or_slug)
    except ValueError:
        return Organization.slug == id_or_slug


def _conditions(parameters: OrganizationParameters) -> list[ColumnElement[bool]]:
    conditions = [
        Organization.search_text.contains(word) for word in query_words(parameters.q or "")
    ]
    if parameters.kind:
        conditions.append(Organization.kind.in_(parameters.kind))
    if parameters.land is not None:
        conditions.append(Organization.area_key.startswith(parameters.land))
    if parameters.area_key is not None:
        conditions.append(Organization.area_key == parameters.area_key)
    if parameters.ids:
        conditions.append(Organization.id.in_(parameters.ids))
    return conditions
