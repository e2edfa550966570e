"""Puts what was counted into tables that may be told."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from competence_center.coverage import Tier
from competence_center.requests.states import AssignmentState
from competence_center.size_classes import size_class_of
from competence_center.small_numbers import LEAST
from competence_center.statistics.codebook import (
    ATTRIBUTES,
    DEADLINES,
    EVENTS,
    LAST_RESORT_VALUE,
    SUBJECTS,
    TIERS_AND_ALL,
    UNKNOWN,
    UNMET,
    UNMET_VALUE,
    labels_of,
)
from competence_center.statistics.counting import tally, tell, total_of
from competence_center.statistics.repository import Asked, Clocked, Ended, PassedOn
from competence_center.statistics.schemas import (
    Attribute,
    Deadline,
    Event,
    StatisticsCount,
    StatisticsPunctuality,
    StatisticsTable,
    StatisticsTime,
    StatisticsValue,
    Subject,
    TierPunctuality,
    TierTime,
)
from reference.area_table import LEVEL_BY_KEY_LENGTH
from reference.labels import Label

Row = TypeVar("Row", Asked, Ended, PassedOn)
PERCENT_STEP = 5


def count_demand(asked: Sequence[Asked], *, with_lands: bool) -> StatisticsCount:
    by: dict[Attribute, Callable[[Asked], str]] = {
        "topic": lambda row: row.topic,
        "phase": lambda row: row.phase or UNKNOWN,
        "size_class": lambda row: _size_class_of(row.area_key),
        "level": lambda row: LEVEL_BY_KEY_LENGTH[len(row.area_key)],
    }
    if with_lands:
        by["land"] = lambda row: row.area_key[:2]
    return _count("asked", asked, by)


def count_results(ended: Sequence[Ended]) -> list[StatisticsCount]:
    """All that ended, and of them those without help and those that nobody else could take.

    Both are values in a table of all: where these are protected, so is everything about them.
    """
    results = _count(
        "ended",
        ended,
        {
            "outcome": lambda row: UNMET_VALUE if row.outcome in UNMET else row.outcome,
            "owner": lambda row: LAST_RESORT_VALUE if row.is_last_resort else row.tier,
        },
    )
    of_need: dict[Attribute, Callable[[Ended], str]] = {
        "topic": lambda row: row.topic,
        "size_class": lambda row: _size_class_of(row.area_key),
    }
    return [
        results,
        _count(
            "unmet",
            [row for row in ended if row.outcome in UNMET],
            {"reason": lambda row: row.outcome, **of_need},
            is_told=_is_told(results, UNMET_VALUE),
        ),
        _count(
            "last_resort",
            [row for row in ended if row.is_last_resort],
            of_need,
            is_told=_is_told(results, LAST_RESORT_VALUE),
        ),
    ]


def count_passed_on(passed_on: Sequence[PassedOn]) -> list[StatisticsCount]:
    declined = [row for row in passed_on if row.state is AssignmentState.DECLINED]
    silent = [row for row in passed_on if row.state is AssignmentState.LAPSED]
    return [
        _count(
            "declined",
            declined,
            {"refusal": lambda row: row.refusal or UNKNOWN, "tier": lambda row: row.tier},
        ),
        _count("silent", silent, {"tier": lambda row: row.tier}),
    ]


def tell_times(clocked: Sequence[Clocked]) -> list[StatisticsTime]:
    days = {(each.name, each.tier): each.days for each in _of_enough(clocked)}

    def told(event: Event, tier: Tier | None) -> TierTime:
        median, ninetieth = days.get((event, tier)) or (None, None)
        return TierTime(
            tier=tier,
            label=TIERS_AND_ALL[tier],
            median_days=_to_half_days(median),
            ninetieth_percentile_days=_to_half_days(ninetieth),
        )

    return [
        StatisticsTime(
            event=event,
            label=label,
            definition=definition,
            tiers=[told(event, tier) for tier in TIERS_AND_ALL],
        )
        for event, (label, definition) in EVENTS.items()
    ]


def tell_punctuality(clocked: Sequence[Clocked]) -> list[StatisticsPunctuality]:
    shares = {(each.name, each.tier): each.share for each in _of_enough(clocked)}

    def told(deadline: Deadline, tier: Tier | None) -> TierPunctuality:
        share = shares.get((deadline, tier))
        percent = None if share is None else PERCENT_STEP * round(share * 100 / PERCENT_STEP)
        return TierPunctuality(tier=tier, label=TIERS_AND_ALL[tier], in_time_percent=percent)

    return [
        StatisticsPunctuality(
            deadline=deadline,
            label=label,
            definition=definition,
            tiers=[told(deadline, tier) for tier in TIERS_AND_ALL],
        )
        for deadline, (label, definition) in DEADLINES.items()
    ]


def _of_enough(clocked: Sequence[Clocked]) -> list[Clocked]:
    return [each for each in clocked if each.areas >= LEAST]


def _to_half_days(days: float | None) -> float | None:
    return None if days is None else round(days * 2) / 2


@cache
def _size_class_of(area_key: str) -> str:
    return size_class_of(area_key) or UNKNOWN


def _is_told(count: StatisticsCount, value: str) -> bool:
    """Whether a value has its figure in every table of which it is one."""
    values = (each for table in count.tables for each in table.values if each.value == value)
    return all(each.requests is not None for each in values)


def _count(
    subject: Subject,
    rows: Sequence[Row],
    by: Mapping[Attribute, Callable[[Row], str]],
    *,
    is_told: bool = True,
) -> StatisticsCount:
    total = total_of((row.area_key, row.requests) for row in rows)
    is_total_told = is_told and not total.is_few
    label, definition = SUBJECTS[subject]
    return StatisticsCount(
        subject=subject,
        label=label,
        definition=definition,
        total=total.requests if is_total_told else None,
        municipalities=len(total.askers) if is_total_told else None,
        tables=[
            _table(attribute, rows, value_of, is_total_told=is_total_told)
            for attribute, value_of in by.items()
        ],
    )


def _table(
    attribute: Attribute,
    rows: Sequence[Row],
    value_of: Callable[[Row], str],
    *,
    is_total_told: bool,
) -> StatisticsTable:
    labels = labels_of(attribute)
    cells = tally(((value_of(row), row.area_key, row.requests) for row in rows), labels)
    told = tell(cells, is_total_told=is_total_told)
    return StatisticsTable(
        by=attribute,
        label=ATTRIBUTES[attribute],
        values=[
            # A value that the list no longer knows names itself.
            StatisticsValue(
                value=value,
                label=labels.get(value) or Label(de=value, en=value),
                requests=requests,
            )
            for value, requests in told.figures.items()
        ],
        protected=told.protected,
    )
