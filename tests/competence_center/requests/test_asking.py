"""A municipality asks, and somebody owns its request from the first moment on."""

from datetime import UTC, datetime, timedelta

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.advice.models import Advice
from competence_center.requests.models import AdvisoryRequest
from competence_center.units.models import Unit
from tests.competence_center.requests.conftest import (
    INBOX,
    REQUESTS,
    TOPIC,
    TOWN,
    act,
    as_colleague,
    as_company,
    as_neighbour,
    ask,
    form,
    know,
    seen,
)
from tests.support.service import client


class TestSubmitAdvisoryRequest:
    async def test_the_nearest_unit_owns_it_and_the_municipality_hears_why(
        self, town: AsyncClient
    ) -> None:
        request = await ask(town)

        assert (request["state"], request["owner"]["slug"]) == ("offered", "kreis")
        assert "Kreis" in request["reason"]["de"]
        assert request["due_at"] == request["assignments"][0]["acknowledge_by"]
        assert request["consent"]["is_owner_covered"]

    async def test_what_the_preview_says_is_what_happens(self, town: AsyncClient) -> None:
        preview = (await town.get(f"{REQUESTS}/preview", params={"topic": TOPIC})).json()

        request = await ask(town, shown_unit=preview["unit"]["slug"])

        assert request["owner"] == preview["unit"]
        assert request["reason"] == preview["reason"]
        assert preview["consent"]["version"] == "1"

    async def test_all_units_that_were_looked_at_are_kept_with_a_verdict(
        self, town: AsyncClient
    ) -> None:
        request = await ask(town)

        response = await town.get(f"{REQUESTS}/{request['id']}/routing-decisions")

        (decision,) = response.json()["items"]
        assert decision["because"] == "submitted"
        verdicts = {each["slug"]: each["verdict"] for each in decision["candidates"]}
        assert verdicts == {"kreis": "chosen", "land": "behind"}

    async def test_a_full_unit_is_passed_over(
        self, town: AsyncClient, session: AsyncSession, units: dict[str, Unit]
    ) -> None:
        own = Advice.unit_id == units["kreis"].id
        await session.execute(update(Advice).where(own).values(capacity=1))
        await session.commit()

        owners = [(await ask(town))["owner"]["slug"] for _ in range(2)]

        assert owners == ["kreis", "land"]

    async def test_the_same_key_asks_once(self, town: AsyncClient) -> None:
        headers = {"Idempotency-Key": "one-and-only"}

        sent = [await town.post(REQUESTS, json=form(), headers=headers) for _ in range(2)]

        assert [each.status_code for each in sent] == [201, 201]
        assert (await town.get(REQUESTS)).json()["total"] == 1

    async def test_the_context_is_carried_along(self, town: AsyncClient) -> None:
        origin = {"kind": "solution", "slug": "klarschiff", "name": "Klarschiff"}

        request = await ask(town, origin=origin, phase="P2")

        assert (request["texts"]["origin"], request["phase"]) == (origin, "P2")

    async def test_who_is_no_municipality_does_not_ask(
        self, app: FastAPI, town: AsyncClient
    ) -> None:
        async with client(app, headers=as_company()) as company:
            response = await company.post(REQUESTS, json=form())

        assert response.status_code == 403
        assert response.json()["type"] == "/problems/only-municipalities-ask"

    @pytest.mark.parametrize(
        ("wrong", "pointer"),
        [
            ({"topic": "quatsch"}, "/topic"),
            ({"description": " "}, "/description"),
            ({"shown_unit": "gibt-es-nicht"}, "/shown_unit"),
            ({"consent": {"tiers": [], "text_version": "77"}}, "/text_version"),
        ],
    )
    async def test_what_is_wrong_is_named(
        self, town: AsyncClient, wrong: dict[str, object], pointer: str
    ) -> None:
        response = await town.post(REQUESTS, json=form(**wrong))

        assert response.status_code == 422
        assert [each["pointer"] for each in response.json()["errors"]] == [pointer]


