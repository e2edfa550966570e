"""The second lock: where a policy is forgotten, the database shows nobody else's."""

from typing import Any
from uuid import UUID

from httpx import AsyncClient
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import ANONYMOUS, Acting, Principal, PrincipalKind, Role
from chassis.row_security import narrow
from competence_center.assessments.models import Assessment, AssessmentAnswer, AssessmentSnapshot
from tests.competence_center.assessments.conftest import AALEN, answer, hold, show

TABLES = (Assessment, AssessmentAnswer, AssessmentSnapshot)
AREA = "081365001088"


def acting_for(organization_id: UUID, kind: str, area_key: str | None, *roles: Role) -> Principal:
    acting = Acting(organization_id, kind, area_key)
    return Principal(PrincipalKind.PERSON, str(new_id()), frozenset(roles), acting)


async def seen_by(session: AsyncSession, principal: Principal) -> list[int]:
    """Assessments, answers and held states in a new transaction of this caller."""
    await session.commit()
    narrow(session, principal)
    counts = [select(func.count()).select_from(table) for table in TABLES]
    return [(await session.execute(count)).scalar_one() for count in counts]


async def test_each_caller_sees_what_concerns_it(
    session: AsyncSession, town: AsyncClient, assessment: dict[str, Any]
) -> None:
    await answer(town, assessment, "strategy-lead", current_level=1)
    await hold(town, assessment)
    own = acting_for(AALEN, "municipality", AREA)
    neighbour = acting_for(new_id(), "municipality", AREA)
    its_land, other_land = (acting_for(new_id(), "state", key) for key in ("08", "09"))

    assert await seen_by(session, own) == [1, 1, 1]
    for stranger in (neighbour, its_land, other_land, ANONYMOUS):
        assert await seen_by(session, stranger) == [0, 0, 0]

    await show(town, assessment, to_land=True)

    assert await seen_by(session, its_land) == [1, 0, 1]
    for stranger in (neighbour, other_land, ANONYMOUS):
        assert await seen_by(session, stranger) == [0, 0, 0]
