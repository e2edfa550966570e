"""Finds the gaps: a municipality and a topic on which nobody near it advises."""

from collections.abc import Sequence
from functools import cache

from competence_center.advice.desks import Desk, serving
from competence_center.coverage import Place, Tier, place_of, tier_of
from competence_center.coverage_gaps.schemas import MunicipalityGap, TopicGap
from reference import areas, vocabularies

TOPICS = tuple(concept.id for concept in vocabularies.get("action-fields").concepts)


@cache
def municipalities_of(land: str) -> tuple[Place, ...]:
    """By key, those with a town hall: nobody asks for a gemeindefreies Gebiet."""
    found = (area for area in areas.all("gemeinde") if area.land == land)
    ordered = sorted(found, key=lambda area: area.key)
    return tuple(place_of(area) for area in ordered if not area.is_gemeindefrei)


def find_gaps(municipalities: Sequence[Place], desks: Sequence[Desk]) -> list[MunicipalityGap]:
    """Municipalities with at least one gap, in their order.

    That the federation helps is no answer: it does everywhere.
    """
    found = ((place, _uncovered(place, desks)) for place in municipalities)
    return [_gap(place, topics) for place, topics in found if topics]


def count_by_topic(gaps: Sequence[MunicipalityGap]) -> list[TopicGap]:
    return [
        TopicGap(
            topic=topic,
            municipalities=sum(topic in gap.topics for gap in gaps),
            population=sum(gap.population or 0 for gap in gaps if topic in gap.topics),
        )
        for topic in TOPICS
    ]


def _uncovered(place: Place, desks: Sequence[Desk]) -> list[str]:
    near = [desk for desk, reach in serving(desks, place) if reach.tier is not Tier.BUND]
    return [topic for topic in TOPICS if not any(desk.advises_on(topic) for desk in near)]


def _gap(place: Place, topics: list[str]) -> MunicipalityGap:
    area = place.path[0]
    kreis = next((each for each in place.path if tier_of(each) is Tier.KREIS), None)
    return MunicipalityGap(
        area_key=area.key,
        name=area.name,
        kreis=kreis.name if kreis else None,
        population=area.population,
        topics=topics,
    )
