"""What an entry has to have to be found: words, and how they belong together."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Word:
    """A lexeme, or every lexeme that begins like it."""

    lexeme: str
    is_beginning: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words with their distance from the first one."""

    places: tuple[tuple[int, Word], ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    condition: "Condition"


Condition: TypeAlias = Word | Phrase | AnyOf | AllOf | Not


def any_of(conditions: Iterable[Condition]) -> Condition:
    """One of them, each once; words are looked up together when they stand side by side."""
    flat: dict[Condition, None] = {}
    for condition in conditions:
        each = condition.conditions if isinstance(condition, AnyOf) else (condition,)
        flat |= dict.fromkeys(each)
    return AnyOf(tuple(flat)) if len(flat) != 1 else next(iter(flat))


def all_of(conditions: Iterable[Condition]) -> Condition:
    each = tuple(dict.fromkeys(conditions))
    return AllOf(each) if len(each) != 1 else each[0]
