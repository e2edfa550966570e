"""Makes the area table of this package from the official register and a list of points.

Run by hand for a new register, never at run time; see README.md.
"""

import argparse
import csv
import gzip
import io
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from reference.area_index import make_index
from reference.area_table import Row
from reference.gv100ad import GEMEINDE, KREIS, LAND, VERBAND, Record, parse_register

Point = tuple[str, str]
"""Longitude and latitude in WGS 84, as the text of the source."""

NOWHERE: Point = ("", "")
KEPT = (LAND, KREIS, VERBAND, GEMEINDE)
KEY_COLUMNS = ("key", "ars", "verband", "kreis")
VERWALTUNGSGEMEINSCHAFT = "54"


class UnusableInput(ValueError):
    """The inputs do not fit each other or lack a column."""


def build(
    register_lines: Iterable[str],
    points: Mapping[str, Point],
    *,
    population_on: date,
    points_year: int,
) -> dict[str, bytes]:
    """Package files by name; the same input gives the same bytes.

    Population and area of Verband, Kreis and Land are the sums of their municipalities.
    A Land has the point of its seat of government, because a centre of gravity may lie in
    another Land.
    """
    records = [record for record in parse_register(register_lines) if record.record_type in KEPT]
    repeated = [key for key, count in Counter(r.key for r in records).items() if count > 1]
    if repeated or not records:
        raise UnusableInput(f"The register has no areas or repeats keys: {repeated}.")

    population, area_ha = _sums(records)
    located = {**points, **_seat_points(records, points)}
    rows = [
        _row(record, population[record.key], area_ha[record.key], located.get(record.key, NOWHERE))
        for record in sorted(records, key=lambda record: record.key)
    ]
    return {
        "areas.csv.gz": gzip.compress(_csv(rows), mtime=0),
        "area-index.json.gz": gzip.compress(_index(rows), mtime=0),
        "register.json": _register(records[0].as_of, population_on, points_year),
    }


def short_name(record: Record) -> str:
    """The name without the title behind the comma; a second language stays.

    A Verwaltungsgemeinschaft may list its members with commas and keeps its name whole.
    """
    if record.record_type == VERBAND and record.kind == VERWALTUNGSGEMEINSCHAFT:
        return record.name
    return _without_title(record.name)


def _without_title(name: str) -> str:
    return name.split(", ")[0]


def read_points(text: Iterable[str]) -> dict[str, Point]:
    """Points by area key from a CSV with lon, lat and one of key, ars, verband, kreis.

    Where several key columns stand in one file, the first of that order is the row's own.
    """
    reader = csv.DictReader(text)
    columns = reader.fieldnames or ()
    key_column = next((column for column in KEY_COLUMNS if column in columns), None)
    if key_column is None or not {"lon", "lat"} <= set(columns):
        raise UnusableInput(f"A list of points needs lon, lat and one of {KEY_COLUMNS}.")
    return {row[key_column]: (row["lon"], row["lat"]) for row in reader if row["lon"]}


def _sums(records: Sequence[Record]) -> tuple[Counter[str], Counter[str]]:
    population: Counter[str] = Counter()
    area_ha: Counter[str] = Counter()
    for record in records:
        if record.population is None or record.area_ha is None:
            continue
        for length in (2, 5, 9, 12):
            population[record.key[:length]] += record.population
            area_ha[record.key[:length]] += record.area_ha
    return population, area_ha


def _seat_points(records: Sequence[Record], points: Mapping[str, Point]) -> dict[str, Point]:
    largest_first = sorted(records, key=lambda record: (-(record.population or 0), record.key))
    municipalities: dict[tuple[str, str], str] = {}
    for record in largest_first:
        if record.record_type == GEMEINDE:
            municipalities.setdefault((record.key[:2], short_name(record)), record.key)

    located: dict[str, Point] = {}
    for record in records:
        seat = municipalities.get((record.key, _without_title(record.seat)))
        if record.record_type == LAND and seat is not None and seat in points:
            located[record.key] = points[seat]
    return located


def _row(record: Record, population: int, area_ha: int, point: Point) -> Row:
    name = short_name(record)
    return Row(
        key=record.key,
        name=name,
        official_name="" if name == record.name else record.name,
        kind=record.kind,
        population=str(population),
        area_ha=str(area_ha),
        lon=point[0],
        lat=point[1],
        seat=_without_title(record.seat),
    )


def _csv(rows: Sequence[Row]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(Row._fields)
    writer.writerows(rows)
    return text.getvalue().encode()


def _index(rows: Sequence[Row]) -> bytes:
    return json.dumps(make_index(rows), separators=(",", ":")).encode()


def _register(as_of: date, population_on: date, points_year: int) -> bytes:
    register = {
        "as_of": as_of.isoformat(),
        "population_on": population_on.isoformat(),
        "sources": [
            f"© Statistisches Bundesamt (Destatis), {as_of.year}, Gemeindeverzeichnis, "
            f"Stand {as_of:%d.%m.%Y}; Daten verändert",
            f"© GeoBasis-DE / BKG {points_year} (Daten verändert)",
        ],
    }
    return (json.dumps(register, ensure_ascii=False, indent=2) + "\n").encode()


def _lines(path: Path) -> Iterator[str]:
    if path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            yield from file
    else:
        with path.open(encoding="utf-8", newline="\n") as file:
            yield from file


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--register", type=Path, required=True, help="GV100AD file, .txt or .gz")
    parser.add_argument("--points", type=Path, nargs="+", required=True, help="CSV files")
    parser.add_argument("--points-year", type=int, required=True, help="year of the VG5000")
    parser.add_argument("--population-on", type=date.fromisoformat, required=True)
    parser.add_argument("--into", type=Path, default=Path(__file__).parent / "data")
    options = parser.parse_args(arguments)

    points: dict[str, Point] = {}
    for path in options.points:
        points |= read_points(_lines(path))
    package_files = build(
        _lines(options.register),
        points,
        population_on=options.population_on,
        points_year=options.points_year,
    )
    for name, content in package_files.items():
        (options.into / name).write_bytes(content)
        sys.stdout.write(f"{name}: {len(content):,} bytes\n")


if __name__ == "__main__":
    main()
