"""Free texts about users, matched to the register of areas; a person decides in the end."""

import re
from dataclasses import dataclass, field

from reference import areas
from reference.areas import Area
from reference.german import fold

MAX_CANDIDATES = 5
# Foreign words for the kinds of areas, and names of cities as they stand in foreign files.
_KINDS = {
    "city of": "stadt", "municipality of": "gemeinde", "town of": "stadt",
    "district of": "landkreis", "landeshauptstadt": "stadt", "stadtverwaltung": "stadt",
    "gemeindeverwaltung": "gemeinde", "kreisverwaltung": "kreis", "hansestadt": "stadt",
    "freie und hansestadt": "stadt", "bundesstadt": "stadt", "universitaetsstadt": "stadt",
}  # fmt: skip
_ENGLISH = {
    "munich": "muenchen", "cologne": "koeln", "nuremberg": "nuernberg", "hanover": "hannover",
    "brunswick": "braunschweig", "bavaria": "bayern", "saxony": "sachsen", "hesse": "hessen",
    "thuringia": "thueringen", "lower saxony": "niedersachsen",
}  # fmt: skip
_COUNTRY = re.compile(r"\b(germany|deutschland|de)\b")


@dataclass(frozen=True, slots=True)
class NamedUser:
    """A text that names a user; `areas` are places it may mean, best first."""

    text: str
    pointer: str
    line: int
    areas: tuple[Area, ...] = field(default=())

    @property
    def area(self) -> Area | None:
        """The one place that is meant, when there is no doubt."""
        return self.areas[0] if len(self.areas) == 1 else None


def find_areas(text: str) -> tuple[Area, ...]:
    """Areas of that very name; more than one where the name repeats or its kind is not said."""
    name = _COUNTRY.sub(" ", fold(text[:200]))
    name = " ".join(name.split())
    for said, kind in sorted(_KINDS.items(), key=lambda item: -len(item[0])):
        if name.startswith(f"{said} "):
            name = f"{kind} {name.removeprefix(said).strip()}"
            break
    words = name.split()
    kind, bare = (words[0], words[1:]) if words and words[0] in _NOUNS else ("", words)
    bare_name = " ".join(bare)
    bare_name = _ENGLISH.get(bare_name, bare_name)
    if not bare_name:
        return ()
    found = [area for area in areas.search(bare_name, limit=20) if _is_named(area, bare_name)]
    fitting = [area for area in found if not kind or area.level in _NOUNS[kind]]
    return tuple(_without_doubles(fitting)[:MAX_CANDIDATES])


_NOUNS = {
    "stadt": ("gemeinde",), "gemeinde": ("gemeinde",), "markt": ("gemeinde",),
    "landkreis": ("kreis",), "kreis": ("kreis",), "land": ("land",),
    "samtgemeinde": ("verband",), "verbandsgemeinde": ("verband",), "amt": ("verband",),
}  # fmt: skip


def _is_named(area: Area, name: str) -> bool:
    short = area.name.split(",")[0].split("(")[0]
    return name in (fold(area.name), fold(short), fold(area.official_name.split(",")[0]))


def _without_doubles(found: list[Area]) -> list[Area]:
    """Without a word for its kind, a name of a town and of a Kreis or Land means the town."""
    towns = [area for area in found if area.level == "gemeinde"]
    return towns or found
