"""Finds entries by the beginnings of German words, in any spelling of the umlauts."""

from reference.area_index import fold
from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import InstrumentedAttribute

MAX_WORDS = 12
# PostgreSQL drops German stop words by itself, but knows these with an umlaut only.
_FOLDED_STOP_WORDS = frozenset(
    {"fuer", "koennen", "koennte", "ueber", "waehrend", "wuerde", "wuerden"}
)


def search_text(*texts: str | None) -> str:
    """What to index of an entry: all its words in the one spelling that queries are put in."""
    return fold(" ".join(text for text in texts if text))


def search_query(q: str) -> str | None:
    """The query for `to_tsquery`: every word, or its beginning; None when there is no word.

    Folding leaves nothing but letters and digits, so no operator can get in.
    """
    words = [word for word in fold(q).split() if word not in _FOLDED_STOP_WORDS][:MAX_WORDS]
    return " & ".join(f"{word}:*" for word in words) or None


def matches(column: InstrumentedAttribute[str], q: str | None) -> ColumnElement[bool] | None:
    """The condition for rows that have all words of `q`; None when `q` asks for nothing."""
    query = search_query(q or "")
    return None if query is None else column.op("@@")(func.to_tsquery("german", query))
