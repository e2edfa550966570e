"""Signs that a program filled a form in; nobody else is asked, and nothing about people is kept."""

import re
from datetime import datetime, timedelta
from enum import StrEnum

# Nobody reads the form and writes ten letters faster; who leaves it open for a day reloads it.
LEAST_TIME = timedelta(seconds=3)
MOST_TIME = timedelta(days=1)
MOST_LINKS = 2
LINK = re.compile(r"https?://|www\.|\[url|<a\s", re.IGNORECASE)


class Sign(StrEnum):
    HIDDEN_FIELD = "hidden_field"
    TOO_FAST = "too_fast"
    TOO_OLD = "too_old"
    MANY_LINKS = "many_links"


def sign_of_spam(
    text: str, *, hidden_field: str, opened_at: datetime, now: datetime
) -> Sign | None:
    """The first sign, None where a person seems to write."""
    if hidden_field:
        return Sign.HIDDEN_FIELD
    if len(LINK.findall(text)) > MOST_LINKS:
        return Sign.MANY_LINKS
    if now - opened_at < LEAST_TIME:
        return Sign.TOO_FAST
    return Sign.TOO_OLD if now - opened_at > MOST_TIME else None
