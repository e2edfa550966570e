"""Deadlines that come again."""

from datetime import date

from competence_center.support_offers.deadlines import next_deadline
from competence_center.support_offers.enums import Recurrence

MONTHLY, QUARTERLY, YEARLY = Recurrence.MONTHLY, Recurrence.QUARTERLY, Recurrence.YEARLY


class TestNextDeadline:
    def test_the_day_itself_still_counts(self) -> None:
        day = date(2026, 3, 31)

        assert next_deadline(day, None, today=day) == day
        assert next_deadline(day, YEARLY, today=day) == day

    def test_one_that_does_not_come_again_is_over(self) -> None:
        assert next_deadline(date(2026, 3, 31), None, today=date(2026, 4, 1)) is None
        assert next_deadline(None, None, today=date(2026, 4, 1)) is None

    def test_it_comes_again_as_often_as_stated(self) -> None:
        today = date(2026, 11, 22)

        assert next_deadline(date(2024, 3, 31), YEARLY, today=today) == date(2027, 3, 31)
        assert next_deadline(date(2026, 1, 22), MONTHLY, today=today) == today
        assert next_deadline(date(2026, 1, 15), QUARTERLY, today=today) == date(2027, 1, 15)

    def test_short_months_have_their_last_day(self) -> None:
        assert next_deadline(date(2026, 1, 31), MONTHLY, today=date(2026, 2, 2)) == date(
            2026, 2, 28
        )
        assert next_deadline(date(2024, 2, 29), YEARLY, today=date(2026, 1, 1)) == date(2026, 2, 28)
