"""Aalen assesses itself; its Land, another Land and a neighbour look on."""

from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from competence_center.assessments.question_sets import QuestionSet, QuestionSets
from tests.competence_center.members import member_headers
from tests.support.service import client

ASSESSMENTS = "/v1/assessments"
AALEN = UUID("019ab1c2-0000-7000-8000-0000000000e1")
NEIGHBOUR = UUID("019ab1c2-0000-7000-8000-0000000000e2")
LAND = UUID("019ab1c2-0000-7000-8000-0000000000e3")

# Made when a test needs them: tokens live for a minute.
as_administrator = partial(member_headers, AALEN, Role.ORGANIZATION_ADMIN, subject="admin")
as_colleague = partial(member_headers, AALEN, subject="colleague")
as_delegate = partial(
    member_headers, AALEN, Role.ORGANIZATION_ADMIN, delegate_id=NEIGHBOUR, subject="delegate"
)
as_neighbour = partial(member_headers, NEIGHBOUR, Role.ORGANIZATION_ADMIN, area_key="081365003028")
as_coordinator = partial(
    member_headers, LAND, Role.LAND_COORDINATOR, kind="state", area_key="08", subject="land"
)
as_other_coordinator = partial(
    member_headers, LAND, Role.LAND_COORDINATOR, kind="state", area_key="09", subject="land"
)
as_company = partial(member_headers, NEIGHBOUR, kind="company", area_key=None)


@pytest.fixture
def sets(app: FastAPI) -> Iterator[QuestionSets]:
    """Those that ship; a test may put others in their place."""
    original: QuestionSets = app.state.question_sets
    yield original
    app.state.question_sets = original


@pytest.fixture
async def town(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    """Who administers Aalen."""
    async with client(app, headers=as_administrator()) as town:
        yield town


@pytest.fixture
async def assessment(town: AsyncClient) -> dict[str, Any]:
    return await begin(town)


async def begin(caller: AsyncClient) -> dict[str, Any]:
    response = await caller.post(ASSESSMENTS, json={})
    assert response.status_code == 201, response.text
    begun: dict[str, Any] = response.json()
    return begun


async def answer(
    caller: AsyncClient,
    assessment: dict[str, Any],
    statement_id: str,
    *,
    version: int = 0,
    **content: Any,
) -> dict[str, Any]:
    path = f"{ASSESSMENTS}/{assessment['id']}/answers/{statement_id}"
    response = await caller.put(path, json=content, headers={"If-Match": f'"v{version}"'})
    assert response.status_code == 200, response.text
    stored: dict[str, Any] = response.json()
    return stored


async def hold(caller: AsyncClient, assessment: dict[str, Any], **named: str) -> dict[str, Any]:
    response = await caller.post(f"{ASSESSMENTS}/{assessment['id']}/snapshots", json=named)
    assert response.status_code == 201, response.text
    state: dict[str, Any] = response.json()
    return state


async def show(
    caller: AsyncClient,
    assessment: dict[str, Any],
    *,
    to_land: bool = False,
    compared: bool = False,
) -> dict[str, Any]:
    """As it is now, whatever its version."""
    response = await caller.put(
        f"{ASSESSMENTS}/{assessment['id']}/visibility",
        json={"is_shown_to_land": to_land, "is_compared": compared},
        headers={"If-Match": "*"},
    )
    assert response.status_code == 200, response.text
    changed: dict[str, Any] = response.json()
    return changed


def statement(statement_id: str, **changes: Any) -> dict[str, Any]:
    words = {"de": f"Aussage {statement_id}", "en": f"Statement {statement_id}"}
    return {"id": statement_id, "text": words, "hint": words, "levels": [words] * 5, **changes}


def question_set(version: str, *dimensions: list[dict[str, Any]]) -> QuestionSet:
    """Named `dimension-1` and so on, with these statements."""
    words = {"de": "Dimension", "en": "Dimension"}
    return QuestionSet.model_validate(
        {
            "version": version,
            "published_on": "2026-11-22",
            "dimensions": [
                {
                    "id": f"dimension-{number}",
                    "name": words,
                    "question": words,
                    "action_fields": ["beteiligung-engagement"],
                    "solution_types": [],
                    "support_kinds": ["advice"],
                    "statements": statements,
                }
                for number, statements in enumerate(dimensions, start=1)
            ],
        }
    )
