"""SQL of the figures: requests counted by area, times and punctuality by tier."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.coverage import Tier
from competence_center.requests.models import AdvisoryRequest, Assignment, RoutingDecision
from competence_center.requests.states import (
    GIVEN_AWAY,
    AssignmentRole,
    AssignmentState,
    Outcome,
    Refusal,
)
from competence_center.statistics.periods import HalfYear
from competence_center.statistics.working_days import WorkingDays

EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Asked:
    """So many requests from one area on one topic in one phase."""

    area_key: str
    topic: str
    phase: str | None
    requests: int


@dataclass(frozen=True, slots=True)
class Ended:
    """`tier` is that of who owned them last; the last resort did if nobody else could."""

    area_key: str
    topic: str
    outcome: Outcome
    tier: Tier
    is_last_resort: bool
    requests: int


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Parts of owners that declined, for a reason, or were silent."""

    area_key: str
    tier: Tier
    state: AssignmentState
    refusal: Refusal | None
    requests: int


@dataclass(frozen=True, slots=True)
class Clocked:
    """One figure of one tier, or of all where it is None, and from how many areas it comes.

    `days` are the median and the 90th percentile, `share` is from 0.0 to 1.0; what does not belong
    to the figure is None.
    """

    name: str
    tier: Tier | None
    areas: int
    days: tuple[float, float] | None
    share: float | None


async def allow_long_statements(session: AsyncSession) -> None:
    """Until the transaction ends: of all of Germany there may be many requests."""
    await session.execute(text("SET LOCAL statement_timeout = '4s'"))


async def count_asked(
    session: AsyncSession, period: HalfYear, *, land: str | None
) -> Sequence[Asked]:
    columns = (AdvisoryRequest.area_key, AdvisoryRequest.topic, AdvisoryRequest.phase)
    rows = (
        select(*columns, func.count())
        .where(_within(AdvisoryRequest.submitted_at, period), *_in(land))
        .group_by(*columns)
    )
    return [Asked(*row) for row in await session.execute(rows)]


async def count_ended(
    session: AsyncSession, period: HalfYear, *, land: str | None
) -> Sequence[Ended]:
    """Those that were merged into another have no outcome: they go on there."""
    fell_to_last_resort = and_(
        # Spares the others a look at their decisions.
        Assignment.tier == Tier.BUND,
        exists().where(
            RoutingDecision.request_id == AdvisoryRequest.id,
            RoutingDecision.unit_id == Assignment.unit_id,
            RoutingDecision.is_last_resort,
        ),
    )
    columns = (
        AdvisoryRequest.area_key,
        AdvisoryRequest.topic,
        AdvisoryRequest.outcome,
        Assignment.tier,
        fell_to_last_resort,
    )
    is_last_owner = and_(
        Assignment.role == AssignmentRole.LEAD, Assignment.ended_at == AdvisoryRequest.ended_at
    )
    rows = (
        select(*columns, func.count())
        .join(Assignment.request)
        .where(
            _within(AdvisoryRequest.ended_at, period),
            is_last_owner,
            *_in(land),
        )
        .group_by(*columns)
    )
    return [
        Ended(area_key, topic, outcome, tier, is_last_resort, requests)
        for area_key, topic, outcome, tier, is_last_resort, requests in await session.execute(rows)
        if outcome is not None
    ]


async def count_passed_on(
    session: AsyncSession, period: HalfYear, *, land: str | None
) -> Sequence[PassedOn]:
    columns = (
        AdvisoryRequest.area_key,
        Assignment.tier,
        Assignment.state,
        Assignment.refusal,
    )
    rows = (
        select(*columns, func.count())
        .join(Assignment.request)
        .where(
            _within(Assignment.ended_at, period),
            Assignment.role == AssignmentRole.LEAD,
            Assignment.state.in_(GIVEN_AWAY),
            *_in(land),
        )
        .group_by(*columns)
    )
    return [PassedOn(*row) for row in await session.execute(rows)]


