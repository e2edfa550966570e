"""Reads the official register of municipalities, the fixed-width file GV100AD."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

LINE_LENGTH = 220

LAND, REGIERUNGSBEZIRK, REGION, KREIS, VERBAND, GEMEINDE = "10", "20", "30", "40", "50", "60"
RECORD_TYPES = frozenset({LAND, REGIERUNGSBEZIRK, REGION, KREIS, VERBAND, GEMEINDE})


class RegisterFileError(ValueError):
    """A line of the register is not what the record layout promises."""

    def __init__(self, line_number: int, reason: str) -> None:
        super().__init__(f"Line {line_number}: {reason}.")
        self.line_number = line_number


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the register.

    `kind` is the Textkennzeichen, empty where the register gives none. `population` and
    `area_ha` are stated for municipalities only.
    """

    record_type: str
    as_of: date
    key: str
    name: str
    seat: str
    kind: str
    area_ha: int | None
    population: int | None


def parse_register(lines: Iterable[str]) -> list[Record]:
    """All records in the order of the file.

    Source of the columns: Destatis, Datensatzbeschreibung GV100AD.

    Raises:
        RegisterFileError: a line has another length, an unknown record type, a broken number
            or the date of another register; nothing is guessed.
    """
    records: list[Record] = []
    for line_number, line in enumerate(lines, start=1):
        record = _parse_line(line_number, line.rstrip("\r\n"))
        if records and record.as_of != records[0].as_of:
            raise RegisterFileError(line_number, f"state {record.as_of}, not {records[0].as_of}")
        records.append(record)
    return records


def _parse_line(line_number: int, line: str) -> Record:
    if len(line) != LINE_LENGTH:
        raise RegisterFileError(line_number, f"{len(line)} characters, not {LINE_LENGTH}")
    record_type = line[0:2]
    if record_type not in RECORD_TYPES:
        raise RegisterFileError(line_number, f"unknown record type {record_type!r}")
    is_gemeinde = record_type == GEMEINDE
    return Record(
        record_type=record_type,
        as_of=_day(line_number, line[2:10]),
        key=_area_key(line_number, line),
        name=line[22:72].strip(),
        seat=line[72:122].strip(),
        kind=line[122:124].strip(),
        area_ha=_number(line_number, line[128:139]) if is_gemeinde else None,
        population=_number(line_number, line[139:150]) if is_gemeinde else None,
    )


def _area_key(line_number: int, line: str) -> str:
    # The file keeps the AGS together and puts the Verband behind it; the ARS has it in between.
    ags, verband = line[10:18], line[18:22]
    key = (ags[:5] + verband + ags[5:]).replace(" ", "")
    if not (key.isascii() and key.isdigit()):
        raise RegisterFileError(line_number, f"key {key!r} is not made of digits")
    expected_length = {LAND: 2, KREIS: 5, VERBAND: 9, GEMEINDE: 12}.get(line[0:2], len(key))
    if len(key) != expected_length:
        raise RegisterFileError(line_number, f"key {key!r} has not {expected_length} digits")
    return key


def _day(line_number: int, text: str) -> date:
    try:
        return date.fromisoformat(f"{text[0:4]}-{text[4:6]}-{text[6:8]}")
    except ValueError as error:
        raise RegisterFileError(line_number, f"{text!r} is not a date") from error


def _number(line_number: int, text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise RegisterFileError(line_number, f"{text!r} is not a number")
    return int(text)
