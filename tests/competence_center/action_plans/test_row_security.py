"""The second lock: where a policy is forgotten, the database shows nobody else's plan."""

from typing import Any

from httpx import AsyncClient
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import ANONYMOUS, Principal
from chassis.row_security import narrow
from competence_center.action_plans.models import Action
from tests.competence_center.action_plans.conftest import plan, recommend
from tests.competence_center.requests.conftest import KREIS, KREIS_KEY, LAND, TOWN, TOWN_KEY
from tests.competence_center.requests.test_row_security import acting_for


async def seen_by(session: AsyncSession, principal: Principal) -> int:
    """Actions in a new transaction of this caller."""
    await session.commit()
    narrow(session, principal)
    return (await session.execute(select(func.count()).select_from(Action))).scalar_one()


async def test_each_caller_sees_what_concerns_it(
    session: AsyncSession, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
) -> None:
    await recommend(kreis, request_)
    await plan(town)

    assert await seen_by(session, acting_for(TOWN, "municipality", TOWN_KEY)) == 2
    assert await seen_by(session, acting_for(KREIS, "district", KREIS_KEY)) == 1
    for stranger in (
        acting_for(new_id(), "municipality", "100410518518"),
        # Its own Land, which oversees requests, and another unit.
        acting_for(new_id(), "state", "10"),
        acting_for(LAND, "state", "10"),
        ANONYMOUS,
    ):
        assert await seen_by(session, stranger) == 0
