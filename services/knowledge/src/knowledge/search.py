"""Finds entries by the beginnings of German words, in any spelling of the umlauts."""

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import InstrumentedAttribute

from reference.german import fold, prefix_query


def search_text(*texts: str | None) -> str:
    """What to index of an entry: all its words in the one spelling that queries are put in."""
    return fold(" ".join(text for text in texts if text))


def matches(column: InstrumentedAttribute[str], q: str | None) -> ColumnElement[bool] | None:
    """The condition for rows that have all words of `q`; None when `q` asks for nothing."""
    query = prefix_query(q or "")
    return column.op("@@")(func.to_tsquery("german", query)) if query else None
