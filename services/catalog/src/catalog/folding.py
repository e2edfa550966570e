"""German letters as PostgreSQL folds them: `reference.german.fold` for columns."""

from typing import Any

from sqlalchemy import ColumnElement, func, literal

_SPELLINGS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))


def folded_letters(column: Any) -> ColumnElement[str]:
    """Small letters without umlauts; accents of other languages stay, which no index needs."""
    folded: ColumnElement[str] = func.lower(column)
    for letter, spelling in _SPELLINGS:
        folded = func.replace(folded, literal(letter), literal(spelling))
    return folded
