"""Days that come again."""

from calendar import monthrange
from datetime import date

from competence_center.support_offers.enums import Recurrence

_MONTHS = {
    Recurrence.MONTHLY: 1,
    Recurrence.QUARTERLY: 3,
    Recurrence.HALF_YEARLY: 6,
    Recurrence.YEARLY: 12,
}


def next_deadline(first: date | None, recurrence: Recurrence | None, *, today: date) -> date | None:
    """The next one from today on; None where there is none, or none any more."""
    if first is None or first >= today:
        return first
    if recurrence is None:
        return None
    months = _MONTHS[recurrence]
    passed = (today.year - first.year) * 12 + today.month - first.month
    due = in_months(first, passed // months * months)
    return due if due >= today else in_months(first, (passed // months + 1) * months)


def in_months(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
