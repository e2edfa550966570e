"""What is known of one municipality: by the register, and by what it states itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from competence_center.eligibility.rules import BodyKind, Fact
from reference.areas import Area

# Register codes of cities that are their own Kreis.
_INDEPENDENT = frozenset({"41", "42", "61", "62"})
_BY_LEVEL = {
    "gemeinde": BodyKind.MUNICIPALITY,
    "verband": BodyKind.MUNICIPAL_ASSOCIATION,
    "kreis": BodyKind.DISTRICT,
    "land": BodyKind.STATE,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one area; what is not known is left out of `values`, which hold ids or a number."""

    name: str
    values: Mapping[Fact, int | frozenset[str]]


def facts_of(area: Area, statements: Mapping[str, Any]) -> Facts:
    """`statements` are those of the profile, by topic, as far as the reader may know them."""
    values: dict[Fact, int | frozenset[str]] = {
        Fact.KIND: frozenset({kind_of(area)}),
        Fact.LAND: frozenset({area.land}),
    }
    if area.population is not None:
        values[Fact.POPULATION] = area.population
    for fact in (Fact.IT_STAFF, Fact.BUDGET_SITUATION):
        if statements.get(fact) is not None:
            values[fact] = frozenset({statements[fact]})
    for fact in (Fact.STANDARDS, Fact.OPERATION_MODELS):
        if statements.get(fact) is not None:
            values[fact] = frozenset(statements[fact])
    if (platforms := statements.get(Fact.PLATFORMS)) is not None:
        values[Fact.PLATFORMS] = frozenset(each["solution_type"] for each in platforms)
    return Facts(area.name, values)


def kind_of(area: Area) -> BodyKind:
    return BodyKind.INDEPENDENT_CITY if area.kind_code in _INDEPENDENT else _BY_LEVEL[area.level]
