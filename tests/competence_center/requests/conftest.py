"""Saarbrücken asks; its Kreis, its Land and the last resort of the federation advise."""

from collections.abc import AsyncIterator, Mapping
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from competence_center.organizations.models import Organization
from competence_center.units.models import Unit, UnitLevel
from tests.competence_center.factories import make_advice, make_unit
from tests.competence_center.members import member_headers
from tests.support.service import client

REQUESTS = "/v1/advisory-requests"
INBOX = "/v1/advisory-inbox"
TOPIC = "mobilitaet-verkehr"

# Saarbrücken, in its Regionalverband, in the Saarland.
TOWN_KEY, KREIS_KEY, LAND_KEY = "100410100100", "10041", "10"
TOWN = UUID("019ab1c2-0000-7000-8000-0000000000f1")
NEIGHBOUR = UUID("019ab1c2-0000-7000-8000-0000000000f2")
KREIS = UUID("019ab1c2-0000-7000-8000-0000000000f3")
LAND = UUID("019ab1c2-0000-7000-8000-0000000000f4")
BUND = UUID("019ab1c2-0000-7000-8000-0000000000f5")

# Of the Kreis: who leads, and a colleague. The others are alone.
KAI, KIM = UUID(int=1), UUID(int=2)
LEO, BEA = UUID(int=3), UUID(int=4)
TIM, TEA = UUID(int=5), UUID(int=6)


# Made when a test needs them: tokens live for a minute.
as_town = partial(member_headers, TOWN, area_key=TOWN_KEY, subject=str(TIM))
as_colleague = partial(member_headers, TOWN, area_key=TOWN_KEY, subject=str(TEA))
as_neighbour = partial(member_headers, NEIGHBOUR, area_key="100410518518")
as_company = partial(member_headers, NEIGHBOUR, kind="company", area_key=None)
as_kreis = partial(
    member_headers, KREIS, Role.ADVISER, kind="district", area_key=KREIS_KEY, subject=str(KAI)
)
as_kreis_colleague = partial(
    member_headers, KREIS, Role.ADVISER, kind="district", area_key=KREIS_KEY, subject=str(KIM)
)
as_land = partial(
    member_headers, LAND, Role.ADVISER, kind="state", area_key=LAND_KEY, subject=str(LEO)
)
as_bund = partial(
    member_headers, BUND, Role.ADVISER, kind="federation", area_key=None, subject=str(BEA)
)
as_coordinator = partial(
    member_headers, UUID(int=7), Role.LAND_COORDINATOR, kind="state", area_key=LAND_KEY
)
as_other_coordinator = partial(
    member_headers, UUID(int=7), Role.LAND_COORDINATOR, kind="state", area_key="08"
)


async def make_units(session: AsyncSession) -> dict[str, Unit]:
    """Two advise in the Kreis, one in the Land; nobody is named at the last resort."""
    hours = [
        {"weekday": weekday, "opens": "09:00:00", "closes": "16:00:00"} for weekday in range(1, 6)
    ]
    facts = {"hours": hours, "holiday_land": LAND_KEY}
    kreis = await make_unit(
        session, slug="kreis", organization_id=KREIS, covers=[KREIS_KEY], level=UnitLevel.KOMMUNAL
    )
    await make_advice(session, kreis, people=[KAI, KIM], **facts)
    land = await make_unit(
        session, slug="land", organization_id=LAND, covers=[LAND_KEY], level=UnitLevel.LAND
    )
    await make_advice(session, land, people=[LEO], **facts)
    bund = await make_unit(session, slug="auffangstelle", organization_id=BUND, is_last_resort=True)
    return {"kreis": kreis, "land": land, "bund": bund}


@pytest.fixture
async def units(session: AsyncSession, empty: None) -> dict[str, Unit]:
    units = await make_units(session)
    await session.commit()
    return units


@pytest.fixture
async def town(app: FastAPI, units: Mapping[str, Unit]) -> AsyncIterator[AsyncClient]:
    """Somebody who works for Saarbrücken."""
    async with client(app, headers=as_town()) as town:
        yield town


@pytest.fixture
async def kreis(app: FastAPI, units: Mapping[str, Unit]) -> AsyncIterator[AsyncClient]:
    """Who leads the unit of the Kreis."""
    async with client(app, headers=as_kreis()) as kreis:
        yield kreis


@pytest.fixture
async def land(app: FastAPI, units: Mapping[str, Unit]) -> AsyncIterator[AsyncClient]:
    """The adviser of the Land."""
    async with client(app, headers=as_land()) as land:
        yield land


def form(**facts: Any) -> dict[str, Any]:
    return {
        "topic": TOPIC,
        "subject": "Parkplätze",
        "description": "Wer hat Erfahrung?",
        "consent": {"tiers": ["kreis", "land", "bund"], "text_version": "1"},
        **facts,
    }


async def ask(caller: AsyncClient, **facts: Any) -> dict[str, Any]:
    response = await caller.post(REQUESTS, json=form(**facts))
    assert response.status_code == 201, response.text
    return dict(response.json())


async def seen(caller: AsyncClient, request: Mapping[str, Any]) -> dict[str, Any]:
    response = await caller.get(f"{REQUESTS}/{request['id']}")
    assert response.status_code == 200, response.text
    return dict(response.json())


async def act(
    caller: AsyncClient,
    request: Mapping[str, Any],
    what: str,
    *,
    status: int = 200,
    method: str = "POST",
    **body: Any,
) -> dict[str, Any]:
    """Whatever the version; the answer, if there is one."""
    response = await caller.request(
        method,
        f"{REQUESTS}/{request['id']}/{what}",
        json=body or None if method != "POST" or what == "acceptance" else body,
        headers={"If-Match": "*"},
    )
    assert response.status_code == status, response.text
    return dict(response.json()) if response.content else {}


async def know(session: AsyncSession, organization_id: UUID, name: str) -> None:
    """As the accounts tell of it."""
    from datetime import UTC, datetime

    facts = {"slug": name.lower(), "kind": "municipality", "name": name}
    session.add(Organization(id=organization_id, copied_at=datetime.now(UTC), **facts))
    await session.commit()
