"""Requests of the first half of 2026, as they would be after months of advice."""

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from competence_center.coverage import Tier
from competence_center.requests.models import (
    AdvisoryRequest,
    Assignment,
    Consent,
    Pause,
    RoutingDecision,
)
from competence_center.requests.states import (
    AssignmentRole,
    AssignmentState,
    Outcome,
    PlacedBecause,
    RequestState,
    Rung,
)
from competence_center.units.models import Unit
from reference import areas
from tests.competence_center.factories import make_unit
from tests.competence_center.people import LAND, acting_for, coordinator_of

STATISTICS = "/v1/advisory-statistics"
PERIOD = "2026-H1"
SAARLAND, HESSEN = "10", "06"
TOPIC, OTHER_TOPIC = "mobilitaet-verkehr", "energie-klimaschutz"
# A Monday without a holiday in its week.
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def on(working_day: int, *, hour: int = 9) -> datetime:
    """The n-th working day after that Monday, in these months without holidays."""
    weeks, days = divmod(working_day, 5)
    return MONDAY.replace(hour=hour) + timedelta(days=7 * weeks + days)


def as_editor() -> dict[str, str]:
    return acting_for(LAND, Role.FEDERAL_EDITOR, kind="federation", area_key=None)


def towns(land: str, number: int) -> list[str]:
    found = (area.key for area in areas.all("gemeinde") if area.land == land)
    return [key for key, _ in zip(found, range(number), strict=False)]


@pytest.fixture
async def unit(session: AsyncSession, empty: None) -> Unit:
    unit = await make_unit(session, slug="beratung")
    await session.commit()
    return unit


_numbers = count(1)


async def make_request(
    session: AsyncSession,
    unit: Unit,
    area_key: str,
    *,
    tier: Tier = Tier.KREIS,
    is_last_resort: bool = False,
    pauses: tuple[tuple[datetime, datetime | None], ...] = (),
    part: dict[str, Any] | None = None,
    **facts: Any,
) -> UUID:
    """Asked on that Monday, accepted a day later, answered and closed after two and three.

    `part` and `facts` are of the owner's part and of the request.
    """
    request_id, part_id = new_id(), new_id()
    ended_at = facts.get("ended_at", on(3))
    await session.execute(
        insert(AdvisoryRequest).values(
            id=request_id,
            **{
                "organization_id": UUID(int=next(_numbers)),
                "area_key": area_key,
                "topic": TOPIC,
                "phase": None,
                "subject": "Parkplätze",
                "description": "Wer hat Erfahrung?",
                "state": RequestState.CLOSED if ended_at else RequestState.IN_PROGRESS,
                "outcome": Outcome.RESOLVED_WITH_HELP,
                "version": 1,
                "submitted_at": on(0),
                "answered_at": on(2),
                "ended_at": ended_at,
                **facts,
            },
        )
    )
    await session.execute(
        insert(Consent).values(
            id=new_id(),
            request_id=request_id,
            tiers=[each.value for each in Tier],
            unit_ids=[],
            text_version="1",
            given_at=on(0),
        )
    )
    await session.execute(
        insert(Assignment).values(
            id=part_id,
            request_id=request_id,
            unit_id=unit.id,
            tier=tier,
            role=AssignmentRole.LEAD,
            rung=Rung.RESPONSIBLE,
            **{
                "state": AssignmentState.RELEASED if ended_at else AssignmentState.ACCEPTED,
                "offered_at": on(0),
                "accepted_at": on(1),
                "first_answered_at": on(2),
                "ended_at": ended_at,
                "acknowledge_by": on(2, hour=15),
                "answer_by": on(5, hour=15),
                "resolve_by": on(30, hour=15),
                **(part or {}),
            },
        )
    )
    for from_at, until_at in pauses:
        await session.execute(
            insert(Pause).values(
                id=new_id(),
                assignment_id=part_id,
                state=RequestState.WAITING_REQUESTER,
                from_at=from_at,
                until_at=until_at,
            )
        )
    await session.execute(
        insert(RoutingDecision).values(
            id=new_id(),
            request_id=request_id,
            because=PlacedBecause.SUBMITTED,
            unit_id=unit.id,
            is_last_resort=is_last_resort,
            reason_de="Ist zuständig.",
            reason_en="Is responsible.",
            candidates=[],
            decided_at=on(0),
        )
    )
    return request_id


async def figures(
    api: AsyncClient, *, headers: dict[str, str] | None = None, period: str = PERIOD
) -> dict[str, Any]:
    response = await api.get(
        STATISTICS, params={"period": period}, headers=headers or coordinator_of(SAARLAND)
    )
    assert response.status_code == 200, response.text
    return dict(response.json())


def count_of(statistics: dict[str, Any], subject: str) -> dict[str, Any]:
    return next(dict(each) for each in statistics["counts"] if each["subject"] == subject)


def table_of(statistics: dict[str, Any], subject: str, by: str) -> dict[str, int | None]:
    tables = count_of(statistics, subject)["tables"]
    values = next(table["values"] for table in tables if table["by"] == by)
    return {each["value"]: each["requests"] for each in values}


def times_of(statistics: dict[str, Any], event: str, tier: str | None = None) -> Any:
    found = next(each for each in statistics["times"] if each["event"] == event)
    part = next(each for each in found["tiers"] if each["tier"] == tier)
    return part["median_days"], part["ninetieth_percentile_days"]


def punctuality_of(statistics: dict[str, Any], deadline: str, tier: str | None = None) -> Any:
    found = next(each for each in statistics["punctuality"] if each["deadline"] == deadline)
    return next(each["in_time_percent"] for each in found["tiers"] if each["tier"] == tier)
