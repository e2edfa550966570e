"""Counts requests in tables of which no figure is about fewer than five municipalities.

A single figure that is missing in a table can be computed from the total and the others. So what
is left out of a table is about at least five municipalities together, and more than one figure.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from competence_center.small_numbers import LEAST


@dataclass(slots=True)
class Cell:
    """`askers` are the keys of the areas whose municipality, Verband or Kreis asked."""

    requests: int = 0
    askers: set[str] = field(default_factory=set)

    def add(self, area_key: str, requests: int) -> None:
        self.requests += requests
        self.askers.add(area_key)

    @property
    def is_few(self) -> bool:
        return 0 < len(self.askers) < LEAST


@dataclass(frozen=True, slots=True)
class Told:
    """A table as it may be told: None is protected; `protected` is the sum of these figures."""

    figures: Mapping[str, int | None]
    protected: int | None


def tally(counted: Iterable[tuple[str, str, int]], values: Iterable[str]) -> dict[str, Cell]:
    """Cells of value, area key and number; every one of `values` has its cell, in their order."""
    cells = {value: Cell() for value in values}
    for value, area_key, requests in counted:
        cells.setdefault(value, Cell()).add(area_key, requests)
    return cells


def total_of(counted: Iterable[tuple[str, int]]) -> Cell:
    total = Cell()
    for area_key, requests in counted:
        total.add(area_key, requests)
    return total


def tell(cells: Mapping[str, Cell], *, is_total_told: bool) -> Told:
    """All values of one attribute, so that each request is in one cell."""
    if not is_total_told:
        return Told(dict.fromkeys(cells), None)
    left_out = _left_out(cells)
    return Told(
        {value: None if value in left_out else cell.requests for value, cell in cells.items()},
        sum(cells[value].requests for value in left_out),
    )


def _left_out(cells: Mapping[str, Cell]) -> set[str]:
    """Those about few, and as many of the next smallest as these need for company."""
    left_out = {value for value, cell in cells.items() if cell.is_few}
    others = sorted(
        (len(cell.askers), cell.requests, value)
        for value, cell in cells.items()
        if len(cell.askers) >= LEAST
    )
    askers = set[str]().union(*(cells[value].askers for value in left_out))
    for *_, value in others:
        if 0 < len(askers) < LEAST:
            left_out.add(value)
            askers |= cells[value].askers
    return left_out
