"""One spelling for German words, however somebody types the umlauts, and search words in it."""

import re
import unicodedata

MAX_QUERY_WORDS = 12

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ł": "l"})
# Not the ue in neue and quer.
_UMLAUT = re.compile("ae|oe|(?<![aeq])ue")
_WORD = re.compile("[a-z0-9]+")
# PostgreSQL drops German stop words by itself, but knows these with an umlaut only.
_FOLDED_STOP_WORDS = frozenset(
    {"fuer", "haette", "koennen", "koennte", "ueber", "waehrend", "wuerde", "wuerden"}
)


def fold(text: str) -> str:
    """One spelling for ä and ae, ß and ss, capitals, accents and punctuation."""
    text = unicodedata.normalize("NFC", text.casefold()).translate(_UMLAUTS)
    text = unicodedata.normalize("NFKD", text)
    text = "".join(character for character in text if not unicodedata.combining(character))
    return " ".join(_WORD.findall(text))


def bare(word: str) -> str:
    """A folded word without its umlauts, as stems have it: buero becomes buro."""
    # Taking a compound apart asks this for every part: most have none, and this sees it sooner.
    if "ae" not in word and "oe" not in word and "ue" not in word:
        return word
    return _UMLAUT.sub(lambda umlaut: umlaut[0][0], word)


def query_words(q: str) -> list[str]:
    """The first words of a query that ask for something, folded; nothing but letters and digits."""
    return [word for word in fold(q).split() if word not in _FOLDED_STOP_WORDS][:MAX_QUERY_WORDS]


def prefix_query(q: str) -> str:
    """For `to_tsquery`: all words, each as the beginning of one; empty when there is no word."""
    return " & ".join(f"{word}:*" for word in query_words(q))
