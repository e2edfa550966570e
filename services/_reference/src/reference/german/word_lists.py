"""Lists of German words that no dictionary tells apart, kept as data."""

import json
from functools import cache
from importlib.resources import files

from reference.german.folding import fold


@cache
def word_list(name: str) -> frozenset[str]:
    """Folded words: stop_words stand in almost every text and question; short_parts are parts of
    compounds below four letters; combining_forms are parts that nobody uses alone; no_parts are
    words that only change the sense of another one."""
    lists = json.loads((files("reference") / "data" / "german.json").read_bytes())
    return frozenset(fold(lists[name]).split())
