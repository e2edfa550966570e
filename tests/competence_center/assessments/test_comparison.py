"""Others are seen from five on, as quartiles, and never one by one."""

from datetime import UTC, datetime, timedelta
from typing import Any

from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from competence_center.assessments.models import Assessment, AssessmentSnapshot
from tests.competence_center.assessments.conftest import ASSESSMENTS, answer

NOW = datetime.now(UTC)


async def make_other(
    session: AsyncSession,
    mean: float,
    *,
    is_compared: bool = True,
    kind: str = "municipality",
    size_class: str = "20k_100k",
    taken_at: datetime = NOW,
) -> Assessment:
    """Of a town like Aalen that holds one state and shares it."""
    other = Assessment(
        id=new_id(),
        organization_id=new_id(),
        organization_kind=kind,
        area_key=None,
        set_version="1.0",
        is_shown_to_land=False,
        is_compared=is_compared,
        uncarried=[],
        version=1,
        begun_at=taken_at,
    )
    session.add(other)
    await session.flush()
    await add_state(session, other, mean, number=1, size_class=size_class, taken_at=taken_at)
    return other


async def add_state(
    session: AsyncSession,
    other: Assessment,
    mean: float,
    *,
    number: int,
    size_class: str = "20k_100k",
    taken_at: datetime = NOW,
) -> None:
    session.add(
        AssessmentSnapshot(
            assessment_id=other.id,
            number=number,
            label=None,
            set_version="1.0",
            answers=[],
            means={"strategy": mean},
            respondents=1,
            organization_kind=other.organization_kind,
            size_class=size_class,
            taken_at=taken_at,
        )
    )
    await session.commit()


async def compared(town: AsyncClient, assessment: dict[str, Any]) -> Any:
    response = await town.get(f"{ASSESSMENTS}/{assessment['id']}/comparison")
    assert response.status_code == 200, response.text
    return response.json()


class TestComparison:
    async def test_four_others_are_too_few_and_nothing_is_said_of_them(
        self, town: AsyncClient, assessment: dict[str, Any], session: AsyncSession
    ) -> None:
        await answer(town, assessment, "strategy-lead", current_level=1)
        for mean in (0.0, 1.0, 2.0, 3.0):
            await make_other(session, mean)

        found = await compared(town, assessment)

        assert (found["size_class"], found["others"], found["needed"]) == ("20k_100k", 0, 5)
        assert found["dimensions"][0]["own_mean"] == 1.0
        assert {each["others"] for each in found["dimensions"]} == {None}

    async def test_five_others_give_median_and_quartiles(
        self, town: AsyncClient, assessment: dict[str, Any], session: AsyncSession
    ) -> None:
        for mean in (0.0, 1.0, 2.0, 3.0, 4.0):
            await make_other(session, mean)

        found = await compared(town, assessment)

        assert found["others"] == 5
        assert found["dimensions"][0]["others"] == {
            "count": 5, "lower_quartile": 1.0, "median": 2.0, "upper_quartile": 3.0,
        }  # fmt: skip
        # Nobody answered the next dimension.
        assert found["dimensions"][1]["others"] is None

    async def test_only_the_last_shared_recent_states_of_the_like_count(
        self, town: AsyncClient, assessment: dict[str, Any], session: AsyncSession
    ) -> None:
        for mean in (0.0, 1.0, 2.0, 3.0):
            await make_other(session, mean)
        await make_other(session, 4.0, is_compared=False)
        await make_other(session, 4.0, kind="district")
        await make_other(session, 4.0, size_class="gt_100k")
        await make_other(session, 4.0, taken_at=NOW - timedelta(days=731))
        assert (await compared(town, assessment))["others"] == 0

        grown = await make_other(session, 0.0)
        await add_state(session, grown, 4.0, number=2)

        found = await compared(town, assessment)
        assert found["dimensions"][0]["others"]["upper_quartile"] == 3.0

    async def test_the_own_state_is_none_of_the_others(
        self, town: AsyncClient, assessment: dict[str, Any], session: AsyncSession
    ) -> None:
        for mean in (0.0, 1.0, 2.0, 3.0):
            await make_other(session, mean)
        own = (
            await session.execute(select(Assessment).where(Assessment.id == assessment["id"]))
        ).scalar_one()
        own.is_compared = True
        await add_state(session, own, 4.0, number=1)

        assert (await compared(town, assessment))["others"] == 0
