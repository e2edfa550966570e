"""Saarbrücken asks as in the tests of the requests, and its Kreis has accepted."""

from collections.abc import Mapping
from typing import Any

import pytest
from httpx import AsyncClient

from tests.competence_center.requests.conftest import (
    REQUESTS,
    act,
    ask,
    kreis,
    land,
    town,
    units,
)

__all__ = ["kreis", "land", "town", "units"]

ACTIONS = "/v1/actions"


@pytest.fixture
async def request_(town: AsyncClient, kreis: AsyncClient) -> dict[str, Any]:
    """Accepted by the Kreis; nobody else may read it."""
    request = await ask(town, consent={"tiers": ["kreis"], "text_version": "1"})
    await act(kreis, request, "acceptance")
    return request


def free(**facts: Any) -> dict[str, Any]:
    return {"kind": "free", "title": "Zuständigkeit klären", **facts}


async def recommend(
    adviser: AsyncClient, request: Mapping[str, Any], *, status: int = 201, **facts: Any
) -> dict[str, Any]:
    path = f"{REQUESTS}/{request['id']}/actions"
    response = await adviser.post(path, json=free(**facts))
    assert response.status_code == status, response.text
    return dict(response.json())


async def report(
    caller: AsyncClient, action: Mapping[str, Any], state: str, *, status: int = 200, **facts: Any
) -> dict[str, Any]:
    """Whatever the version."""
    return await change(caller, action, "progress", status=status, state=state, **facts)


async def change(
    caller: AsyncClient,
    action: Mapping[str, Any],
    what: str = "",
    *,
    method: str = "PUT",
    status: int = 200,
    **body: Any,
) -> dict[str, Any]:
    path = f"{ACTIONS}/{action['id']}" + (f"/{what}" if what else "")
    response = await caller.request(method, path, json=body, headers={"If-Match": "*"})
    assert response.status_code == status, response.text
    return dict(response.json()) if response.content else {}


async def plan(caller: AsyncClient, *, status: int = 201, **facts: Any) -> dict[str, Any]:
    """An own action."""
    response = await caller.post(ACTIONS, json=free(**facts))
    assert response.status_code == status, response.text
    return dict(response.json())


async def listed(caller: AsyncClient, **filters: Any) -> list[str]:
    """Titles of the plan."""
    response = await caller.get(ACTIONS, params=filters)
    assert response.status_code == 200, response.text
    return [each["title"] for each in response.json()["items"]]
