"""The judged queries, and what is right for each."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict
from ruamel.yaml import YAML

from reference import areas
from tests.invented_catalogue.entries import InventedEntry

FOLDER = Path(__file__).parent


class Judgement(BaseModel):
    """A query with the topics, or the sourced entries, that answer it.

    `holds` (one of these) and `holds_not` are judged by the text of an entry, `area` by where it
    runs: what runs there belongs before everything else that is right.
    """

    model_config = ConfigDict(extra="forbid")

    q: str
    topics: Sequence[str] = ()
    solutions: Sequence[str] = ()
    holds: Sequence[str] = ()
    holds_not: str | None = None
    area: str | None = None
    group: str
    is_held_out: bool


class Right(NamedTuple):
    """Slugs of the right entries; `first` are those that belong before the others."""

    all: frozenset[str]
    first: frozenset[str]


def read_judgements(file: str) -> list[Judgement]:
    raw: dict[str, dict[str, list[dict[str, Any]]]] = YAML(typ="safe").load(FOLDER / file)
    return [
        Judgement(**query, group=group, is_held_out=part == "held_out")
        for group, parts in raw.items()
        for part, queries in parts.items()
        for query in queries
    ]


def right_entries(judgement: Judgement, entries: Iterable[InventedEntry]) -> Right:
    fits = _fits(judgement)
    found = [entry for entry in entries if fits(entry)]
    first: frozenset[str] = frozenset()
    if judgement.area is not None:
        key = areas.search(judgement.area, limit=1)[0].key
        first = frozenset(entry.slug for entry in found if entry.runs_in(key))
    return Right(frozenset(entry.slug for entry in found), first)


def _fits(judgement: Judgement) -> Callable[[InventedEntry], bool]:
    holds, holds_not, topics = judgement.holds, judgement.holds_not, set(judgement.topics)
    if holds:
        return lambda entry: any(words in entry.text for words in holds)
    if holds_not is not None:
        return lambda entry: entry.topic in topics and holds_not not in entry.text
    return lambda entry: entry.topic in topics
