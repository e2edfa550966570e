"""Short names in addresses, made of what people call something."""

from collections.abc import Container
from itertools import chain, count

from reference.german import fold


def slug_of(name: str, *, at_most: int, or_else: str) -> str:
    """Words of a-z and 0-9 joined by hyphens; `or_else` where the name has none."""
    return "-".join(fold(name).split())[:at_most].strip("-") or or_else


def first_free(slug: str, taken: Container[str]) -> str:
    """The slug, with a number where others have it already."""
    numbered = (f"{slug}-{number}" for number in count(2))
    return next(free for free in chain([slug], numbered) if free not in taken)
