"""What can be read of units."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from chassis.types import LocalizedText
from competence_center.coverage import Place, find_place
from competence_center.organizations.schemas import OrganizationRef
from competence_center.sources import Source
from competence_center.support_offers import service as support_offers
from competence_center.units import repository
from competence_center.units.errors import UnitNotFound
from competence_center.units.models import Unit
from competence_center.units.schemas import (
    CoveredArea,
    UnitDetail,
    UnitItem,
    UnitPage,
    UnitParameters,
)
from reference import areas


async def list_units(session: AsyncSession, parameters: UnitParameters) -> UnitPage:
    """One page of units, nearest first when there is a place, then by slug."""
    place = find_place(parameters.area)
    scope = cursor_scope("list_units", parameters)
    after = decode_cursor(parameters.cursor, scope, int, str)
    rows = await repository.list_units(session, parameters, place=place, after=after)
    page = rows[: parameters.limit]
    return UnitPage(
        items=[_item(unit, place) for unit, _ in page],
        next_cursor=(
            encode_cursor(scope, page[-1][1], page[-1][0].slug) if len(rows) > len(page) else None
        ),
        total=await repository.count_units(session, parameters, place=place),
        facets=await repository.count_unit_facets(session, parameters, place=place),
    )


async def get_unit(session: AsyncSession, slug: str, *, today: date) -> UnitDetail:
    """
    Raises:
        UnitNotFound: no unit has this slug.
    """
    unit = await find_unit(session, slug)
    offers = await support_offers.list_support_offers_of(session, unit.id, today=today)
    return UnitDetail(**dict(_item(unit, None)), support_offers=offers)


async def find_unit(session: AsyncSession, slug: str) -> Unit:
    """
    Raises:
        UnitNotFound: no unit has this slug.
    """
    return _found(await repository.find_unit(session, slug), slug)


async def lock_unit(session: AsyncSession, slug: str) -> Unit:
    """
    Raises:
        UnitNotFound: no unit has this slug.
    """
    return _found(await repository.lock_unit(session, slug), slug)


def _found(unit: Unit | None, slug: str) -> Unit:
    if unit is None:
        raise UnitNotFound(f"There is no unit {slug}. See GET /v1/units for all of them.")
    return unit


def _item(unit: Unit, place: Place | None) -> UnitItem:
    match = place.match(unit.area_keys) if place else None
    return UnitItem(
        id=unit.id,
        slug=unit.slug,
        organization=unit.organization and OrganizationRef.model_validate(unit.organization),
        name=unit.name,
        level=unit.level,
        kind=unit.kind,
        lands=unit.lands,
        coverage=[CoveredArea(area_key=key, name=_area_name(key)) for key in unit.area_keys],
        description=LocalizedText(de=unit.description_de, en=unit.description_en),
        website_url=unit.website_url,
        unreachable_since=unit.unreachable_since,
        checked_on=unit.checked_on,
        sources=[Source.model_validate(source) for source in unit.sources],
        version=unit.version,
        tier=match and match.tier,
        reason=match and match.reason,
    )


def _area_name(area_key: str) -> str:
    area = areas.get(area_key)
    return area.name if area else area_key
