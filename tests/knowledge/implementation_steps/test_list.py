"""The list of implementation steps."""

from datetime import date

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.implementation_steps.models import StepStatus
from tests.knowledge.factories import make_step

pytestmark = pytest.mark.usefixtures("empty")


class TestListImplementationSteps:
    async def test_steps_come_in_their_order_with_state_and_source(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_step(session, number=2, status=StepStatus.RUNNING, period_from="2024-06")
        await make_step(session, number=1, happened_on=date(2024, 6, 11))
        await session.commit()

        body = (await api.get("/v1/implementation-steps")).json()

        first, second = body["items"]
        assert (first["number"], first["status"], first["happened_on"], first["period"]) == (
            1,
            "done",
            "2024-06-11",
            None,
        )
        assert second["period"] == {"from": "2024-06", "to": None, "note": None}
        assert second["sources"][0]["label"] == "Auswahl"
        assert body["total"] == 2

    async def test_steps_can_be_narrowed_to_a_state(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_step(session, status=StepStatus.DONE)
        await make_step(session, status=StepStatus.PLANNED)
        await session.commit()

        body = (await api.get("/v1/implementation-steps?status=planned")).json()

        assert [item["status"] for item in body["items"]] == ["planned"]

    async def test_pages_follow_each_other_without_gap_or_repeat(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for number in range(1, 6):
            await make_step(session, number=number)
        await session.commit()

        seen: list[int] = []
        path = "/v1/implementation-steps?limit=2"
        while path:
            response = await api.get(path)
            seen += [item["number"] for item in response.json()["items"]]
            link = response.links.get("next")
            path = f"/v1/implementation-steps{link['url']}" if link else ""

        assert seen == [1, 2, 3, 4, 5]
