"""Units as they take requests on one day: from where, on what, and whether somebody is there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from competence_center.advice.models import Absence, Advice, AdviceArea, Adviser
from competence_center.coverage import TIERS, Place, Tier, tier_of
from competence_center.units.models import Unit, UnitLevel
from reference.areas import Area

# An agency of a Land is the Land's help, also where it serves single towns only.
_NEAREST = {UnitLevel.LAND: Tier.LAND, UnitLevel.BUND: Tier.BUND}


@dataclass(frozen=True, slots=True)
class Reach:
    """How a unit comes to serve a place: from which tier, by which area; None is all of Germany.

    `width` counts the areas around the place that are narrower than that one.
    """

    tier: Tier
    area: Area | None
    width: int
    is_excluded: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """A unit that takes requests; `excludes` says of each area whether it is left out.

    No `topics` are all; the key None in `excludes` is all of Germany. `is_present` is false where
    all its advisers are away.
    """

    unit_id: UUID
    slug: str
    name: str
    level: UnitLevel
    topics: frozenset[str]
    excludes: Mapping[str | None, bool]
    capacity: int
    is_present: bool

    def advises_on(self, topic: str) -> bool:
        return not self.topics or topic in self.topics

    def reach(self, place: Place) -> Reach | None:
        """By the nearest area that it names; None where it names none around the place."""
        for width, area in enumerate(place.path):
            if area.key in self.excludes:
                is_excluded = self.excludes[area.key]
                return Reach(tier_from(self.level, tier_of(area)), area, width, is_excluded)
        if None in self.excludes:
            return Reach(Tier.BUND, None, len(place.path), self.excludes[None])
        return None


def tier_from(level: UnitLevel, by_area: Tier) -> Tier:
    """From where a unit helps that serves a place by an area of this tier."""
    return max(by_area, _NEAREST.get(level, by_area), key=TIERS.index)


async def load_desks(session: AsyncSession, *, on: date, land: str | None = None) -> list[Desk]:
    """Open units by slug, with the areas that hold on this day; of a Land those that name a part
    of it, and those of all of Germany."""
    is_near = None if land is None else AdviceArea.area_key.startswith(land)
    return await _load(session, is_near, on=on)


async def load_desks_around(session: AsyncSession, place: Place, *, on: date) -> list[Desk]:
    """Those of `load_desks` that reach the place, with no other areas than those around it."""
    keys = [area.key for area in place.path]
    return await _load(session, AdviceArea.area_key.in_(keys), on=on)


async def _load(
    session: AsyncSession, is_near: ColumnElement[bool] | None, *, on: date
) -> list[Desk]:
    areas = await _areas_by_unit(session, is_near, on=on)
    rows = await session.execute(_open_units(areas.keys(), on=on))
    return [
        Desk(
            unit_id=unit.id,
            slug=unit.slug,
            name=unit.name,
            level=unit.level,
            topics=frozenset(advice.topics),
            excludes=MappingProxyType(areas[unit.id]),
            capacity=advice.capacity,
            is_present=is_present,
        )
        for unit, advice, is_present in rows
    ]


def _open_units(unit_ids: Iterable[UUID], *, on: date) -> Select[Unit, Advice, bool]:
    """Rows (unit, advice, whether somebody is there)."""
    absence = aliased(Absence)
    is_away = exists().where(
        absence.unit_id == Adviser.unit_id,
        absence.person_id == Adviser.person_id,
        and_(absence.from_on <= on, absence.until_on >= on),
    )
    somebody_is_there = exists().where(Adviser.unit_id == Advice.unit_id, ~is_away)
    return (
        select(Unit, Advice, somebody_is_there)
        .join(Advice, Advice.unit_id == Unit.id)
        .where(Advice.is_open, Unit.id.in_(list(unit_ids)))
        .order_by(Unit.slug)
    )


async def _areas_by_unit(
    session: AsyncSession, is_near: ColumnElement[bool] | None, *, on: date
) -> dict[UUID, dict[str | None, bool]]:
    """Whether it is left out, by area and unit; where both are said, it is."""
    rows = (
        select(AdviceArea.unit_id, AdviceArea.area_key, func.bool_or(AdviceArea.is_excluded))
        .where(
            AdviceArea.from_on <= on,
            or_(AdviceArea.until_on.is_(None), AdviceArea.until_on >= on),
        )
        .group_by(AdviceArea.unit_id, AdviceArea.area_key)
    )
    if is_near is not None:
        rows = rows.where(or_(AdviceArea.area_key.is_(None), is_near))
    found: dict[UUID, dict[str | None, bool]] = {}
    for unit_id, area_key, is_excluded in await session.execute(rows):
        found.setdefault(unit_id, {})[area_key] = is_excluded
    return found


def serving(desks: Sequence[Desk], place: Place) -> list[tuple[Desk, Reach]]:
    """Those that take requests from the place, whatever they are about."""
    reached = ((desk, desk.reach(place)) for desk in desks)
    return [(desk, reach) for desk, reach in reached if reach and not reach.is_excluded]
