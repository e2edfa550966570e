"""Writes the facets of an answer: of hundreds of numbers, as fast as they were counted."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
import orjson

from catalog.search.finding import Counted, Numbers
from catalog.search.index import Index
from catalog.search.schemas import FACETS
from catalog.vocabularies.service import broader_than
from reference import areas


@dataclass(frozen=True, slots=True)
class _FacetList:
    """The values of a facet in their order, their numbers in the index, and what is around the
    number of entries in the JSON of each."""

    values: list[str]
    numbers: Numbers
    texts: list[tuple[str, str]]


class FacetLists:
    """All facets; `rows` are (code, facet, value) of all values that entries have had."""

    def __init__(self, rows: Iterable[tuple[int, str, str]], index: Index) -> None:
        found: dict[str, list[tuple[str, int]]] = {name: [] for name in FACETS}
        for code, facet, value in rows:
            number = index.number_of(code)
            if facet in found and number is not None:
                found[facet].append((value, number))
        self._lists = {facet: _list(facet, sorted(values)) for facet, values in found.items()}

    def written(self, counted: Counted, *, lands: Collection[str]) -> bytes:
        """Members of `Facet` as JSON, all facets in their order; values by number, then by name.

        Kreise only of these Länder.
        """
        facets = ",".join(
            f'{{"name":"{facet}","values":[{_written(found, counted.of(facet), only)}]}}'
            for facet, found in self._lists.items()
            for only in [lands if facet == "kreis" else None]
        )
        return f"[{facets}]".encode()


def _list(facet: str, values: list[tuple[str, int]]) -> _FacetList:
    return _FacetList(
        [value for value, _ in values],
        np.array([number for _, number in values], np.int64),
        [_around_count(facet, value) for value, _ in values],
    )


def _around_count(facet: str, value: str) -> tuple[str, str]:
    name = _name(value) if facet == "kreis" else None
    after = orjson.dumps({"broader": _broader(facet, value), "name": name}).decode()
    return f'{{"value":{orjson.dumps(value).decode()},"count":', "," + after[1:]


def _written(found: _FacetList, numbers: Numbers, lands: Collection[str] | None) -> str:
    if lands is not None and not lands:
        return ""
    counts = numbers[found.numbers]
    order = np.argsort(-counts, kind="stable")[: np.count_nonzero(counts)]
    places = zip(order.tolist(), counts[order].tolist(), strict=True)
    return ",".join(
        f"{found.texts[place][0]}{count}{found.texts[place][1]}"
        for place, count in places
        if lands is None or found.values[place][:2] in lands
    )


def _broader(facet: str, value: str) -> str | None:
    if facet == "kreis":
        return value[:2]
    return next(iter(broader_than("standards", [value])), None) if facet == "standard" else None


def _name(key: str) -> str | None:
    area = areas.get(key)
    return area.name if area else None
