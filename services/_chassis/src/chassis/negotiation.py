"""Which of several forms of an answer a caller prefers (RFC 9110 §12.5.1)."""

from collections.abc import Sequence

from chassis.problems import Problem


class NotAcceptable(Problem):
    status = 406
    type = "/problems/not-acceptable"
    title = "None of the accepted media types is offered"


def preferred(accept: str | None, offered: Sequence[str]) -> str:
    """The media type with the highest quality value; ties go to what is offered first.

    Raises:
        NotAcceptable: `accept` fits none of them.
    """
    ranges = _ranges(accept or "*/*")
    best = max(offered, key=lambda media_type: _quality(media_type, ranges))
    if _quality(best, ranges) <= 0:
        raise NotAcceptable(f"Ask for one of {', '.join(offered)}.", offered=list(offered))
    return best


def _ranges(accept: str) -> dict[str, float]:
    """Quality by media range; what cannot be read counts as not wanted."""
    ranges: dict[str, float] = {}
    for part in accept.lower().split(","):
        media_range, *parameters = [piece.strip() for piece in part.split(";")]
        values = dict(parameter.partition("=")[::2] for parameter in parameters)
        ranges[media_range] = _number(values.get("q", "1"))
    return ranges


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if 0 <= number <= 1 else 0.0


def _quality(media_type: str, ranges: dict[str, float]) -> float:
    """The most specific range decides, whatever stands in the others."""
    for media_range in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
        if media_range in ranges:
            return ranges[media_range]
    return 0.0
