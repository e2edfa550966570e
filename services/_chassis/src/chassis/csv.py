"""Lines of CSV files that people open in spreadsheets."""

import re
from collections.abc import Iterable

from starlette.responses import Response

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"

# Without it Excel reads UTF-8 as Windows-1252 and breaks every umlaut; it opens the file once.
BYTE_ORDER_MARK = "\ufeff"

# A German spreadsheet separates at semicolons and ends a row at a line break, quoted or not, so
# the text behind them may become a cell of its own. The wide forms count as formulas in Excel.
_BEGINS_FORMULA = re.compile(r"^(?=[\t\r])|(^|;|[\r\n]+)(?=[^\S\r\n]*[=+\-@＝＋－＠])")
_NEEDS_QUOTES = re.compile(r'[",;\r\n\t]|^\s|\s$')


# Between several values in a cell. Not the semicolon: a German spreadsheet would take it for the
# next column.
SEPARATOR = " | "

Cell = str | int | float | None


class CsvResponse(Response):
    media_type = MEDIA_TYPE


def write_row(values: Iterable[Cell]) -> str:
    """One line with its end; None is an empty cell, a number stays a number.

    A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes
    it a text.

    Source: RFC 4180; OWASP, CSV Injection.
    """
    return ",".join(map(_written, values)) + "\r\n"


def cell(value: object) -> Cell:
    """As in the JSON of the API: words for booleans, ISO 8601 for times."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return joined(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def joined(values: Iterable[object]) -> str | None:
    """Each value once."""
    return SEPARATOR.join(dict.fromkeys(map(str, values))) or None


def _written(value: Cell) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    text = _BEGINS_FORMULA.sub(r"\1'", value)
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text
