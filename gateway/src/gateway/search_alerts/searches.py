"""What is searched for: the query string of the list of solutions, in one spelling."""

from typing import Annotated
from urllib.parse import parse_qsl, urlencode

from pydantic import AfterValidator, Field, StringConstraints

from chassis.types import storable_text

MAX_LENGTH = 2000
# Pages, order and one's own place do not decide what is found.
IGNORED = frozenset({"cursor", "limit", "sort", "area"})


def canonical(search: str) -> str:
    """The same text for the same search.

    Raises:
        ValueError: it is not a query string, or far too long.
    """
    pairs = parse_qsl(storable_text(search.removeprefix("?")), max_num_fields=100)
    query = urlencode(sorted({(name, value) for name, value in pairs if name not in IGNORED}))
    if len(query) > MAX_LENGTH:
        raise ValueError(f"must have at most {MAX_LENGTH} characters")
    return query


def words_of(search: str) -> str:
    """What was typed into the search box."""
    return " ".join(dict(parse_qsl(search)).get("q", "").split())


def count_filters(search: str) -> int:
    return sum(name not in {"q", "exact"} for name, _ in parse_qsl(search))


Search = Annotated[
    str,
    StringConstraints(max_length=MAX_LENGTH),
    AfterValidator(canonical),
    Field(
        description="Query string of `/api/catalog/v1/solutions`; empty for all entries. Order and "
        "page are left out.",
        examples=["q=Hochwasser&land=05"],
    ),
]
