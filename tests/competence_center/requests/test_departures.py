"""Who leaves a unit leaves nothing behind: colleagues take over what waited."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from competence_center.advice.models import Absence, Advice, Adviser
from competence_center.requests.models import Assignment
from competence_center.units.models import Unit
from tests.competence_center.requests.conftest import (
    KAI,
    KIM,
    act,
    as_coordinator,
    as_kreis_colleague,
    as_land,
    as_neighbour,
    as_other_coordinator,
    ask,
    seen,
)
from tests.support.service import client

DEPARTURE = "/v1/units/kreis/advice/departure"
KAY = UUID(int=8)


@pytest.fixture
async def three(session: AsyncSession, units: Mapping[str, Unit]) -> None:
    """Kai leads, Kim and Kay advise with him."""
    session.add(Adviser(unit_id=units["kreis"].id, person_id=KAY, is_lead=False))
    await session.commit()


async def ask_kai(session: AsyncSession, town: AsyncClient) -> dict[str, Any]:
    request = await ask(town)
    named = update(Assignment).where(Assignment.request_id == UUID(request["id"]))
    await session.execute(named.values(person_id=KAI))
    await session.commit()
    return request


async def preview(caller: AsyncClient, person_id: UUID = KAI) -> dict[str, Any]:
    response = await caller.get(DEPARTURE, params={"person_id": str(person_id)})
    assert response.status_code == 200, response.text
    return dict(response.json())


async def depart(
    caller: AsyncClient, *, status: int = 200, version: int | str = "*", **form: Any
) -> dict[str, Any]:
    headers = {"If-Match": version if version == "*" else f'"v{version}"'}
    body = {"person_id": str(KAI), "new_lead_id": str(KIM), **form}
    response = await caller.post(DEPARTURE, json=body, headers=headers)
    assert response.status_code == status, response.text
    return dict(response.json())


async def asked(session: AsyncSession, request: Mapping[str, Any]) -> UUID | None:
    rows = select(Assignment.person_id).where(Assignment.request_id == UUID(request["id"]))
    return (await session.execute(rows)).scalar_one()


class TestDeparture:
    async def test_colleagues_get_evenly_what_waited_unless_somebody_else_is_wanted(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession, three: None
    ) -> None:
        requests = [await ask_kai(session, town) for _ in range(4)]
        await act(kreis, requests[0], "acceptance")

        planned = await preview(kreis)

        parts = planned["parts"]
        assert [part["number"] for part in parts] == [each["number"] for each in requests]
        successors = [part["successor_id"] for part in parts]
        assert sorted(successors) == sorted([str(KIM), str(KAY)] * 2)
        assert (planned["is_lead"], planned["may_leave"]) == (True, True)
        assert "subject" not in parts[0]

        wanted = {"request_id": requests[1]["id"], "person_id": str(KIM)}
        done = await depart(kreis, version=planned["version"], successors=[wanted])

        assert (done["handed_over"], done["left_to_unit"]) == (4, 0)
        got = [await asked(session, each) for each in requests]
        assert (got.count(KIM), got.count(KAY), got[1]) == (2, 2, KIM)
        advisers = (
            await session.scalars(select(Adviser).where(Adviser.person_id.in_((KAI, KIM))))
        ).all()
        assert [(each.person_id, each.is_lead) for each in advisers] == [(KIM, True)]
        # The unit and its deadlines stay.
        assert (await seen(town, requests[0]))["state"] == "in_progress"

    async def test_nobody_who_is_away_gets_anything(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession, three: None,
        units: Mapping[str, Unit],
    ) -> None:  # fmt: skip
        request = await ask_kai(session, town)
        today = datetime.now(UTC).date()
        for person_id, deputy_id in ((KIM, KAI), (KAY, None)):
            facts = {"from_on": today - timedelta(days=1), "until_on": today + timedelta(days=1)}
            session.add(
                Absence(id=new_id(), unit_id=units["kreis"].id, person_id=person_id,
                        deputy_id=deputy_id, **facts)
            )  # fmt: skip
        await session.commit()

        planned = await preview(kreis)
        assert (planned["parts"][0]["successor_id"], planned["stands_in"]) == (None, 1)
        wanted = {"request_id": request["id"], "person_id": str(KIM)}
        await depart(kreis, status=422, successors=[wanted])
        done = await depart(kreis)

        assert (done["handed_over"], done["left_to_unit"]) == (0, 1)
        assert await asked(session, request) is None
        deputies = await session.scalars(select(Absence.deputy_id))
        assert set(deputies) == {None}

    async def test_a_lead_needs_a_successor_and_the_last_one_closes_the_unit_first(
        self, app: FastAPI, kreis: AsyncClient, session: AsyncSession, units: Mapping[str, Unit]
    ) -> None:
        await depart(kreis, status=422, new_lead_id=None)
        await depart(kreis, status=422, new_lead_id=str(KAI))
        await depart(kreis, status=422, person_id=str(KAY))
        await depart(kreis, status=412, version=77)

        await depart(kreis)
        async with client(app, headers=as_kreis_colleague()) as kim:
            assert (await preview(kim, KIM))["may_leave"] is False
            await depart(kim, status=422, person_id=str(KIM), new_lead_id=None)
            closed = update(Advice).where(Advice.unit_id == units["kreis"].id)
            await session.execute(closed.values(is_open=False))
            await session.commit()
            await depart(kim, person_id=str(KIM), new_lead_id=None)

    async def test_only_who_keeps_or_leads_the_unit_decides(
        self, app: FastAPI, town: AsyncClient, units: Mapping[str, Unit]
    ) -> None:
        for headers, status in (
            (as_kreis_colleague(), 403),
            (as_land(), 403),
            (as_neighbour(), 403),
            (as_other_coordinator(), 403),
            (as_coordinator(), 200),
        ):
            async with client(app, headers=headers) as caller:
                seen_by = await caller.get(DEPARTURE, params={"person_id": str(KAI)})
                assert seen_by.status_code == status, headers
                if status != 200:
                    await depart(caller, status=status)
