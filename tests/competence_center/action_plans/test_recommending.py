"""Units recommend on a request; its municipality answers; both see what became of it."""

from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis import mechanics
from competence_center.units.models import Unit
from tests.competence_center.action_plans.conftest import (
    ACTIONS,
    change,
    listed,
    recommend,
    report,
)
from tests.competence_center.factories import make_support_offer
from tests.competence_center.requests.conftest import (
    KREIS,
    REQUESTS,
    TOWN,
    act,
    as_coordinator,
    as_kreis_colleague,
    as_neighbour,
    as_other_coordinator,
    ask,
    seen,
)
from tests.support.service import client

KLARSCHIFF = {"address": "klarschiff", "name": "Klarschiff"}


async def recommendations(caller: AsyncClient, request: dict[str, Any]) -> list[dict[str, Any]]:
    response = await caller.get(f"{REQUESTS}/{request['id']}/actions")
    assert response.status_code == 200, response.text
    return list(response.json()["items"])


async def told(session: AsyncSession, organization_id: UUID, word: str) -> int:
    """How many notices with this word in their title the organisation got."""
    notice = mechanics.notice.c
    rows = await session.execute(select(notice.title, notice.organizations))
    return sum(organization_id in each.organizations and word in each.title["de"] for each in rows)


class TestRecommendAction:
    async def test_the_municipality_finds_it_at_its_request_and_in_its_plan(
        self, session: AsyncSession, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        action = await recommend(
            kreis,
            request_,
            kind="solution",
            title="Meldungen digital annehmen",
            text="Der Nachbarkreis betreibt es.",
            target=KLARSCHIFF,
            due_on="2030-06-30",
            cost_band="up_to_10000",
        )

        (at_request,) = await recommendations(town, request_)
        assert at_request["state"] == "proposed"
        assert at_request["unit"] == {"slug": "kreis", "name": "kreis"}
        assert at_request["target"] == KLARSCHIFF
        assert at_request["request"] == {"id": request_["id"], "number": request_["number"]}
        assert await listed(town) == ["Meldungen digital annehmen"]
        assert (await town.get(f"{ACTIONS}/{action['id']}")).headers["ETag"] == '"v1"'
        assert await told(session, TOWN, "Empfehlung") == 1

    async def test_it_is_news_and_moves_the_clock_of_the_owner(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        before = await seen(town, request_)

        await recommend(kreis, request_)

        after = await seen(town, request_)
        assert after["due_at"] > before["due_at"]
        assert after["version"] > before["version"]

    async def test_an_offer_must_be_known_and_is_called_as_it_is(
        self, session: AsyncSession, kreis: AsyncClient, units: dict[str, Unit],
        request_: dict[str, Any],
    ) -> None:  # fmt: skip
        await make_support_offer(session, slug="beratung", name_de="Beratung", unit=units["kreis"])
        await session.commit()
        target = {"address": "beratung", "name": "Sonderangebot"}

        action = await recommend(kreis, request_, kind="support_offer", target=target)
        unknown = await recommend(
            kreis, request_, kind="support_offer", target=KLARSCHIFF, status=422
        )

        assert action["target"] == {"address": "beratung", "name": "Beratung"}
        assert unknown["errors"][0]["pointer"] == "/target/address"

    async def test_what_makes_no_sense_is_refused(
        self, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        for facts in (
            {"kind": "solution"},
            {"kind": "free", "target": KLARSCHIFF},
            {"kind": "knowledge", "target": KLARSCHIFF},
            {"kind": "knowledge", "target": {"address": "//boese.example", "name": "x"}},
            {"kind": "solution", "target": {"address": "https://boese.example", "name": "x"}},
            {"due_on": "2020-01-01"},
        ):
            await recommend(kreis, request_, status=422, **facts)

        path = {"address": "/modellprojekte/aalen", "name": "Aalen"}
        await recommend(kreis, request_, kind="knowledge", target=path)

    async def test_who_has_not_accepted_or_may_not_read_recommends_nothing(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, land: AsyncClient
    ) -> None:
        request = await ask(town, consent={"tiers": ["kreis"], "text_version": "1"})
        early = await recommend(kreis, request, status=409)
        await act(kreis, request, "acceptance")
        await act(
            kreis, request, "handovers", status=201, unit="land", kind="joint", reason="Hilfe."
        )

        card = await recommend(land, request, status=403)
        own = await recommend(town, request, status=403)
        async with client(app, headers=as_neighbour()) as neighbour:
            await recommend(neighbour, request, status=404)

        assert early["type"] == "/problems/not-in-this-state"
        assert card["type"] == "/problems/consent-needed"
        assert own["type"] == "/problems/forbidden"

    async def test_who_helps_recommends_too(
        self, town: AsyncClient, kreis: AsyncClient, land: AsyncClient
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        help_ = {"unit": "land", "kind": "joint", "reason": "Hilfe."}
        handover = await act(kreis, request, "handovers", status=201, **help_)
        accepted = await land.post(
            f"{REQUESTS}/{request['id']}/handovers/{handover['id']}/acceptance"
        )
        assert accepted.is_success

        action = await recommend(land, request)

        assert [each["is_by_own_unit"] for each in await recommendations(kreis, request)] == [False]
        await change(kreis, action, "withdrawal", method="POST", status=403)


class TestWithdrawRecommendation:
    async def test_what_nobody_has_answered_is_taken_back(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        first, second = await recommend(kreis, request_), await recommend(kreis, request_)
        await report(town, second, "planned")

        withdrawn = await change(kreis, first, "withdrawal", method="POST")
        late = await change(kreis, second, "withdrawal", method="POST", status=409)

        assert (withdrawn["state"], late["state"]) == ("withdrawn", "planned")
        await report(town, first, "planned", status=409)
        await change(town, second, "withdrawal", method="POST", status=403)


class TestWhoSeesIt:
    async def test_nobody_but_the_municipality_and_who_advises_it(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        action = await recommend(kreis, request_)
        own = await town.post(ACTIONS, json={"kind": "free", "title": "Nur für uns"})
        path = f"{ACTIONS}/{action['id']}"
        strangers = (as_neighbour, as_coordinator, as_other_coordinator)

        for stranger in strangers:
            async with client(app, headers=stranger() | {"If-Match": "*"}) as api:
                assert (await api.get(path)).status_code == 404
                assert (await api.delete(path)).status_code == 404
                assert (
                    await api.put(f"{path}/progress", json={"state": "done"})
                ).status_code == 404
                assert (await api.put(path, json={"kind": "free", "title": "x"})).status_code == 404
                assert (await api.post(f"{path}/withdrawal")).status_code == 404
                assert (await api.get(ACTIONS)).json()["items"] == []
                assert len((await api.get(f"{ACTIONS}.csv")).text.splitlines()) == 1
        assert (await kreis.get(path)).status_code == 200
        assert (await kreis.get(f"{ACTIONS}/{own.json()['id']}")).status_code == 404
        async with client(app, headers=as_kreis_colleague()) as colleague:
            assert len(await recommendations(colleague, request_)) == 1
        async with client(app) as nobody:
            assert (await nobody.get(ACTIONS)).status_code == 401

    async def test_the_adviser_sees_it_only_while_it_may_read_the_request(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        action = await recommend(kreis, request_)
        await act(town, request_, "consent", method="PUT", tiers=[], text_version="1")

        assert (await kreis.get(f"{ACTIONS}/{action['id']}")).status_code == 404
        hidden = await kreis.get(f"{REQUESTS}/{request_['id']}/actions")
        assert hidden.json()["type"] == "/problems/consent-needed"

    async def test_the_adviser_reads_the_answer_and_not_who_is_responsible(
        self, session: AsyncSession, town: AsyncClient, kreis: AsyncClient,
        request_: dict[str, Any],
    ) -> None:  # fmt: skip
        action = await recommend(kreis, request_)

        await report(town, action, "declined", reason="Kein Geld.", responsible="Kämmerei")

        (shown,) = await recommendations(kreis, request_)
        assert (shown["state"], shown["reason"]) == ("declined", "Kein Geld.")
        assert shown["responsible"] is None
        assert await told(session, KREIS, "Ihre Empfehlung") == 1

    @pytest.mark.parametrize("is_withdrawn", [True, False])
    async def test_who_may_no_longer_read_it_hears_no_answer(
        self, session: AsyncSession, town: AsyncClient, kreis: AsyncClient,
        request_: dict[str, Any], *, is_withdrawn: bool,
    ) -> None:  # fmt: skip
        action = await recommend(kreis, request_)
        tiers = [] if is_withdrawn else ["kreis"]
        await act(town, request_, "consent", method="PUT", tiers=tiers, text_version="1")

        await report(town, action, "planned")

        assert await told(session, KREIS, "Ihre Empfehlung") == (not is_withdrawn)
