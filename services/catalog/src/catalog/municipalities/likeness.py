"""How far two municipalities are apart, and who is near."""

import heapq
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from reference import areas, vocabularies
from reference.areas import Area, Level

EARTH_RADIUS_KM = 6371.0
FAR_KM = 300.0


class BodyKind(StrEnum):
    """What sort of body it is; towns and municipalities of one Land have different duties."""

    CITY_DISTRICT = "city_district"
    TOWN = "town"
    MUNICIPALITY = "municipality"
    DISTRICT = "district"
    ASSOCIATION = "association"


# Codes of the register (Textkennzeichen of GV100AD).
_KINDS: Mapping[str, BodyKind] = MappingProxyType(
    {
        "61": BodyKind.CITY_DISTRICT,
        "62": BodyKind.CITY_DISTRICT,
        "63": BodyKind.TOWN,
        "67": BodyKind.TOWN,
        "60": BodyKind.MUNICIPALITY,
        "64": BodyKind.MUNICIPALITY,
        "43": BodyKind.DISTRICT,
        "44": BodyKind.DISTRICT,
        "45": BodyKind.DISTRICT,
        "51": BodyKind.ASSOCIATION,
        "52": BodyKind.ASSOCIATION,
        "53": BodyKind.ASSOCIATION,
        "54": BodyKind.ASSOCIATION,
        "55": BodyKind.ASSOCIATION,
        "56": BodyKind.ASSOCIATION,
    }
)
KREISFREI = frozenset({"41", "42"})


@dataclass(frozen=True, slots=True)
class Body:
    """What is compared of a municipality, Verband or Kreis; angles in radians."""

    key: str
    level: Level
    land: str
    kind: BodyKind
    size_class: str
    size_place: int
    doublings: float
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class Distance:
    """How far apart two bodies are; `total` is 0 for the body itself.

    One for each doubling of the population, a half for each size class between them, one for
    another kind of body, one for another Land, and up to one for 300 km and more.
    """

    doublings: float
    size_classes: int
    is_other_kind: bool
    is_other_land: bool
    km: float

    @property
    def total(self) -> float:
        parts = (
            self.doublings,
            self.size_classes / 2,
            float(self.is_other_kind),
            float(self.is_other_land),
            min(self.km / FAR_KM, 1.0),
        )
        return round(sum(parts), 2)


def find_body(key_or_alias: str) -> Body | None:
    """None for a Land, for an area without people, and for a key that is not in force.

    A kreisfreie Stadt is in the register as Kreis and as municipality: both keys find the
    municipality.
    """
    area = areas.get(key_or_alias)
    if area is None:
        return None
    if area.kind_code in KREISFREI:
        return _bodies().get(area.key.ljust(12, "0"))
    return _bodies().get(area.key)


def bodies_of(level: Level) -> Sequence[Body]:
    """All of one level in force, by key."""
    return _by_level()[level]


def distance(one: Body, other: Body) -> Distance:
    return Distance(
        doublings=round(abs(one.doublings - other.doublings), 2),
        size_classes=abs(one.size_place - other.size_place),
        is_other_kind=one.kind is not other.kind,
        is_other_land=one.land != other.land,
        km=round(_km(one, other), 1),
    )


def nearest(body: Body, others: Sequence[Body], *, limit: int) -> list[tuple[Distance, Body]]:
    """The most alike first, by distance and then by key; never the body itself."""
    candidates = [(_without_km(body, other), other) for other in others if other.key != body.key]
    # Kilometres cost most to reckon and add at most one: who is further off than that is out.
    bounds = heapq.nsmallest(limit, (bound for bound, _ in candidates))
    farthest = bounds[-1] + 1 if bounds else 0
    measured = [(distance(body, other), other) for bound, other in candidates if bound <= farthest]
    return sorted(measured, key=lambda pair: (pair[0].total, pair[1].key))[:limit]


def _without_km(one: Body, other: Body) -> float:
    return (
        abs(one.doublings - other.doublings)
        + abs(one.size_place - other.size_place) / 2
        + (one.kind is not other.kind)
        + (one.land != other.land)
    )


@cache
def _bodies() -> Mapping[str, Body]:
    # The table has about 16,000 areas; they are measured on the first question, not at import.
    places = {concept.id: place for place, concept in enumerate(vocabularies.size_classes())}
    levels: tuple[Level, ...] = ("gemeinde", "verband", "kreis")
    found = (_body(area, places) for level in levels for area in areas.all(level))
    return MappingProxyType({body.key: body for body in found if body is not None})


@cache
def _by_level() -> Mapping[Level, Sequence[Body]]:
    levels: tuple[Level, ...] = ("gemeinde", "verband", "kreis")
    return {
        level: tuple(body for body in _bodies().values() if body.level == level) for level in levels
    }


def _body(area: Area, places: Mapping[str, int]) -> Body | None:
    kind = _KINDS.get(area.kind_code)
    size_class = areas.size_class(area.population)
    if kind is None or not area.population or size_class is None:
        return None
    if area.lon is None or area.lat is None:
        return None
    return Body(
        key=area.key,
        level=area.level,
        land=area.land,
        kind=kind,
        size_class=size_class,
        size_place=places[size_class],
        doublings=math.log2(area.population),
        longitude=math.radians(area.lon),
        latitude=math.radians(area.lat),
    )


def _km(one: Body, other: Body) -> float:
    """Great-circle distance (haversine)."""
    height = math.sin((other.latitude - one.latitude) / 2) ** 2
    width = math.sin((other.longitude - one.longitude) / 2) ** 2
    chord = height + math.cos(one.latitude) * math.cos(other.latitude) * width
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(chord)))
