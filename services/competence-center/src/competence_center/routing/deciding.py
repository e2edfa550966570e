"""Decides who owns a request: a pure function, the same for the same facts, and always somebody.

The tiers are asked in the order of the Land's rules, by default the nearest first. Within a tier
comes first whose area is the narrowest, then who names the topic among the fewest, then who has the
most room. What is equal by all that is ordered by a hash that differs from place to place, so that
nobody is always first.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from competence_center.advice.desks import Desk, Reach
from competence_center.coverage import TIERS, Place, Tier
from competence_center.routing.rules import RoutingRules

EVERYTHING = 1_000


class Verdict(StrEnum):
    """What became of a unit that serves the place, or nearly does."""

    CHOSEN = "chosen"
    BEHIND = "behind"
    ASKED = "asked"
    FULL = "full"
    AWAY = "away"
    OTHER_TOPIC = "other_topic"
    TIER_LEFT_OUT = "tier_left_out"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class LastResort:
    """The unit of the federation that takes what nobody else can."""

    unit_id: UUID
    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Candidate:
    desk: Desk
    reach: Reach
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Decision:
    """`candidates` begin with the chosen one and who would follow; then those that cannot."""

    topic: str
    chosen: Candidate | None
    last_resort: LastResort
    candidates: tuple[Candidate, ...]

    @property
    def owner_id(self) -> UUID:
        return self.chosen.desk.unit_id if self.chosen else self.last_resort.unit_id


def decide(
    place: Place,
    topic: str,
    *,
    desks: Sequence[Desk],
    rules: RoutingRules,
    loads: Mapping[UUID, int],
    last_resort: LastResort,
    asked: Collection[UUID] = (),
    present: UUID | None = None,
) -> Decision:
    """`loads` are open requests by unit, `asked` the units that had this request already.

    `present` is the unit that owns it: it has room for it, and it stays among equals. The order of
    `desks` does not matter.
    """
    tiers = rules.tiers_for(topic)
    if present is not None:
        loads = {**loads, present: 0}
    judged = [
        Candidate(
            desk,
            reach,
            Verdict.ASKED if desk.unit_id in asked else _judge(desk, reach, topic, tiers, loads),
        )
        for desk, reach in around(place, desks)
    ]
    able = sorted(
        (each for each in judged if each.verdict is Verdict.BEHIND),
        key=lambda each: (
            _rank(each.desk, each.reach, tiers, loads),
            each.desk.unit_id != present,
            lot(each.desk, place),
        ),
    )
    unable = sorted(
        (each for each in judged if each.verdict is not Verdict.BEHIND),
        key=lambda each: (TIERS.index(each.reach.tier), each.desk.slug),
    )
    chosen = replace(able[0], verdict=Verdict.CHOSEN) if able else None
    return Decision(
        topic=topic,
        chosen=chosen,
        last_resort=last_resort,
        candidates=(*((chosen,) if chosen else ()), *able[1:], *unable),
    )


def around(place: Place, desks: Sequence[Desk]) -> list[tuple[Desk, Reach]]:
    """Units that name an area around the place, if only to exclude it."""
    reached = ((desk, desk.reach(place)) for desk in desks)
    return [(desk, reach) for desk, reach in reached if reach is not None]


def front_runners(
    reached: Sequence[tuple[Desk, Reach]],
    topic: str,
    *,
    tiers: Sequence[Tier],
    loads: Mapping[UUID, int],
) -> list[Desk]:
    """The units of which the lot decides; the same for all places that are reached alike."""
    ranked = [
        (_rank(desk, reach, tiers, loads), desk)
        for desk, reach in reached
        if _judge(desk, reach, topic, tiers, loads) is Verdict.BEHIND
    ]
    best = min((rank for rank, _ in ranked), default=None)
    return [desk for rank, desk in ranked if rank == best]


def lot(desk: Desk, place: Place) -> str:
    return hashlib.sha256(f"{place.path[0].key} {desk.unit_id}".encode()).hexdigest()


def _judge(
    desk: Desk, reach: Reach, topic: str, tiers: Sequence[Tier], loads: Mapping[UUID, int]
) -> Verdict:
    if reach.is_excluded:
        return Verdict.EXCLUDED
    if not desk.advises_on(topic):
        return Verdict.OTHER_TOPIC
    if reach.tier not in tiers:
        return Verdict.TIER_LEFT_OUT
    if not desk.is_present:
        return Verdict.AWAY
    if loads.get(desk.unit_id, 0) >= desk.capacity:
        return Verdict.FULL
    return Verdict.BEHIND


def _rank(
    desk: Desk, reach: Reach, tiers: Sequence[Tier], loads: Mapping[UUID, int]
) -> tuple[int, int, int, Fraction]:
    # Who advises on everything comes behind who names topics.
    breadth = len(desk.topics) or EVERYTHING
    load = Fraction(loads.get(desk.unit_id, 0), desk.capacity)
    return tiers.index(reach.tier), reach.width, breadth, load
