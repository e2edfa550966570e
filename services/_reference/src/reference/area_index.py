"""The words under which each area is found, worked out once when the area table is made."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypedDict

from reference.area_kinds import KINDS
from reference.area_table import Row, is_only_itself
from reference.german import fold

LAND_ABBREVIATIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "01": ("sh",),
        "02": ("hh",),
        "03": ("ni", "nds"),
        "04": ("hb",),
        "05": ("nw", "nrw"),
        "06": ("he",),
        "07": ("rp", "rlp"),
        "08": ("bw",),
        "09": ("by",),
        "10": ("sl",),
        "11": ("be",),
        "12": ("bb",),
        "13": ("mv",),
        "14": ("sn",),
        "15": ("st", "lsa"),
        "16": ("th",),
    }
)

# "Frankfurt am Main", "Halle (Saale)": people type the part before.
_QUALIFIER = re.compile(r" \(.*| (?:am|an|auf|bei|im|in|ob|vor) .*")


class IndexData(TypedDict):
    """Folded text → positions in `keys`, which stand in the order of an answer.

    `names` are whole names and `words` their words; `parents` are words of the areas that
    others lie in; `kinds` are words like "landkreis".
    """

    keys: list[str]
    names: dict[str, list[int]]
    words: dict[str, list[int]]
    parents: dict[str, list[int]]
    kinds: dict[str, list[int]]


def make_index(rows: Iterable[Row]) -> IndexData:
    """Municipalities first, then by population, then by key.

    A Verband that is one municipality only is left out: it would repeat that municipality.
    """
    listed = sorted((row for row in rows if not is_only_itself(row)), key=_answer_order)
    names: defaultdict[str, set[int]] = defaultdict(set)
    words: defaultdict[str, set[int]] = defaultdict(set)
    parents: defaultdict[str, set[int]] = defaultdict(set)
    kinds: defaultdict[str, set[int]] = defaultdict(set)
    for position, row in enumerate(listed):
        kind = fold(KINDS[row.kind].de) if row.kind else ""
        for name in _names(row):
            names[name].add(position)
            for word in name.split():
                words[word].add(position)
        if len(row.key) < 12:
            for word in f"{fold(row.name)} {kind}".split():
                parents[word].add(position)
            for abbreviation in LAND_ABBREVIATIONS.get(row.key, ()):
                parents[abbreviation].add(position)
        if kind:
            kinds[kind].add(position)
    return IndexData(
        keys=[row.key for row in listed],
        names=_in_order(names),
        words=_in_order(words),
        parents=_in_order(parents),
        kinds=_in_order(kinds),
    )


def _answer_order(row: Row) -> tuple[bool, int, str]:
    return len(row.key) != 12, -int(row.population), row.key


def _names(row: Row) -> set[str]:
    """The name without and with its title, the name before a qualifier, a second language."""
    spellings = [row.name, row.official_name, _QUALIFIER.sub("", row.name), *row.name.split("/")]
    # Two letters alone would put a Land before every town that begins with them.
    spellings += [short for short in LAND_ABBREVIATIONS.get(row.key, ()) if len(short) > 2]
    return {folded for spelling in spellings if (folded := fold(spelling))}


def _in_order(positions: Mapping[str, set[int]]) -> dict[str, list[int]]:
    return {text: sorted(positions[text]) for text in sorted(positions)}
