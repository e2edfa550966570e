"""German words for search: one spelling, stems, and the parts of compounds."""

from reference.german.compounds import is_known, load_lexicon, parts_of, split_compound
from reference.german.folding import bare, fold, prefix_query, query_words
from reference.german.words import Token, stem, tokens_in

__all__ = [
    "Token", "bare", "fold", "is_known", "load_lexicon", "parts_of", "prefix_query", "query_words",
    "split_compound", "stem", "tokens_in",
]  # fmt: skip
