"""Recognises the place in a question: "Parken in Bamberg" asks what Bamberg does about parking."""

from dataclasses import dataclass

from catalog.areas.schemas import AreaRef
from catalog.areas.service import find_ref
from catalog.search.document import PLACE, code_of
from reference import areas
from reference.german import fold
from reference.german.word_lists import word_list

LONGEST_NAME = 4
MOST_OTHERS = 5
# Without a word like "in" before it, the name of a smaller place is more likely something else.
KNOWN_WITHOUT_HINT = 20_000
# Towns whose names are common words: meant only with a hint.
_COMMON_WORDS = frozenset(
    {
        "au", "aue", "bad", "enger", "essen", "frechen", "giessen", "haar", "halle", "hof",
        "kamen", "lage", "langen", "leer", "lehrte", "leimen", "lohne", "norden", "rheine",
        "senden", "siegen", "singen", "springe", "waren", "weiden", "werder", "wetter",
    }
)  # fmt: skip
_LOCATIVES = frozenset({"in"})
_HINTS = _LOCATIVES | {"aus", "bei", "for", "fuer", "um", "von"}
_KINDS = frozenset({"gemeinde", "kreis", "landkreis", "stadt", "region", "land"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look first. `others` have the same name; all of them count.

    `tiers` are codes of facet values: in use at the place itself, in its Kreis, in its Land.
    """

    ref: AreaRef
    others: tuple[AreaRef, ...]
    tiers: tuple[tuple[int, ...], ...]


def recognise(spelling: str) -> tuple[str, Place | None]:
    """A question without its place, and the place; the question as it was when it names none."""
    words = spelling.split()
    folded = [fold(word) for word in words]
    for length in range(min(LONGEST_NAME, len(words)), 0, -1):
        for begin in range(len(words) - length + 1):
            end = begin + length
            hint = folded[begin - 1] if begin else ""
            found = _named(" ".join(folded[begin:end]), hint=hint)
            if found:
                first = begin - 1 if hint in _HINTS else begin
                return " ".join(words[:first] + words[end:]), _place(found)
    return spelling, None


def place_of(area: areas.Area) -> Place:
    """The place of an area that is known by its key."""
    return _place((area,))


def _named(name: str, *, hint: str) -> tuple[areas.Area, ...]:
    if name in word_list("stop_words"):
        return ()
    found = areas.named(name)
    if not found or hint in _LOCATIVES or name.split()[0] in _KINDS:
        return found
    if name in _COMMON_WORDS or len(name) < 3:
        return ()
    return tuple(area for area in found if (area.population or 0) >= KNOWN_WITHOUT_HINT)


def _place(found: tuple[areas.Area, ...]) -> Place:
    # A kreisfreie Stadt is municipality and Kreis: the same place, not another of the name.
    best = found[0]
    alike = [area for area in found[1:] if area.level == best.level]
    refs = [ref for ref in (find_ref(area.key) for area in (best, *alike)) if ref]
    keys = [area.key for area in (best, *alike)]
    tiers = (
        tuple(_code(key) for key in keys),
        tuple(code_of("kreis", key[:5]) for key in keys if len(key) > 5),
        tuple({code_of("land", key[:2]) for key in keys if len(key) > 2}),
    )
    return Place(ref=refs[0], others=tuple(refs[1 : MOST_OTHERS + 1]), tiers=tiers)


def _code(key: str) -> int:
    facet = {2: "land", 5: "kreis"}.get(len(key), PLACE)
    return code_of(facet, key)
