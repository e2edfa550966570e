"""The figures of an entry as a table for spreadsheets."""

from collections.abc import Iterator
from datetime import date

from catalog.figures.schemas import Figures, Language, ReadingNumbers
from chassis.csv import BYTE_ORDER_MARK, write_row

_HEADER = {
    "de": ("Zeitraum", "Beginn", "Seiten", "Programme", "Vergleiche", "Kurzinfos", "Dateien",
           "Nutzungen erfasst", "Nutzungen bestätigt"),
    "en": ("Period", "Begins on", "Pages", "Programs", "Comparisons", "Briefs", "Files",
           "Uses recorded", "Uses confirmed"),
}  # fmt: skip
_PERIODS = {"de": ("Monat", "Tag"), "en": ("month", "day")}


def write_table(figures: Figures, *, language: Language) -> str:
    return BYTE_ORDER_MARK + "".join(map(write_row, _rows(figures, language)))


def _rows(figures: Figures, language: Language) -> Iterator[list[str | int | None]]:
    """Months, then days."""
    month_word, day_word = _PERIODS[language]
    yield list(_HEADER[language])
    for month in figures.months:
        uses = [month.uses_added, month.uses_confirmed]
        yield [*_readings(month_word, month.month, month), *uses]
    for day in figures.days:
        yield [*_readings(day_word, day.day, day), None, None]


def _readings(period: str, begins_on: date, numbers: ReadingNumbers) -> list[str | int | None]:
    return [
        period,
        begins_on.isoformat(),
        numbers.page,
        numbers.program,
        numbers.comparison,
        numbers.brief,
        numbers.file,
    ]
