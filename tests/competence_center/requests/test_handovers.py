"""Another unit takes over or helps: when the municipality agrees, and the unit accepts."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.handovers.jobs import EXPIRES_AFTER, expire
from tests.competence_center.requests.conftest import (
    INBOX,
    REQUESTS,
    act,
    as_bund,
    as_neighbour,
    ask,
    seen,
)
from tests.support.service import client

OWN_KREIS_ONLY = {"tiers": ["kreis"], "text_version": "1"}
AGREED: dict[str, Any] = {"is_agreed": True, "text_version": "1"}


@pytest.fixture
async def request_(town: AsyncClient, kreis: AsyncClient) -> dict[str, Any]:
    """Accepted by the Kreis; nobody else may read it."""
    request = await ask(town, consent=OWN_KREIS_ONLY)
    await act(kreis, request, "acceptance")
    return request


async def propose(kreis: AsyncClient, request: dict[str, Any], kind: str) -> dict[str, Any]:
    return await act(
        kreis, request, "handovers", status=201, unit="land", kind=kind, reason="Kennt sich aus."
    )


async def answer(
    caller: AsyncClient,
    request: dict[str, Any],
    handover: dict[str, Any],
    what: str,
    *,
    status: int = 200,
    **body: Any,
) -> dict[str, Any]:
    method = "PUT" if what == "consent" else "POST"
    path = f"{REQUESTS}/{request['id']}/handovers/{handover['id']}/{what}"
    response = await caller.request(method, path, json=body)
    assert response.status_code == status, response.text
    return dict(response.json()) if response.content else {}


class TestProposeHandover:
    async def test_the_other_unit_sees_a_card_until_the_municipality_agrees(
        self, town: AsyncClient, kreis: AsyncClient, land: AsyncClient, request_: dict[str, Any]
    ) -> None:
        handover = await propose(kreis, request_, "joint")

        card = await seen(land, request_)
        assert (handover["state"], card["side"], card["texts"]) == ("proposed", "adviser", None)
        (listed,) = (await land.get(f"{REQUESTS}/{request_['id']}/handovers")).json()["items"]
        assert listed["reason"] is None
        await answer(land, request_, handover, "acceptance", status=409)

        agreed = await answer(town, request_, handover, "consent", **AGREED)

        assert agreed["state"] == "agreed"
        assert (await seen(land, request_))["texts"]["subject"] == "Parkplätze"

    async def test_where_the_tier_is_agreed_to_nobody_has_to_be_asked(
        self, town: AsyncClient, kreis: AsyncClient, land: AsyncClient
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")

        assert (await propose(kreis, request, "joint"))["state"] == "agreed"

    async def test_only_the_owner_proposes_and_each_unit_once(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, land: AsyncClient,
        request_: dict[str, Any],
    ) -> None:  # fmt: skip
        new: dict[str, Any] = {"unit": "land", "kind": "joint", "reason": "Hilfe."}
        await act(town, request_, "handovers", status=403, **new)
        await act(land, request_, "handovers", status=404, **new)
        await propose(kreis, request_, "joint")

        again = await act(kreis, request_, "handovers", status=409, **new)
        nobody = await act(kreis, request_, "handovers", status=422, **{**new, "unit": "keine"})

        assert again["type"] == "/problems/unit-has-part"
        assert nobody["errors"][0]["pointer"] == "/unit"
        async with client(app, headers=as_neighbour()) as neighbour:
            hidden = await neighbour.get(f"{REQUESTS}/{request_['id']}/handovers")
        assert hidden.status_code == 404


class TestAnswerHandover:
    async def test_who_takes_over_owns_it_and_the_trace_shows_it(
        self, town: AsyncClient, kreis: AsyncClient, land: AsyncClient, request_: dict[str, Any]
    ) -> None:
        handover = await propose(kreis, request_, "transfer")
        await answer(town, request_, handover, "consent", **AGREED)

        accepted = await answer(land, request_, handover, "acceptance")

        assert accepted["state"] == "accepted"
        found = await seen(town, request_)
        assert (found["state"], found["owner"]["slug"]) == ("in_progress", "land")
        assert found["due_at"] == found["assignments"][-1]["answer_by"]
        assert [each["state"] for each in found["assignments"]] == ["released", "accepted"]
        # Who had it still sees what became of it, and does nothing more.
        assert (await seen(kreis, request_))["own_part"]["state"] == "released"
        await act(kreis, request_, "answer", status=403, text="So.", outcome="not_eligible")

    async def test_who_helps_writes_and_does_not_own_it(
        self, town: AsyncClient, kreis: AsyncClient, land: AsyncClient, request_: dict[str, Any]
    ) -> None:
        handover = await propose(kreis, request_, "joint")
        await answer(town, request_, handover, "consent", **AGREED)

        await answer(land, request_, handover, "acceptance")

        await act(land, request_, "messages", status=201, text="Guten Tag vom Land!")
        await act(land, request_, "answer", status=403, text="So.", outcome="not_eligible")
        assert (await seen(town, request_))["owner"]["slug"] == "kreis"
        assert (await land.get(INBOX)).json()["total"] == 1

    async def test_what_the_municipality_does_not_want_ends(
        self, town: AsyncClient, kreis: AsyncClient, land: AsyncClient, request_: dict[str, Any]
    ) -> None:
        handover = await propose(kreis, request_, "transfer")
        await answer(kreis, request_, handover, "consent", status=403, **AGREED)

        refused = await answer(
            town, request_, handover, "consent", is_agreed=False, text_version="1"
        )

        assert refused["state"] == "not_agreed"
        assert (await land.get(f"{REQUESTS}/{request_['id']}")).status_code == 404
        late = await answer(town, request_, handover, "consent", status=409, **AGREED)
        assert late["state"] == "not_agreed"

    async def test_who_declines_leaves_it_with_its_owner(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, land: AsyncClient,
        request_: dict[str, Any],
    ) -> None:  # fmt: skip
        handover = await propose(kreis, request_, "transfer")
        async with client(app, headers=as_bund()) as bund:
            await answer(bund, request_, handover, "refusal", status=404)
        await answer(kreis, request_, handover, "refusal", status=403)

        await answer(land, request_, handover, "refusal", status=204, text="Keine Zeit.")

        (listed,) = (await kreis.get(f"{REQUESTS}/{request_['id']}/handovers")).json()["items"]
        assert (listed["state"], listed["refusal_text"]) == ("declined", "Keine Zeit.")
        assert (await seen(kreis, request_))["owner"]["slug"] == "kreis"

    async def test_what_nobody_answers_expires(
        self, kreis: AsyncClient, session: AsyncSession, request_: dict[str, Any]
    ) -> None:
        await propose(kreis, request_, "transfer")
        now = datetime.now(UTC)

        assert await expire(session, now=now + EXPIRES_AFTER - timedelta(hours=1)) == 0
        assert await expire(session, now=now + EXPIRES_AFTER) == 1
        await session.commit()

        (listed,) = (await kreis.get(f"{REQUESTS}/{request_['id']}/handovers")).json()["items"]
        assert listed["state"] == "expired"
