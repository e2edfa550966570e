"""The rules of a Land: which tiers are asked in which order, and how soon a unit has to act."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from competence_center.coverage import TIERS, Tier


@dataclass(frozen=True, slots=True)
class Promise:
    """Working days within which a unit acknowledges, answers, tells news again and resolves.

    Two and five are what the ladder of conseillers-entreprises and the helpdesks of this field have
    in common; the others give room for one appointment with everybody concerned.
    """

    acknowledge_days: int = 2
    answer_days: int = 5
    update_days: int = 10
    resolve_days: int = 30


@dataclass(frozen=True, slots=True)
class RoutingRules:
    """Tiers that are left out are not asked at all."""

    tiers: tuple[Tier, ...] = TIERS
    by_topic: Mapping[str, tuple[Tier, ...]] = field(default_factory=lambda: MappingProxyType({}))
    promise: Promise = Promise()

    def tiers_for(self, topic: str) -> tuple[Tier, ...]:
        return self.by_topic.get(topic, self.tiers)


# Subsidiarity: what a Land has not decided otherwise.
NEAREST_FIRST = RoutingRules()
