"""From hits to figures: precision of the first page, recall of the first hundred, zero results."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from tests.search_quality.judgements import Judgement, Right

PAGE = 10
DEPTH = 100


@dataclass(frozen=True, slots=True)
class Score:
    judgement: Judgement
    precision: float
    recall: float
    has_hits: bool


def score(judgement: Judgement, hits: Sequence[str], right: Right) -> Score:
    """Both figures reach 1.0 with what the catalogue has, even where that is less than a page.

    Where some of the right ones belong first, another one in their place does not count.
    """
    reachable = min(PAGE, len(right.all))
    ahead = min(PAGE, len(right.first))
    on_page = len(right.first.intersection(hits[:ahead]))
    on_page += len(right.all.intersection(hits[ahead:PAGE]))
    found = len(right.all.intersection(hits[:DEPTH]))
    return Score(
        judgement,
        precision=min(1.0, on_page / reachable),
        recall=found / min(DEPTH, len(right.all)),
        has_hits=bool(hits),
    )


def table(scores: Sequence[Score]) -> Iterator[str]:
    """A line per group, then the held-out half, then all."""
    yield f"{'group':<14}{'queries':>8}{'P@10':>8}{'R@100':>8}{'zero':>6}"
    groups = dict.fromkeys(score.judgement.group for score in scores)
    for group in groups:
        yield _line(group, [score for score in scores if score.judgement.group == group])
    yield _line("held out", [score for score in scores if score.judgement.is_held_out])
    yield _line("all", scores)


def precision(scores: Iterable[Score]) -> float:
    return fmean(score.precision for score in scores)


def _line(name: str, scores: Sequence[Score]) -> str:
    zero = sum(not score.has_hits for score in scores)
    recall = fmean(score.recall for score in scores)
    return f"{name:<14}{len(scores):>8}{precision(scores):>8.2f}{recall:>8.2f}{zero:>6}"
