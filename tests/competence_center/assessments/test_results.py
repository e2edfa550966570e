"""Means, gaps and next steps follow from the answers alone."""

from typing import Any

from competence_center.assessments.results import by_statement, compared_means, result_of
from competence_center.assessments.schemas import HeldAnswer
from tests.competence_center.assessments.conftest import question_set, statement

SET = question_set(
    "1.0",
    [statement("a"), statement("b"), statement("c")],
    [statement("d", action_fields=["mobilitaet-verkehr"])],
    [statement("e")],
)


def answers(**levels: Any) -> dict[str, HeldAnswer]:
    """By statement: current and target level, or a reason why it does not apply."""
    return dict(
        by_statement(
            HeldAnswer(statement_id=each, not_applicable_because=said)
            if isinstance(said, str)
            else HeldAnswer(statement_id=each, current_level=said[0], target_level=said[1])
            for each, said in levels.items()
        )
    )


class TestDimensions:
    def test_a_mean_counts_what_has_a_level_and_nothing_else(self) -> None:
        found = result_of(SET, answers(a=(1, 3), b="Macht der Kreis.", c=(2, None))).dimensions[0]

        assert (found.answered, found.not_applicable) == (3, 1)
        assert (found.current_mean, found.target_mean) == (1.5, 3.0)
        assert found.gap == 2.0

    def test_nothing_answered_is_unknown_and_not_zero(self) -> None:
        found = result_of(SET, answers(a=(1, 3))).dimensions[1]

        assert (found.current_mean, found.target_mean, found.gap) == (None, None, None)

    def test_a_target_alone_answers_nothing(self) -> None:
        assert result_of(SET, answers(a=(None, 3))).answered == 0

    def test_only_dimensions_that_are_half_answered_are_compared(self) -> None:
        assert compared_means(SET, answers(a=(4, 4), d=(2, 2))) == {"dimension-2": 2.0}
        assert compared_means(SET, answers(a=(4, 4), b="Nein.")) == {"dimension-1": 4.0}


class TestNextSteps:
    def test_the_largest_gap_comes_first_then_the_lowest_level_then_the_order(self) -> None:
        found = result_of(SET, answers(a=(3, 4), b=(2, 4), c=(0, 2), d=(1, 4), e=(0, 2))).next_steps

        assert [step.statement_id for step in found] == ["d", "c", "e"]

    def test_each_says_why_and_where_help_is_found(self) -> None:
        (step,) = result_of(SET, answers(d=(1, 3))).next_steps

        assert step.next_level == 2
        assert step.reason.de == "Heute „erste Schritte“, Ziel „umgesetzt“: Es fehlen 2 Stufen."
        assert step.action_fields == ("mobilitaet-verkehr",)

    def test_a_reached_or_missing_target_is_no_step(self) -> None:
        assert result_of(SET, answers(a=(3, 3), b=(4, 2), c=(0, None))).next_steps == []
