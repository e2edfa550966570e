"""Invented organisations, and the real areas in which their solutions are said to run."""

from dataclasses import dataclass
from functools import cache
from random import Random
from uuid import UUID

from reference import areas
from reference.area_table import Area

# Towns that try much out, here as anywhere: every third use is in one of them.
ACTIVE_TOWNS = (
    "Bamberg", "Solingen", "Jena", "Gera", "Ulm", "Münster", "Kaiserslautern", "Wolfsburg",
    "Hagen", "Kiel", "Potsdam", "Freiburg im Breisgau", "Oldenburg", "Iserlohn", "Cottbus",
    "Zwickau", "Hof", "Mannheim", "Darmstadt", "Regensburg", "Arnsberg", "Eichenzell",
)  # fmt: skip
_KINDS = {
    "company": 50, "municipality": 22, "public_it_provider": 10, "research": 6, "community": 5,
    "association": 4, "district": 3,
}  # fmt: skip
_FORMS = {"company": "GmbH", "public_it_provider": "Datenzentrale", "research": "Institut",
          "community": "Gemeinschaft", "association": "e. V."}  # fmt: skip
_BEGINNINGS = (
    "Nor",
    "Tal",
    "Vira",
    "Kolo",
    "Bren",
    "Esta",
    "Juno",
    "Marli",
    "Pend",
    "Sova",
    "Ulla",
)
_ENDINGS = ("vantis", "dorf", "kon", "mera", "lyt", "tera", "wig", "nova", "plex", "ria", "sund")


@dataclass(frozen=True, slots=True)
class Maker:
    id: UUID
    slug: str
    name: str
    kind: str


def invented_name(random: Random) -> str:
    return random.choice(_BEGINNINGS) + random.choice(_ENDINGS)


@cache
def makers(number: int) -> tuple[Maker, ...]:
    random = Random("makers")
    kinds = random.choices(list(_KINDS), weights=list(_KINDS.values()), k=number)
    return tuple(_maker(place, kind, random) for place, kind in enumerate(kinds))


def draw_area(random: Random) -> Area:
    """A place of use: one of the active towns, a Kreis, or any municipality but the smallest."""
    kind = random.random()
    if kind < 0.35:
        return random.choice(_active_towns())
    return random.choice(_kreise() if kind < 0.45 else _towns())


def _maker(place: int, kind: str, random: Random) -> Maker:
    name = f"{invented_name(random)} {invented_name(random)} {_FORMS.get(kind, '')}".strip()
    if kind == "municipality":
        name = random.choice(_towns()).official_name
    if kind == "district":
        name = random.choice(_kreise()).official_name
    return Maker(UUID(int=random.getrandbits(128), version=4), f"maker-{place}", name, kind)


@cache
def _towns() -> tuple[Area, ...]:
    return tuple(area for area in areas.all("gemeinde") if (area.population or 0) > 2_000)


@cache
def _kreise() -> tuple[Area, ...]:
    return areas.all("kreis")


@cache
def _active_towns() -> tuple[Area, ...]:
    return tuple(areas.search(name, level="gemeinde", limit=1)[0] for name in ACTIVE_TOWNS)