# Parts of owners with what their clocks show, and for each figure to which a part belongs one row:
# at which moment, which decides about the period, and since when or whether in time.
#
# `readable_from` is when the clock began: since then the municipality agrees that the unit reads
# it. `resolved_at` is that of who owned it when it was answered. `stopped_at` is when its clock
# came to stand for good: where it waited for others until the end, that is when this began.
#
# A day has a number in the calendar of the Land, at its place since 1970; between two days lie as
# many working days as their numbers differ. The first day does not count (§ 187 Abs. 1 BGB).
_CLOCK = """
WITH calendar AS MATERIALIZED (
    SELECT land, CAST(numbers AS integer[]) AS numbers
      FROM unnest(CAST(:lands AS text[]), CAST(:numbers AS text[])) AS given (land, numbers)
),
-- Materialized, so that what is looked up for a part is looked up once.
part AS MATERIALIZED (
    SELECT part.id, part.tier, part.state, part.ended_at, part.accepted_at, part.first_answered_at,
           part.acknowledge_by, part.answer_by, part.resolve_by,
           request.area_key, request.submitted_at,
           CASE WHEN part.ended_at IS NULL OR part.ended_at >= request.answered_at
                THEN request.answered_at END AS resolved_at,
           CASE WHEN request.organization_id = (SELECT organization_id
                                                  FROM competence_center.unit
                                                 WHERE unit.id = part.unit_id)
                THEN part.offered_at
                ELSE (SELECT min(greatest(given_at, part.offered_at))
                        FROM competence_center.consent
                       WHERE consent.request_id = request.id
                         AND (part.tier = ANY (tiers) OR part.unit_id = ANY (unit_ids))
                         AND (withdrawn_at IS NULL OR withdrawn_at > part.offered_at))
                END AS readable_from,
           EXISTS (SELECT FROM competence_center.handover
                    WHERE assignment_id = part.id) AS is_handed_over,
           NOT EXISTS (SELECT FROM competence_center.assignment AS other
                        WHERE other.request_id = part.request_id
                          AND other.first_answered_at < part.first_answered_at) AS is_first
      FROM competence_center.assignment AS part
      JOIN competence_center.advisory_request AS request ON request.id = part.request_id
     WHERE part.role = 'lead' AND part.offered_at < :ends_at
       AND (part.ended_at IS NULL
            OR greatest(part.ended_at, acknowledge_by, answer_by, resolve_by) >= :begins_at)
       AND left(request.area_key, 2) = ANY (CAST(:lands AS text[]))
),
clocked AS (
    SELECT part.*, calendar.numbers, waited.days AS waited_days,
           coalesce(waited.to_the_end_from, resolved_at, ended_at) AS stopped_at
      FROM part
      JOIN calendar ON calendar.land = left(area_key, 2)
     CROSS JOIN LATERAL (
           SELECT sum(
                    numbers[CAST(until_at AT TIME ZONE 'Europe/Berlin' AS date) - date '1970-01-01']
                  - numbers[CAST(from_at AT TIME ZONE 'Europe/Berlin' AS date) - date '1970-01-01']
                  ) AS days,
                  max(from_at) FILTER (
                    WHERE until_at IS NULL OR until_at = coalesce(resolved_at, ended_at)
                  ) AS to_the_end_from
             FROM competence_center.pause
            WHERE assignment_id = part.id
           ) AS waited
),
-- Materialized, so that no calendars are sorted along.
measured AS MATERIALIZED (
    SELECT name, tier, area_key, is_in_time,
           numbers[CAST(at AT TIME ZONE 'Europe/Berlin' AS date) - date '1970-01-01']
         - numbers[CAST(since AT TIME ZONE 'Europe/Berlin' AS date) - date '1970-01-01']
         - waited AS days
      FROM clocked
     CROSS JOIN LATERAL (VALUES
           ('acknowledged', accepted_at, NOT is_handed_over, readable_from, 0, NULL),
           ('answered', first_answered_at, true, readable_from, 0, NULL),
           ('answered_since_asked', first_answered_at, is_first, submitted_at, 0, NULL),
           ('resolved', resolved_at, true, readable_from, coalesce(waited_days, 0), NULL),
           ('acknowledged_in_time', acknowledge_by,
            NOT is_handed_over AND readable_from <= acknowledge_by
            AND (state <> 'released' OR accepted_at IS NOT NULL OR ended_at >= acknowledge_by),
            NULL, NULL,
            coalesce(accepted_at, CASE state WHEN 'declined' THEN ended_at END) <= acknowledge_by),
           ('answered_in_time', answer_by,
            first_answered_at IS NOT NULL OR state = 'lapsed'
            OR ended_at IS NULL OR ended_at >= answer_by,
            NULL, NULL,
            first_answered_at <= answer_by),
           ('resolved_in_time', resolve_by,
            resolved_at IS NOT NULL OR state = 'lapsed'
            OR stopped_at IS NULL OR stopped_at >= resolve_by,
            NULL, NULL,
            resolved_at IS NOT NULL AND stopped_at <= resolve_by)
           ) AS figure (name, at, belongs, since, waited, is_in_time)
     WHERE belongs AND at >= :begins_at AND at < :ends_at
)
SELECT name, tier, count(DISTINCT area_key) AS areas,
       percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY days) AS days,
       CAST(avg(CAST(coalesce(is_in_time, false) AS integer)) AS float) AS share
  FROM measured
 GROUP BY GROUPING SETS ((name, tier), (name))
"""


async def clock(
    session: AsyncSession, period: HalfYear, *, working_days: WorkingDays
) -> Sequence[Clocked]:
    """Times and punctuality by tier and of all, of requests from the Länder of the calendar."""
    lands = working_days.by_land
    first = (working_days.first_on - EPOCH).days
    parameters = {
        "begins_at": period.begins_at,
        "ends_at": period.ends_at,
        "lands": list(lands),
        "numbers": [_array(numbers, first) for numbers in lands.values()],
    }
    rows = await session.execute(text(_CLOCK), parameters)
    return [Clocked(row.name, row.tier, row.areas, row.days, row.share) for row in rows]


def _array(numbers: Sequence[int], first: int) -> str:
    """As PostgreSQL reads an array whose first place has this number."""
    return f"[{first}:{first + len(numbers) - 1}]={{{','.join(map(str, numbers))}}}"


def _within(moment: Any, period: HalfYear) -> ColumnElement[bool]:
    return and_(moment >= period.begins_at, moment < period.ends_at)


def _in(land: str | None) -> list[ColumnElement[bool]]:
    return [] if land is None else [func.left(AdvisoryRequest.area_key, 2) == land]
