"""The rules of a Land: in which order its tiers are asked, and on which topics differently."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from competence_center.coverage import TIERS, Tier


@dataclass(frozen=True, slots=True)
class RoutingRules:
    """Tiers that are left out are not asked at all."""

    tiers: tuple[Tier, ...] = TIERS
    by_topic: Mapping[str, tuple[Tier, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def tiers_for(self, topic: str) -> tuple[Tier, ...]:
        return self.by_topic.get(topic, self.tiers)


# Subsidiarity: what a Land has not decided otherwise.
NEAREST_FIRST = RoutingRules()
