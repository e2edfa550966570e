"""The areas of Germany as rows of package data, read once on first use."""

import csv
import gzip
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from reference.area_kinds import GEMEINDEFREI, KINDS, LAND, NOT_STATED, VERBANDSFREI
from reference.labels import Label

Level = Literal["land", "kreis", "verband", "gemeinde"]
LEVEL_BY_KEY_LENGTH: Mapping[int, Level] = {2: "land", 5: "kreis", 9: "verband", 12: "gemeinde"}


@dataclass(frozen=True, slots=True)
class Register:
    """What is true of the whole table; `sources` are the notes to show beside its facts."""

    as_of: date
    population_on: date
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A Land, Kreis, Verband or municipality of the register.

    `verband` is empty for a municipality that belongs to none. `valid_from` is the oldest state
    of a register that this table was checked against, not the day of founding. An ended area
    has `valid_to` and `successors` and no figures. `lon` and `lat` (WGS 84) are a point inside
    the area; that of a Land is its seat of government.
    """

    key: str
    level: Level
    name: str
    official_name: str
    kind_code: str
    land: str
    kreis: str | None
    verband: str | None
    ags: str | None
    population: int | None
    population_on: date | None
    area_ha: int | None
    lon: float | None
    lat: float | None
    seat: str | None
    valid_from: date
    valid_to: date | None
    successors: tuple[str, ...]

    @property
    def kind(self) -> Label:
        return KINDS[self.kind_code]

    @property
    def aliases(self) -> tuple[str, ...]:
        return (self.ags,) if self.ags else ()

    @property
    def is_gemeindefrei(self) -> bool:
        return self.kind_code in GEMEINDEFREI


class Row(NamedTuple):
    """One line of areas.csv; an `Area` is only made of those that somebody asks for."""

    key: str
    name: str
    official_name: str
    kind: str
    population: str
    area_ha: str
    lon: str
    lat: str
    seat: str


def is_only_itself(row: Row) -> bool:
    """The register gives a municipality outside any Verband a Verband row of its own."""
    return len(row.key) == 9 and row.kind in (VERBANDSFREI, "")


class AreaTable:
    """Rows by key; the AGS of a municipality finds the same row."""

    def __init__(self, rows: list[Row], ended: list[Area], register: Register) -> None:
        self.register = register
        self.rows = {row.key: row for row in rows}
        self.ended = {area.key: area for area in ended}
        self.predecessors = _by_successor(ended)
        self._key_by_ags = {ags_of(key): key for key in [*self.ended, *self.rows] if len(key) == 12}

    def get(self, key_or_alias: str) -> Area | None:
        key = self._key_by_ags.get(key_or_alias, key_or_alias)
        row = self.rows.get(key)
        return self._area(row) if row else self.ended.get(key)

    def areas(self, level: Level) -> Iterator[Area]:
        for key, row in self.rows.items():
            if LEVEL_BY_KEY_LENGTH[len(key)] == level:
                yield self._area(row)

    def parents(self, key: str) -> Iterator[str]:
        """Keys from the nearest to the Land, without those that exist on paper only."""
        for length in (9, 5, 2):
            parent = key[:length]
            if len(key) > length and parent in self.rows and not is_only_itself(self.rows[parent]):
                yield parent

    def _area(self, row: Row) -> Area:
        level = LEVEL_BY_KEY_LENGTH[len(row.key)]
        parents = {LEVEL_BY_KEY_LENGTH[len(key)]: key for key in self.parents(row.key)}
        return Area(
            key=row.key,
            level=level,
            name=row.name,
            official_name=row.official_name or row.name,
            kind_code=LAND if level == "land" else row.kind or NOT_STATED,
            land=row.key[:2],
            kreis=parents.get("kreis"),
            verband=parents.get("verband"),
            ags=ags_of(row.key) if level == "gemeinde" else None,
            population=int(row.population),
            population_on=self.register.population_on,
            area_ha=int(row.area_ha),
            lon=float(row.lon) if row.lon else None,
            lat=float(row.lat) if row.lat else None,
            seat=row.seat or None,
            valid_from=self.register.as_of,
            valid_to=None,
            successors=(),
        )


def ags_of(key: str) -> str:
    """The AGS is the ARS without the four digits of the Verband."""
    return key[:5] + key[9:]


def _by_successor(ended: list[Area]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for area in ended:
        for key in area.successors:
            found[key] = (*found.get(key, ()), area.key)
    return found


@cache
def load_area_table() -> AreaTable:
    data = files("reference") / "data"
    areas = gzip.decompress((data / "areas.csv.gz").read_bytes()).decode()
    ended = (data / "ended-areas.csv").read_text(encoding="utf-8")
    register = json.loads((data / "register.json").read_text(encoding="utf-8"))
    return AreaTable(
        rows=[Row._make(fields) for fields in _csv_rows(areas)],
        ended=[_ended_area(fields) for fields in _csv_rows(ended)],
        register=Register(
            as_of=date.fromisoformat(register["as_of"]),
            population_on=date.fromisoformat(register["population_on"]),
            sources=tuple(register["sources"]),
        ),
    )


def _csv_rows(text: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""))
    next(reader)
    yield from reader


def _ended_area(fields: list[str]) -> Area:
    key, name, official_name, kind, valid_from, valid_to, successors = fields
    level = LEVEL_BY_KEY_LENGTH[len(key)]
    return Area(
        key=key,
        level=level,
        name=name,
        official_name=official_name,
        kind_code=kind,
        land=key[:2],
        kreis=key[:5] if level in ("verband", "gemeinde") else None,
        verband=None,
        ags=ags_of(key) if level == "gemeinde" else None,
        population=None,
        population_on=None,
        area_ha=None,
        lon=None,
        lat=None,
        seat=None,
        valid_from=date.fromisoformat(valid_from),
        valid_to=date.fromisoformat(valid_to),
        successors=tuple(successors.split()),
    )
