"""A comparison as a table for spreadsheets."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from catalog.comparisons.schemas import Cell, CellState, Comparison
from catalog.solutions.value_labels import EVIDENCE_LEVELS
from chassis.csv import BYTE_ORDER_MARK, write_row
from chassis.types import LocalizedText

Language = Literal["de", "en"]

_HEADER = {
    "de": ("Gruppe", "Merkmal", "Unterschied", "Angabe", "Nachweis", "Quelle", "Stand"),
    "en": ("Group", "Property", "Different", "Statement", "Evidence", "Source", "As of"),
}
_WORDS = {
    "de": {"yes": "ja", "no": "nein", "unknown": "unbekannt", "not_applicable": "entfällt",
           "revision": "Fassung", "withdrawn": "zurückgezogen", "expired": "abgelaufen am"},
    "en": {"yes": "yes", "no": "no", "unknown": "unknown", "not_applicable": "not applicable",
           "revision": "revision", "withdrawn": "withdrawn", "expired": "expired on"},
}  # fmt: skip


def write_table(comparison: Comparison, *, language: Language) -> str:
    """Four columns for each entry: statement, evidence, source, date."""
    return BYTE_ORDER_MARK + "".join(map(write_row, _rows(comparison, language)))


def _rows(comparison: Comparison, language: Language) -> Iterator[list[str]]:
    words = _WORDS[language]
    group_title, field_title, difference_title, *titles = _HEADER[language]
    header = [group_title, field_title, difference_title]
    for solution in comparison.solutions:
        name = f"{solution.name} ({words['revision']} {solution.revision_number})"
        if solution.is_withdrawn:
            name = f"{name}, {words['withdrawn']}"
        header += [name, *(f"{title}: {solution.name}" for title in titles[1:])]
    yield header
    for group in comparison.groups:
        for row in group.rows:
            is_different = words["yes" if row.is_different else "no"]
            cells = [value for cell in row.cells for value in _cell(cell, language)]
            yield [_in(group.label, language), _in(row.label, language), is_different, *cells]


def _cell(cell: Cell, language: Language) -> list[str]:
    source = cell.source
    return [
        _statement(cell, language),
        _evidence(cell, language),
        " ".join(filter(None, (_in(source.label, language), source.url))) if source else "",
        _day(source.checked_on if source else cell.unknown_as_of),
    ]


def _statement(cell: Cell, language: Language) -> str:
    if cell.state is not CellState.KNOWN:
        return _WORDS[language][cell.state]
    texts = [*([cell.text] if cell.text else []), *cell.items]
    return " | ".join(_in(text, language) for text in texts)


def _evidence(cell: Cell, language: Language) -> str:
    evidence = cell.evidence
    if evidence is None:
        return ""
    level = EVIDENCE_LEVELS[evidence.level]
    parts = [level.de if language == "de" else level.en, evidence.label, evidence.url]
    if evidence.is_expired:
        parts.append(f"{_WORDS[language]['expired']} {_day(evidence.valid_until)}")
    return ", ".join(part for part in parts if part)


def _in(text: LocalizedText, language: Language) -> str:
    return (text.en if language == "en" else None) or text.de


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
