"""Rounds in alternating order, and what they come to: medians, and medians of paired ratios."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from tests.bench.client import Seen


@dataclass(frozen=True, slots=True)
class Measured:
    """One contender in one round; `cpu_s` by the name of the process that spent it."""

    seen: Seen
    cpu_s: Mapping[str, float]

    @property
    def per_second(self) -> float:
        return self.seen.requests / self.seen.seconds

    @property
    def per_cpu_second(self) -> float:
        """Requests per second of processor time of all servers together; clients do not count."""
        return self.seen.requests / max(sum(self.cpu_s.values()), 1e-9)

    def cpu_ms(self, process: str) -> float:
        """Per request; not a number where the process has no part in it."""
        if process not in self.cpu_s:
            return math.nan
        return self.cpu_s[process] * 1000 / self.seen.requests


Results = Mapping[str, Sequence[Measured]]


def in_rounds(contenders: Mapping[str, Callable[[], Measured]], *, rounds: int) -> Results:
    """Every contender in every round, every second round backwards.

    Other load on the machine meets all of them, and none always runs after the same other.
    """
    results: defaultdict[str, list[Measured]] = defaultdict(list)
    for number in range(rounds):
        order = list(contenders.items())
        for name, measure in reversed(order) if number % 2 else order:
            results[name].append(measure())
    return {name: results[name] for name in contenders}


def middle(results: Sequence[Measured], value: Callable[[Measured], float]) -> float:
    return median(value(measured) for measured in results)


def paired_ratio(
    own: Sequence[Measured], other: Sequence[Measured], value: Callable[[Measured], float]
) -> float:
    """Median of the ratios within each round."""
    return median(value(mine) / value(theirs) for mine, theirs in zip(own, other, strict=True))
