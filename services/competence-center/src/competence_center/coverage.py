"""Who is responsible for a place: walks from it up to the Land and to the federation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import BigInteger, ColumnElement, Text, case, func, literal, or_
from sqlalchemy.orm import InstrumentedAttribute

from chassis.problems import InvalidParameter
from reference import areas
from reference.areas import Area
from reference.labels import Label

# Register codes of a Kreis that is one city: helping the Kreis is helping the city itself.
_CITY_DISTRICTS = frozenset({"41", "42"})


class Tier(StrEnum):
    """How near to the place the help is organised, nearest first."""

    GEMEINDE = "gemeinde"
    VERBAND = "verband"
    KREIS = "kreis"
    LAND = "land"
    BUND = "bund"


TIERS = tuple(Tier)

_REASONS = {
    Tier.GEMEINDE: ("Hilft Ihrer Kommune ({}) direkt.", "Helps your municipality ({}) directly."),
    Tier.VERBAND: (
        "Hilft Gemeinden in Ihrem Verband ({}).",
        "Helps municipalities in your municipal association ({}).",
    ),
    Tier.KREIS: (
        "Hilft Kommunen in Ihrem Kreis ({}).",
        "Helps municipalities in your district ({}).",
    ),
    Tier.LAND: ("Hilft Kommunen in Ihrem Land ({}).", "Helps municipalities in your Land ({})."),
    Tier.BUND: ("Hilft Kommunen in ganz Deutschland.", "Helps municipalities all over Germany."),
}


@dataclass(frozen=True, slots=True)
class Match:
    """Why an entry is meant for a place, in one plain sentence."""

    tier: Tier
    reason: Label


@dataclass(frozen=True, slots=True)
class Place:
    """An area and what it lies in, nearest first.

    What serves the place covers one of these areas, or none in particular: then it serves all of
    Germany.
    """

    path: tuple[Area, ...]

    @property
    def area(self) -> Area:
        return self.path[0]

    @property
    def land(self) -> str:
        return self.area.key[:2]

    def is_covered_by(self, area_keys: InstrumentedAttribute[list[str]]) -> ColumnElement[bool]:
        return or_(
            area_keys.overlap([area.key for area in self.path]), func.cardinality(area_keys) == 0
        )

    def distance(self, area_keys: InstrumentedAttribute[list[str]]) -> ColumnElement[int]:
        """Position of the nearest tier in `TIERS`."""
        steps = [(area_keys.contains([area.key]), TIERS.index(tier_of(area))) for area in self.path]
        return case(*steps, else_=TIERS.index(Tier.BUND))

    def tier(self, area_keys: InstrumentedAttribute[list[str]]) -> ColumnElement[str]:
        steps = [
            (area_keys.contains([area.key]), literal(tier_of(area).value, Text))
            for area in self.path
        ]
        return case(*steps, else_=literal(Tier.BUND.value, Text))

    def is_in(self, area_keys: Sequence[str]) -> bool:
        return not area_keys or any(area.key in area_keys for area in self.path)

    def match(self, area_keys: Sequence[str]) -> Match:
        nearest = next((area for area in self.path if area.key in area_keys), None)
        tier = Tier.BUND if nearest is None else tier_of(nearest)
        name = "" if nearest is None else nearest.name
        de, en = _REASONS[tier]
        return Match(tier, Label(de=de.format(name), en=en.format(name)))


# Of everything, where nobody says from where.
NO_DISTANCE = 0


def distance_from(
    place: Place | None, area_keys: InstrumentedAttribute[list[str]]
) -> ColumnElement[int]:
    """What a list is ordered by first: nothing without a place."""
    return literal(NO_DISTANCE, BigInteger) if place is None else place.distance(area_keys)


def find_place(area_key: str | None) -> Place | None:
    """The place to look from, if there is one.

    Raises:
        InvalidParameter: no area has, or had, this key.
    """
    return None if area_key is None else place_at(area_key)


def place_at(area_key: str) -> Place:
    """A key that has ended leads to what it became part of.

    Raises:
        InvalidParameter: no area has, or had, this key.
    """
    path = {area.key: area for now in _in_force(area_key) for area in _upwards(now)}
    if not path:
        raise InvalidParameter(
            f"There is no area {area_key}. Search it by name with GET /api/catalog/v1/areas?q=…",
            errors=[{"parameter": "area", "detail": "is not the key of an area in Germany"}],
        )
    return Place(tuple(sorted(path.values(), key=lambda area: TIERS.index(tier_of(area)))))


def place_of(area: Area) -> Place:
    """An area in force with all that it lies in."""
    return Place(tuple(sorted(_upwards(area), key=lambda each: TIERS.index(tier_of(each)))))


def area_in_force(key_or_alias: str) -> str:
    """The key of an area as it is now; for models.

    Raises:
        ValueError: there is none, or it has ended.
    """
    area = areas.get(key_or_alias)
    if area is None or area.successors:
        raise ValueError("must be the key of an area in force")
    return area.key


def _in_force(area_key: str) -> Iterator[Area]:
    area = areas.get(area_key)
    if area is None:
        return
    if not area.successors:
        yield area
    for successor in area.successors:
        yield from _in_force(successor)


def _upwards(area: Area) -> tuple[Area, ...]:
    return (area, *areas.ancestors(area.key))


def tier_of(area: Area) -> Tier:
    """A Kreis that is one city counts as the city."""
    return Tier.GEMEINDE if area.kind_code in _CITY_DISTRICTS else Tier(area.level)
