"""No figure that is left out can be computed from what is told."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from competence_center.coverage import Tier
from competence_center.requests.states import Outcome
from competence_center.size_classes import size_class_of
from competence_center.statistics.codebook import LAST_RESORT_VALUE, UNKNOWN, UNMET, UNMET_VALUE
from competence_center.statistics.counting import Cell, tell
from competence_center.statistics.repository import Ended
from competence_center.statistics.schemas import StatisticsCount
from competence_center.statistics.telling import count_results
from tests.competence_center.statistics.conftest import OTHER_TOPIC, SAARLAND, TOPIC, towns

LEAST = 5
TOWNS = towns(SAARLAND, 14)

cells = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.sets(st.sampled_from(TOWNS)).flatmap(
        lambda askers: st.integers(len(askers), 3 * len(askers)).map(
            lambda requests: Cell(requests, set(askers))
        )
    ),
    min_size=1,
)


class TestTell:
    @given(cells)
    def test_what_is_left_out_is_so_together_and_about_five_at_least(
        self, cells: dict[str, Cell]
    ) -> None:
        askers = set[str]().union(*(cell.askers for cell in cells.values()))
        told = tell(cells, is_total_told=len(askers) >= LEAST or not askers)

        left_out = [cell for value, cell in cells.items() if told.figures[value] is None]
        shown = [cell for value, cell in cells.items() if told.figures[value] is not None]
        assert all(len(cell.askers) >= LEAST or cell.requests == 0 for cell in shown)
        if 0 < len(askers) < LEAST:
            assert (shown, told.protected) == ([], None)
            return
        assert told.protected == sum(cell.requests for cell in left_out)
        if left_out:
            assert len(left_out) >= 2
            assert all(cell.requests for cell in left_out)
            assert len(set[str]().union(*(cell.askers for cell in left_out))) >= LEAST

    @given(cells)
    def test_nothing_is_left_out_without_need(self, cells: dict[str, Cell]) -> None:
        if all(len(cell.askers) >= LEAST or cell.requests == 0 for cell in cells.values()):
            told = tell(cells, is_total_told=True)

            assert None not in told.figures.values()


TOPICS = (TOPIC, OTHER_TOPIC)
OUTCOMES = (
    Outcome.RESOLVED_WITH_HELP,
    Outcome.PARTLY_RESOLVED,
    Outcome.NOT_ELIGIBLE,
    Outcome.NO_HELP_AVAILABLE,
)
OWNERS = ((Tier.KREIS, False), (Tier.LAND, False), (Tier.BUND, True))
SIZES = sorted({size_class_of(town) or UNKNOWN for town in TOWNS})

requests = st.lists(
    st.builds(
        lambda town, topic, outcome, owner, number: Ended(
            town, topic, outcome, owner[0], owner[1], number
        ),
        st.sampled_from(TOWNS),
        st.sampled_from(TOPICS),
        st.sampled_from(OUTCOMES),
        st.sampled_from(OWNERS),
        st.integers(1, 3),
    ),
    max_size=60,
)

# What a request can be, seen from outside: every figure is a sum over some of these.
type_of_request = tuple[str, str, Outcome, tuple[Tier, bool]]
KINDS: Sequence[type_of_request] = list(product(SIZES, TOPICS, OUTCOMES, OWNERS))
OF_SUBJECT: dict[str, Callable[[type_of_request], bool]] = {
    "ended": lambda kind: True,
    "unmet": lambda kind: kind[2] in UNMET,
    "last_resort": lambda kind: kind[3][1],
}
VALUE_OF: dict[str, Callable[[type_of_request], str]] = {
    "size_class": lambda kind: kind[0],
    "topic": lambda kind: kind[1],
    "outcome": lambda kind: UNMET_VALUE if kind[2] in UNMET else kind[2],
    "reason": lambda kind: kind[2],
    "owner": lambda kind: LAST_RESORT_VALUE if kind[3][1] else kind[3][0],
}


class TestWholeAnswer:
    @given(requests)
    def test_no_figure_follows_from_all_others_together(self, ended: list[Ended]) -> None:
        told, hidden = [], []
        for kinds, figure in sums_of(count_results(ended)):
            if figure is None:
                hidden.append(kinds)
            else:
                told.append((kinds, figure))

        # Where a sum is nothing, each of its parts is nothing.
        nothing = set[int]().union(*(kinds for kinds, figure in told if figure == 0))
        known = Space(kinds - nothing for kinds, figure in told)

        assert not [kinds for kinds in hidden if kinds - nothing and known.has(kinds - nothing)]


def sums_of(counts: Iterable[StatisticsCount]) -> Iterable[tuple[frozenset[int], int | None]]:
    """Every figure of an answer with the kinds of request over which it sums."""
    for count in counts:
        of_subject = {n for n, kind in enumerate(KINDS) if OF_SUBJECT[count.subject](kind)}
        yield frozenset(of_subject), count.total
        for table in count.tables:
            for each in table.values:
                kinds = {n for n in of_subject if VALUE_OF[table.by](KINDS[n]) == each.value}
                yield frozenset(kinds), each.requests
            # What is protected together is told together.
            missing = {each.value for each in table.values if each.requests is None}
            kinds = {n for n in of_subject if VALUE_OF[table.by](KINDS[n]) in missing}
            yield frozenset(kinds), table.protected


class Space:
    """What follows from sums by adding and taking away, as the rows of a reduced matrix."""

    def __init__(self, sums: Iterable[frozenset[int]]) -> None:
        self._rows: dict[int, dict[int, Fraction]] = {}
        for each in sums:
            row = self._reduced(each)
            if row:
                first = min(row)
                self._rows[first] = {n: part / row[first] for n, part in row.items()}

    def has(self, kinds: frozenset[int]) -> bool:
        return not self._reduced(kinds)

    def _reduced(self, kinds: frozenset[int]) -> dict[int, Fraction]:
        row = dict.fromkeys(kinds, Fraction(1))
        for first in sorted(self._rows):
            factor = row.get(first)
            if factor:
                for n, part in self._rows[first].items():
                    row[n] = row.get(n, Fraction(0)) - factor * part
                    if not row[n]:
                        del row[n]
        return row
