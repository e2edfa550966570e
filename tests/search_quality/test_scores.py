"""The arithmetic of the figures."""

import pytest

from tests.search_quality.judgements import Judgement, Right, read_judgements
from tests.search_quality.scores import Score, score, table

QUERY = Judgement(q="Wort", topics=["thema"], group="compound", is_held_out=False)
MANY = [f"right-{number}" for number in range(300)]


def scored(hits: list[str], right: list[str], first: tuple[str, ...] = ()) -> Score:
    return score(QUERY, hits, Right(frozenset(right), frozenset(first)))


class TestScore:
    def test_a_page_of_right_entries_is_precise(self) -> None:
        found = scored(MANY[:100], MANY)

        assert (found.precision, found.recall, found.has_hits) == (1.0, 1.0, True)

    def test_half_a_page_of_wrong_ones_is_half_as_precise(self) -> None:
        found = scored([*MANY[:5], *["wrong"] * 5], MANY)

        assert (found.precision, found.recall) == (0.5, 0.05)

    def test_what_the_catalogue_does_not_have_is_not_missed(self) -> None:
        found = scored(["right-0", "right-1", *["wrong"] * 20], MANY[:2])

        assert (found.precision, found.recall) == (1.0, 1.0)

    def test_no_hits_are_nothing_found(self) -> None:
        found = scored([], MANY)

        assert (found.precision, found.recall, found.has_hits) == (0.0, 0.0, False)

    def test_what_belongs_first_counts_only_there(self) -> None:
        in_order = scored(["right-7", "right-1"], MANY[:10], first=("right-7",))
        swapped = scored(["right-1", "right-7"], MANY[:10], first=("right-7",))

        assert in_order.precision == pytest.approx(0.2)
        assert swapped.precision == pytest.approx(0.1)


class TestTable:
    def test_it_tells_the_held_out_half_apart(self) -> None:
        held_out = QUERY.model_copy(update={"is_held_out": True, "group": "typo"})
        scores = [Score(QUERY, 1.0, 0.5, True), Score(held_out, 0.0, 0.0, False)]

        lines = {line.split("  ")[0]: line.split()[-4:] for line in table(scores)}

        assert lines["compound"] == ["1", "1.00", "0.50", "0"]
        assert lines["held out"] == ["1", "0.00", "0.00", "1"]
        assert lines["all"] == ["2", "0.50", "0.25", "1"]


class TestJudgements:
    @pytest.mark.parametrize("file", ["queries.yaml", "seeds.yaml"])
    def test_about_half_of_them_is_held_out(self, file: str) -> None:
        judgements = read_judgements(file)

        share = sum(judgement.is_held_out for judgement in judgements) / len(judgements)
        assert 0.45 <= share <= 0.55
