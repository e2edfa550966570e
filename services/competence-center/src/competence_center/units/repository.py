"""SQL of the units."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import BigInteger, Select, Text, func, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from chassis.facets import Facet, Filter, count_facets, narrowed
from chassis.pagination import CursorKey
from competence_center.coverage import Place, distance_from
from competence_center.search import matches
from competence_center.units.models import Unit
from competence_center.units.schemas import UnitParameters


def _filters(parameters: UnitParameters) -> list[Filter]:
    return [
        Filter("land", Unit.lands, parameters.land),
        Filter("level", Unit.level, parameters.level),
        Filter("kind", Unit.kind, parameters.kind),
    ]


def _rows(parameters: UnitParameters, place: Place | None) -> Select[Unit]:
    """Units that fit the words and the place, no matter the filters."""
    rows = select(Unit)
    has_words = matches(Unit.search, parameters.q)
    if has_words is not None:
        rows = rows.where(has_words)
    return rows if place is None else rows.where(place.is_covered_by(Unit.area_keys))


async def list_units(
    session: AsyncSession,
    parameters: UnitParameters,
    *,
    place: Place | None,
    after: Sequence[CursorKey] | None,
) -> list[tuple[Unit, int]]:
    """Units with their distance behind a (distance, slug), one more than the page holds."""
    distance = distance_from(place, Unit.area_keys)
    rows = narrowed(_rows(parameters, place), _filters(parameters))
    if after is not None:
        reached = tuple_(literal(after[0], BigInteger), literal(after[1], Text))
        rows = rows.where(tuple_(distance, Unit.slug) > reached)
    page = (
        rows.add_columns(distance)
        .options(joinedload(Unit.organization))
        .order_by(distance, Unit.slug)
        .limit(parameters.limit + 1)
    )
    return [(unit, steps) for unit, steps in await session.execute(page)]


async def count_units(
    session: AsyncSession, parameters: UnitParameters, *, place: Place | None
) -> int:
    rows = narrowed(_rows(parameters, place), _filters(parameters))
    count = rows.with_only_columns(func.count(), maintain_column_froms=True)
    return (await session.execute(count)).scalar_one()


async def count_unit_facets(
    session: AsyncSession, parameters: UnitParameters, *, place: Place | None
) -> list[Facet]:
    return await count_facets(session, _rows(parameters, place), _filters(parameters))


async def list_slugs(session: AsyncSession, *, limit: int) -> list[tuple[str, date]]:
    """Slug, and day of the last check, by slug."""
    rows = select(Unit.slug, Unit.checked_on).order_by(Unit.slug).limit(limit)
    return [(slug, checked_on) for slug, checked_on in await session.execute(rows)]


async def find_slugs_like(session: AsyncSession, slug: str) -> Sequence[str]:
    """The slug and all that begin with it, where they are taken."""
    rows = select(Unit.slug).where(Unit.slug.startswith(slug))
    return (await session.execute(rows)).scalars().all()


async def find_unit(session: AsyncSession, slug: str) -> Unit | None:
    rows = select(Unit).where(Unit.slug == slug).options(joinedload(Unit.organization))
    return (await session.execute(rows)).scalar_one_or_none()


async def lock_unit(session: AsyncSession, slug: str) -> Unit | None:
    """The unit, locked, so that what is stated about it changes one after the other."""
    rows = select(Unit).where(Unit.slug == slug).with_for_update()
    return (await session.execute(rows)).scalar_one_or_none()
