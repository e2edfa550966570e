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


class CsvResponse(Response):
    media_type = MEDIA_TYPE


def write_row(values: Iterable[str | int | float | None]) -> str:
    """One line with its end; None is an empty cell, a number stays a number.

    A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes
    it a text.

    Source: RFC 4180; OWASP, CSV Injection.
    """
    return ",".join(map(_cell, values)) + "\r\n"


def _cell(value: str | float | None) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    text = _BEGINS_FORMULA.sub(r"\1'", value)
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text
