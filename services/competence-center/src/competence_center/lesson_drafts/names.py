"""Finds in a text what may say who it is about. It helps people to look; it proves nothing."""

import re
from collections.abc import Iterable, Mapping
from typing import TypedDict

from reference import areas

_MAIL = re.compile(r"[^\s@,;:<>()]+@[^\s@,;:<>()]+\.[a-zA-Z]{2,}")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
# At least seven digits, as people write them: with blanks, slashes, hyphens, brackets.
_PHONE = re.compile(r"(?<!\w)\+?\(?\d(?:[ /().-]{0,3}\d){6,}(?!\w)")
_WORD = re.compile(r"\w+(?:-\w+)*")

# Of names that many have: these alone say nothing.
_COMMON = frozenset(
    {
        "alt", "amt", "auf", "bad", "bei", "beispiel", "das", "dem", "demo", "den", "der", "die",
        "frau", "gemeinde", "groß", "herr", "klein", "kreis", "land", "landkreis", "markt", "neu",
        "ober", "prof", "rathaus", "samtgemeinde", "sankt", "stadt", "und", "unter",
        "verbandsgemeinde", "verwaltung", "von", "vor", "zum", "zur",
    }
)  # fmt: skip
_SHORTEST = 3
# `Aalener`, `Aalens`; what follows a name in German.
_ENDINGS = "(?:s|er|ers|ern|erin|erinnen|isch|ische|ischen)?"


class Finding(TypedDict):
    member: str
    found: str


def names_of_area(area_key: str) -> list[str]:
    """Of the municipality and the district around it."""
    found = (areas.get(area_key), areas.get(area_key[:5]))
    return [area.name for area in found if area is not None]


def _stem(word: str) -> str:
    """`Saarbrücker` belongs to Saarbrücken."""
    is_bent = word.endswith("en") and len(word) > len("en") + _SHORTEST
    return re.escape(word[:-2]) + "(?:en)?" if is_bent else re.escape(word)


def find_names(texts: Mapping[str, str], names: Iterable[str]) -> list[Finding]:
    """What stands in `texts`, by member of the body: words of `names`, addresses, numbers."""
    words = {
        word
        for name in names
        for word in _WORD.findall(name)
        if len(word) >= _SHORTEST and word.lower() not in _COMMON
    }
    patterns = [_MAIL, _ADDRESS, _PHONE]
    if words:
        stems = "|".join(map(_stem, sorted(words)))
        patterns.append(re.compile(rf"\b(?:{stems}){_ENDINGS}\b", re.IGNORECASE))
    found = {
        (member, match.group())
        for member, text in texts.items()
        for pattern in patterns
        for match in pattern.finditer(text)
    }
    return [Finding(member=member, found=word) for member, word in sorted(found)]
