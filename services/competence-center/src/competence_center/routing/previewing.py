"""Compares who would own the requests of a whole Land under two sets of rules."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from competence_center.advice.desks import Desk, Reach
from competence_center.coverage import Place, Tier
from competence_center.routing.deciding import LastResort, around, front_runners, lot
from competence_center.routing.rules import RoutingRules


@dataclass(frozen=True, slots=True)
class Move:
    topic: str
    from_unit: UUID
    to_unit: UUID


@dataclass(frozen=True, slots=True)
class Situation:
    """What is the same before and after."""

    desks: Sequence[Desk]
    loads: Mapping[UUID, int]
    last_resort: LastResort


@dataclass(frozen=True, slots=True)
class Owners:
    """Decides for one place; places that are reached alike share what is `known`."""

    place: Place
    reached: Sequence[tuple[Desk, Reach]]
    situation: Situation
    known: dict[tuple[str, tuple[Tier, ...]], list[Desk]]

    def of(self, topic: str, rules: RoutingRules) -> UUID:
        tiers = rules.tiers_for(topic)
        if (topic, tiers) not in self.known:
            self.known[topic, tiers] = front_runners(
                self.reached, topic, tiers=tiers, loads=self.situation.loads
            )
        runners = self.known[topic, tiers]
        if not runners:
            return self.situation.last_resort.unit_id
        if len(runners) == 1:
            return runners[0].unit_id
        return min(runners, key=lambda desk: lot(desk, self.place)).unit_id


def find_moves(
    places: Sequence[Place],
    topics: Sequence[str],
    situation: Situation,
    *,
    before: RoutingRules,
    after: RoutingRules,
) -> dict[Move, list[Place]]:
    """Whose requests would go elsewhere."""
    moves: dict[Move, list[Place]] = defaultdict(list)
    known: dict[object, dict[tuple[str, tuple[Tier, ...]], list[Desk]]] = defaultdict(dict)
    for place in places:
        reached = around(place, situation.desks)
        alike = tuple(
            (desk.unit_id, reach.tier, reach.width, reach.is_excluded) for desk, reach in reached
        )
        owners = Owners(place, reached, situation, known[alike])
        for topic in topics:
            from_unit, to_unit = owners.of(topic, before), owners.of(topic, after)
            if from_unit != to_unit:
                moves[Move(topic, from_unit, to_unit)].append(place)
    return moves