class TestReadAdvisoryRequests:
    async def test_colleagues_see_it_and_neighbours_do_not(
        self, app: FastAPI, town: AsyncClient, session: AsyncSession
    ) -> None:
        await know(session, TOWN, "Saarbrücken")
        request = await ask(town)

        async with client(app, headers=as_colleague()) as colleague:
            (listed,) = (await colleague.get(REQUESTS)).json()["items"]
            assert (await seen(colleague, request))["texts"]["subject"] == "Parkplätze"
        async with client(app, headers=as_neighbour()) as neighbour:
            hidden = await neighbour.get(f"{REQUESTS}/{request['id']}")
            nothing = (await neighbour.get(REQUESTS)).json()

        assert (listed["subject"], listed["organization"]) == ("Parkplätze", "Saarbrücken")
        assert hidden.status_code == 404
        assert (nothing["items"], nothing["total"]) == ([], 0)

    async def test_pages_follow_each_other(self, town: AsyncClient, kreis: AsyncClient) -> None:
        asked = [(await ask(town, subject=f"Frage {number}"))["id"] for number in range(3)]

        for caller, path in ((town, REQUESTS), (kreis, INBOX)):
            found: list[str] = []
            cursor: dict[str, str] = {}
            while True:
                page = (await caller.get(path, params={"limit": 2, **cursor})).json()
                found += [each["id"] for each in page["items"]]
                if page["next_cursor"] is None:
                    break
                cursor = {"cursor": page["next_cursor"]}
            assert sorted(found) == sorted(asked)
            assert len(found) == 3


class TestEndAdvisoryRequest:
    async def test_who_asked_takes_it_back(self, town: AsyncClient, kreis: AsyncClient) -> None:
        request = await ask(town)

        ended = await act(town, request, "withdrawal", text="Hat sich erledigt.")

        assert (ended["state"], ended["outcome"]) == ("withdrawn", "requester_withdrew")
        assert ended["due_at"] is None
        again = await town.post(
            f"{REQUESTS}/{request['id']}/withdrawal", json={}, headers={"If-Match": "*"}
        )
        assert again.status_code == 409
        assert again.json()["state"] == "withdrawn"

    async def test_the_unit_cannot_take_it_back(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town)

        await act(kreis, request, "withdrawal", status=403)

    async def test_a_second_one_is_merged_into_the_first(
        self, app: FastAPI, town: AsyncClient
    ) -> None:
        first, second = await ask(town), await ask(town)

        merged = await act(town, second, "merging", into=first["id"])
        itself = await act(town, first, "merging", status=422, into=first["id"])
        ended = await act(town, first, "merging", status=422, into=second["id"])

        assert (merged["state"], merged["merged_into_id"]) == ("merged", first["id"])
        assert itself["errors"] == ended["errors"]

    async def test_who_changes_an_old_version_is_told(self, town: AsyncClient) -> None:
        request = await ask(town)
        path = f"{REQUESTS}/{request['id']}/withdrawal"

        missing = await town.post(path, json={})
        stale = await town.post(path, json={}, headers={"If-Match": '"v99"'})

        assert (missing.status_code, stale.status_code) == (428, 412)
        assert (await seen(town, request))["state"] == "offered"


class TestReopenAdvisoryRequest:
    async def test_an_answer_that_does_not_help_goes_back_to_the_unit(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        await act(kreis, request, "answer", text="So.", outcome="information_given")

        opened = await act(town, request, "reopening", text="Und der Datenschutz?")

        assert (opened["state"], opened["owner"]["slug"]) == ("in_progress", "kreis")
        assert (opened["outcome"], opened["answered_at"]) == (None, None)

    async def test_a_closed_one_is_placed_anew_for_ninety_days(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        await act(kreis, request, "answer", text="So.", outcome="information_given")
        closed = await act(town, request, "closing", outcome="resolved_with_help")
        assert (closed["state"], closed["outcome"]) == ("closed", "resolved_with_help")

        opened = await act(town, request, "reopening", text="Doch noch etwas.")

        assert (opened["state"], opened["ended_at"]) == ("offered", None)
        await act(kreis, request, "acceptance")
        await act(kreis, request, "answer", text="So.", outcome="information_given")
        await act(town, request, "closing")
        long_ago = datetime.now(UTC) - timedelta(days=91)
        await session.execute(update(AdvisoryRequest).values(ended_at=long_ago))
        await session.commit()
        late = await act(town, request, "reopening", status=409, text="Noch etwas.")
        assert late["type"] == "/problems/reopening-too-late"
