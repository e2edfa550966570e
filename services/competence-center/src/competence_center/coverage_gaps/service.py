"""What can be read of gaps in the coverage."""

import asyncio
from collections.abc import Sequence
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.geojson import Point
from chassis.identity import Principal
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from competence_center.advice.desks import load_desks
from competence_center.coverage_gaps import policy
from competence_center.coverage_gaps.gaps import count_by_topic, find_gaps, municipalities_of
from competence_center.coverage_gaps.schemas import (
    GapFeature,
    GapMap,
    GapPage,
    GapParameters,
    GapProperties,
    MunicipalityGap,
)
from reference import areas


async def list_gaps(
    session: AsyncSession, parameters: GapParameters, *, principal: Principal, today: date
) -> GapPage:
    """One page of municipalities with a gap; the counts are of the whole Land.

    Raises:
        Forbidden: the caller does not look after this Land.
    """
    policy.require_reader(principal, parameters.land)
    municipalities, gaps = await _find(session, parameters.land, today=today)
    wanted = _with_topic(gaps, parameters.topic)
    scope = cursor_scope("list_coverage_gaps", parameters)
    keys = decode_cursor(parameters.cursor, scope, str)
    after = str(keys[0]) if keys else ""
    rest = [gap for gap in wanted if gap.area_key > after]
    page = rest[: parameters.limit]
    return GapPage(
        items=page,
        next_cursor=encode_cursor(scope, page[-1].area_key) if len(rest) > len(page) else None,
        total=len(wanted),
        municipalities=municipalities,
        by_topic=count_by_topic(gaps),
    )


async def get_gaps(
    session: AsyncSession, land: str, topic: str | None, *, principal: Principal, today: date
) -> list[MunicipalityGap]:
    """
    Raises:
        Forbidden: the caller does not look after this Land.
    """
    policy.require_reader(principal, land)
    _, gaps = await _find(session, land, today=today)
    return _with_topic(gaps, topic)


async def locate_gaps(
    session: AsyncSession, land: str, topic: str | None, *, principal: Principal, today: date
) -> GapMap:
    """
    Raises:
        Forbidden: the caller does not look after this Land.
    """
    gaps = await get_gaps(session, land, topic, principal=principal, today=today)
    return GapMap(features=[feature for gap in gaps if (feature := _feature(gap))])


def _feature(gap: MunicipalityGap) -> GapFeature | None:
    area = areas.get(gap.area_key)
    if area is None or area.lon is None or area.lat is None:
        return None
    return GapFeature(
        geometry=Point(coordinates=(area.lon, area.lat)),
        properties=GapProperties(area_key=gap.area_key, name=gap.name, missing=len(gap.topics)),
    )


def _with_topic(gaps: Sequence[MunicipalityGap], topic: str | None) -> list[MunicipalityGap]:
    return [gap for gap in gaps if topic is None or topic in gap.topics]


async def _find(
    session: AsyncSession, land: str, *, today: date
) -> tuple[int, list[MunicipalityGap]]:
    """How many municipalities the Land has, and the gaps, by key."""
    desks = await load_desks(session, on=today, land=land)
    # Long enough in the largest Land that other requests should not wait for it.
    gaps = await asyncio.to_thread(find_gaps, municipalities_of(land), desks)
    return len(municipalities_of(land)), gaps
