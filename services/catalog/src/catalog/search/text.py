"""Turns German text into words that are the same however an umlaut is typed."""

import re
import unicodedata

MAX_WORDS = 12

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_WORD = re.compile(r"[a-z0-9]+")
# PostgreSQL's list of German stop words has them with umlauts only.
_STOP_WORDS = frozenset(
    {"fuer", "ueber", "waehrend", "koennen", "koennte", "wuerde", "wuerden", "haette"}
)


def fold(text: str) -> list[str]:
    """Words in ASCII: ä and ae become one, so do ß and ss; other accents are dropped."""
    spelt = unicodedata.normalize("NFC", text).lower().translate(_UMLAUTS)
    plain = unicodedata.normalize("NFKD", spelt)
    return [word for word in _WORD.findall(plain) if word not in _STOP_WORDS]


def exact_query(q: str) -> str:
    """For `to_tsquery`: all words, each in any inflection."""
    return " & ".join(fold(q)[:MAX_WORDS])


def prefix_query(q: str) -> str:
    """For `to_tsquery`: all words, each as the beginning of a word."""
    return " & ".join(f"{word}:*" for word in fold(q)[:MAX_WORDS])
