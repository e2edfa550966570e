"""Which questions may be kept at all."""

import re

from reference.german import fold

LONGEST = 100
MOST_KEPT = 20_000
"""So that nobody fills the table; what is asked when it is full is not kept."""

_LONG_NUMBER = re.compile(r"\d(?:[\s/.-]?\d){4,}")


def keepable(q: str) -> str | None:
    """The folded words of a question; None when it may hold something about a person.

    An address or a long number is never kept, and neither is a text longer than a question.
    """
    question = fold(q)
    if "@" in q or _LONG_NUMBER.search(q) or not 2 <= len(question) <= LONGEST:
        return None
    return question
