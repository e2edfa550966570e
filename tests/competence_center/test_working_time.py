"""Deadlines in working time: hours, holidays of the Land, and the clock change."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competence_center.working_time import (
    LOCAL,
    Opening,
    WorkingCalendar,
    end_of_working_days,
    end_of_working_time,
    holidays_of,
    working_time_between,
)

USUAL_HOURS = tuple(Opening(weekday, time(9), time(16)) for weekday in range(5))
HESSEN = WorkingCalendar(USUAL_HOURS, "06")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LOCAL)


class TestHolidays:
    def test_they_are_those_of_the_land(self) -> None:
        corpus_christi, reformation = date(2026, 6, 4), date(2026, 10, 31)

        lands = [f"{number:02}" for number in range(1, 17)]

        assert {land for land in lands if corpus_christi in holidays_of(land, 2026)} == {
            "05", "06", "07", "08", "09", "10",
        }  # fmt: skip
        assert {land for land in lands if reformation in holidays_of(land, 2026)} == {
            "01", "02", "03", "04", "12", "13", "14", "15", "16",
        }  # fmt: skip

    def test_unity_day_is_one_everywhere(self) -> None:
        assert all(date(2026, 10, 3) in holidays_of(f"{n:02}", 2026) for n in range(1, 17))


class TestEndOfWorkingDays:
    def test_the_day_of_arrival_does_not_count(self) -> None:
        assert end_of_working_days(local("2026-11-23T08:00"), 2, HESSEN) == local(
            "2026-11-25T16:00"
        )

    def test_weekends_are_left_out(self) -> None:
        assert end_of_working_days(local("2026-11-20T15:59"), 1, HESSEN) == local(
            "2026-11-23T16:00"
        )

    def test_what_arrives_on_a_sunday_waits_for_the_same_day_as_on_friday(self) -> None:
        on_friday = end_of_working_days(local("2026-11-20T12:00"), 2, HESSEN)

        assert end_of_working_days(local("2026-11-22T23:59"), 2, HESSEN) == on_friday

    def test_a_holiday_counts_only_where_it_is_one(self) -> None:
        wednesday = local("2026-06-03T10:00")
        berlin = WorkingCalendar(USUAL_HOURS, "11")

        assert end_of_working_days(wednesday, 1, HESSEN) == local("2026-06-05T16:00")
        assert end_of_working_days(wednesday, 1, berlin) == local("2026-06-04T16:00")

    def test_the_day_is_the_one_in_germany(self) -> None:
        late_in_utc = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

        assert end_of_working_days(late_in_utc, 1, HESSEN) == local("2026-11-25T16:00")


class TestEndOfWorkingTime:
    def test_it_ends_on_the_same_day_where_that_is_long_enough(self) -> None:
        end = end_of_working_time(local("2026-11-23T09:30"), timedelta(hours=2), HESSEN)

        assert end == local("2026-11-23T11:30")

    def test_the_rest_is_carried_over_nights_weekends_and_holidays(self) -> None:
        # Thursday to Monday: Friday is the holiday of 1 May.
        end = end_of_working_time(local("2026-04-30T15:00"), timedelta(hours=2), HESSEN)

        assert end == local("2026-05-04T10:00")

    def test_before_the_hours_begin_nothing_is_used_up(self) -> None:
        end = end_of_working_time(local("2026-11-23T06:00"), timedelta(hours=7), HESSEN)

        assert end == local("2026-11-23T16:00")

    def test_a_day_may_have_a_break(self) -> None:
        hours = (Opening(0, time(8), time(12)), Opening(0, time(14), time(18)))
        mondays = WorkingCalendar(hours, "06")

        end = end_of_working_time(local("2026-11-23T11:00"), timedelta(hours=2), mondays)

        assert end == local("2026-11-23T15:00")

    def test_hours_without_a_day_to_work_are_a_mistake(self) -> None:
        nobody = WorkingCalendar((), "06")

        with pytest.raises(ValueError, match="no time"):
            end_of_working_time(local("2026-11-23T11:00"), timedelta(hours=2), nobody)
        with pytest.raises(ValueError, match="no time"):
            end_of_working_days(local("2026-11-23T11:00"), 2, nobody)


class TestClockChange:
    night = WorkingCalendar((Opening(6, time(1), time(4)),), "06")

    def test_the_skipped_hour_is_no_working_time(self) -> None:
        day = local("2026-03-29T00:00")

        assert working_time_between(day, day + timedelta(days=1), self.night) == timedelta(hours=2)

    def test_the_repeated_hour_is_worked_twice(self) -> None:
        day = local("2026-10-25T00:00")

        assert working_time_between(day, day + timedelta(days=1), self.night) == timedelta(hours=4)

    def test_an_opening_within_the_skipped_hour_does_not_take_place(self) -> None:
        skipped = WorkingCalendar((Opening(6, time(2), time(3)),), "06")
        day = local("2026-03-29T00:00")

        assert working_time_between(day, day + timedelta(days=1), skipped) == timedelta()

    def test_an_office_closes_at_the_same_hour_of_the_wall_before_and_after(self) -> None:
        assert end_of_working_days(local("2026-03-27T10:00"), 1, HESSEN) == local(
            "2026-03-30T16:00"
        )


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    """Up to two openings on some weekdays, the nights of the clock change among them."""
    hours = []
    for weekday in draw(st.sets(st.integers(0, 6), min_size=1)):
        edges = sorted(draw(st.sets(st.integers(0, 95), min_size=2, max_size=4)))
        for opens, closes in zip(edges[::2], edges[1::2], strict=False):
            hours.append(Opening(weekday, _quarter(opens), _quarter(closes)))
    return WorkingCalendar(tuple(hours), draw(st.sampled_from(["05", "09", "12"])))


def _quarter(quarters: int) -> time:
    return time(quarters // 4, quarters % 4 * 15)


moments = st.integers(0, 5 * 366 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
durations = st.integers(1, 60 * 60).map(lambda minutes: timedelta(minutes=minutes))


class TestEveryCalendar:
    @given(calendars(), moments, durations)
    def test_until_the_deadline_the_unit_works_exactly_that_long(
        self, calendar: WorkingCalendar, start: datetime, duration: timedelta
    ) -> None:
        end = end_of_working_time(start, duration, calendar)

        assert working_time_between(start, end, calendar) == duration
        # And no moment earlier would have been enough.
        earlier = end - timedelta(seconds=1)
        assert working_time_between(start, earlier, calendar) < duration

    @given(calendars(), moments, durations, durations)
    def test_two_spans_one_after_the_other_end_as_their_sum(
        self, calendar: WorkingCalendar, start: datetime, first: timedelta, second: timedelta
    ) -> None:
        between = end_of_working_time(start, first, calendar)

        assert end_of_working_time(between, second, calendar) == end_of_working_time(
            start, first + second, calendar
        )

    @given(calendars(), moments, moments, st.integers(1, 30))
    def test_who_asks_later_has_no_earlier_deadline(
        self, calendar: WorkingCalendar, one: datetime, other: datetime, days: int
    ) -> None:
        earlier, later = sorted([one, other])
        span = timedelta(hours=days)

        assert end_of_working_days(earlier, days, calendar) <= end_of_working_days(
            later, days, calendar
        )
        assert end_of_working_time(earlier, span, calendar) <= end_of_working_time(
            later, span, calendar
        )

    @given(calendars(), moments, st.integers(1, 30))
    def test_a_deadline_in_days_is_the_end_of_a_day_on_which_the_unit_works(
        self, calendar: WorkingCalendar, start: datetime, days: int
    ) -> None:
        end = end_of_working_days(start, days, calendar)

        day = end.astimezone(LOCAL).date()
        assert calendar.openings_on(day)[-1][1] == end
        since = start.astimezone(LOCAL).date()
        passed = [since + timedelta(days=n) for n in range(1, (day - since).days + 1)]
        assert sum(bool(calendar.openings_on(each)) for each in passed) == days

    @given(calendars(), moments, durations)
    def test_the_zone_in_which_somebody_asks_changes_nothing(
        self, calendar: WorkingCalendar, start: datetime, duration: timedelta
    ) -> None:
        assert end_of_working_time(start.astimezone(LOCAL), duration, calendar) == (
            end_of_working_time(start, duration, calendar)
        )
