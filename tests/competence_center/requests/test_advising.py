"""Advisers accept, pass on, ask back, wait and answer."""

from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from competence_center.requests.models import AdvisoryRequest, Assignment
from competence_center.requests.tending import tend_silent
from competence_center.units.models import UnitLevel
from competence_center.working_time import LOCAL
from tests.competence_center.factories import make_advice, make_unit
from tests.competence_center.requests.conftest import (
    INBOX,
    KIM,
    REQUESTS,
    TEA,
    TOWN,
    TOWN_KEY,
    act,
    as_bund,
    as_colleague,
    as_coordinator,
    as_kreis_colleague,
    as_other_coordinator,
    ask,
    seen,
)
from tests.support.service import client


class TestAcceptAdvisoryRequest:
    async def test_who_accepts_is_who_is_asked(self, app: FastAPI, town: AsyncClient) -> None:
        request = await ask(town)

        async with client(app, headers=as_kreis_colleague()) as colleague:
            accepted = await act(colleague, request, "acceptance")
            mine = (await colleague.get(INBOX, params={"mine": True})).json()

        assert (accepted["state"], accepted["is_mine"]) == ("in_progress", True)
        assert accepted["due_at"] == accepted["own_part"]["answer_by"]
        assert [each["id"] for each in mine["items"]] == [request["id"]]

    async def test_nobody_else_accepts(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, land: AsyncClient
    ) -> None:
        request = await ask(town)

        await act(land, request, "acceptance", status=404)
        await act(town, request, "acceptance", status=403)
        await act(kreis, request, "acceptance")
        twice = await act(kreis, request, "acceptance", status=409)

        assert twice["state"] == "in_progress"

    async def test_a_municipality_can_advise_its_own_colleagues(
        self, app: FastAPI, town: AsyncClient, session: AsyncSession
    ) -> None:
        unit = await make_unit(
            session, organization_id=TOWN, covers=[TOWN_KEY], level=UnitLevel.KOMMUNAL
        )
        await make_advice(session, unit, people=[TEA])
        await session.commit()
        request = await ask(town, consent={"tiers": [], "text_version": "1"})

        assert request["due_at"] is not None
        async with client(app, headers=as_colleague(Role.ADVISER)) as adviser:
            accepted = await act(adviser, request, "acceptance")

        assert (accepted["side"], accepted["is_mine"]) == ("adviser", True)
        assert (await seen(town, request))["side"] == "requester"


class TestDeclineAdvisoryRequest:
    async def test_the_next_unit_owns_it_and_knows_who_was_asked(
        self, town: AsyncClient, kreis: AsyncClient, land: AsyncClient
    ) -> None:
        request = await ask(town)

        await act(
            kreis, request, "refusal", status=204, refusal="no_capacity", text="Alle im Urlaub."
        )

        found = await seen(land, request)
        assert (found["state"], found["owner"]["slug"]) == ("offered", "land")
        assert [each["state"] for each in found["assignments"]] == ["declined", "offered"]
        assert found["assignments"][0]["refusal_text"] == "Alle im Urlaub."
        assert "schon gefragt" in found["reason"]["de"]
        assert (await kreis.get(f"{REQUESTS}/{request['id']}")).status_code == 404

    async def test_what_was_accepted_can_be_given_back(
        self, town: AsyncClient, kreis: AsyncClient, land: AsyncClient
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")

        await act(kreis, request, "refusal", status=204, refusal="out_of_scope")

        assert (await seen(land, request))["state"] == "offered"

    async def test_the_last_resort_answers_and_does_not_decline(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, land: AsyncClient
    ) -> None:
        request = await ask(town)
        for caller in (kreis, land):
            await act(caller, request, "refusal", status=204, refusal="out_of_scope")

        async with client(app, headers=as_bund()) as bund:
            refused = await act(bund, request, "refusal", status=409, refusal="out_of_scope")
            await act(bund, request, "acceptance")
            answered = await act(
                bund, request, "answer", text="Leider.", outcome="no_help_available"
            )

        assert refused["type"] == "/problems/last-resort-declines"
        assert answered["state"] == "answered"


class TestPauseAdvisoryRequest:
    async def test_the_clock_stands_until_the_municipality_writes(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")

        waiting = await act(kreis, request, "pause", text="Wie viele?", for_whom="requester")
        await act(town, request, "messages", status=201, text="Zwölf.")

        assert (waiting["state"], waiting["waits"]["state"]) == ("waiting_requester",) * 2
        resumed = await seen(kreis, request)
        assert (resumed["state"], resumed["waits"]) == ("in_progress", None)
        assert resumed["due_at"] == resumed["own_part"]["update_by"]

    async def test_waiting_for_others_needs_a_name_and_a_day(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        today = datetime.now(LOCAL).date()
        week = (today + timedelta(days=7)).isoformat()
        year = (today + timedelta(days=365)).isoformat()
        said: dict[str, Any] = {"text": "Wir fragen nach.", "for_whom": "third_party"}

        nobody = await act(kreis, request, "pause", status=422, expected_on=week, **said)
        endless = await act(
            kreis, request, "pause", status=422, third_party="IT", expected_on=year, **said
        )
        waiting = await act(kreis, request, "pause", third_party="IT", expected_on=week, **said)
        resumed = await act(kreis, request, "pause", method="DELETE")

        assert nobody["errors"][0]["pointer"] == "/third_party"
        assert endless["errors"][0]["pointer"] == "/expected_on"
        assert waiting["waits"]["third_party"] == "IT"
        assert (resumed["state"], resumed["waits"]) == ("in_progress", None)


class TestConversation:
    async def test_notes_stay_among_the_units(self, town: AsyncClient, kreis: AsyncClient) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        await act(kreis, request, "messages", status=201, text="Guten Tag!", author_name="Kai")
        await act(kreis, request, "notes", status=201, text="Kennen wir.")

        path = f"{REQUESTS}/{request['id']}/messages"
        told = (await town.get(path)).json()["items"]
        kept = (await kreis.get(path)).json()["items"]

        assert [each["text"] for each in told] == ["Guten Tag!"]
        assert (told[0]["unit"]["slug"], told[0]["author_name"]) == ("kreis", "Kai")
        assert [(each["text"], each["is_note"]) for each in kept] == [
            ("Guten Tag!", False), ("Kennen wir.", True),
        ]  # fmt: skip
        await act(town, request, "notes", status=403, text="Ich auch?")

    async def test_nobody_writes_to_what_has_ended(self, town: AsyncClient) -> None:
        request = await ask(town)
        await act(town, request, "withdrawal")

        await act(town, request, "messages", status=409, text="Halt!")


class TestListAdvisoryInbox:
    async def test_each_says_whose_turn_it_is_and_by_when(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        offered, accepted, waiting, unread = [
            await ask(town),
            await ask(town),
            await ask(town),
            await ask(town, consent={"tiers": ["land"], "text_version": "1"}),
        ]
        for request in (accepted, waiting):
            await act(kreis, request, "acceptance")
        await act(kreis, waiting, "pause", text="Wie viele?", for_whom="requester")

        inbox = (await kreis.get(INBOX)).json()

        by_id = {each["id"]: each for each in inbox["items"]}
        assert by_id[offered["id"]]["act_by"] == by_id[offered["id"]]["own_part"]["acknowledge_by"]
        assert by_id[accepted["id"]]["act_by"] == by_id[accepted["id"]]["own_part"]["answer_by"]
        assert by_id[accepted["id"]]["is_mine"]
        assert by_id[accepted["id"]]["act_by"] == (await seen(kreis, accepted))["act_by"]
        assert (await seen(town, accepted))["act_by"] is None
        assert by_id[waiting["id"]]["waits"]["state"] == "waiting_requester"
        assert [by_id[each["id"]]["act_by"] for each in (waiting, unread)] == [None, None]
        assert (inbox["total"], inbox["awaiting"], inbox["overdue"]) == (4, 2, 0)

    async def test_who_is_late_stays_late_when_the_next_person_is_asked(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        await ask(town)
        hour_ago = datetime.now(UTC) - timedelta(hours=1)
        await session.execute(update(Assignment).values(acknowledge_by=hour_ago))
        await session.execute(update(AdvisoryRequest).values(due_at=hour_ago))
        await tend_silent(session, now=datetime.now(UTC), limit=10)
        await session.commit()

        inbox = (await kreis.get(INBOX)).json()

        (listed,) = inbox["items"]
        assert not listed["is_overdue"]
        assert datetime.fromisoformat(listed["act_by"]) == hour_ago
        assert (inbox["awaiting"], inbox["overdue"]) == (1, 1)


class TestNameResponsible:
    async def test_a_colleague_takes_over(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")

        given = await act(kreis, request, "responsible", method="PUT", person_id=str(KIM))
        stranger = await act(
            kreis, request, "responsible", method="PUT", status=422, person_id=request["id"]
        )

        assert not given["is_mine"]
        assert stranger["errors"][0]["pointer"] == "/person_id"
        async with client(app, headers=as_kreis_colleague()) as colleague:
            assert (await seen(colleague, request))["is_mine"]


class TestConsent:
    async def test_without_consent_the_owner_sees_a_card_and_the_clock_waits(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town, consent={"tiers": ["land"], "text_version": "1"})

        card = await seen(kreis, request)

        assert (card["texts"], card["due_at"]) == (None, None)
        assert (card["topic"], card["size_class"] is not None) == ("mobilitaet-verkehr", True)
        assert "Saarbrücken" not in str(card)
        (listed,) = (await kreis.get(INBOX)).json()["items"]
        assert (listed["subject"], listed["organization"]) == (None, None)
        refused = await act(kreis, request, "acceptance", status=403)
        assert refused["type"] == "/problems/consent-needed"
        unread = await kreis.get(f"{REQUESTS}/{request['id']}/messages")
        assert unread.status_code == 403

    async def test_consent_shows_the_request_and_starts_the_clock(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town, consent={"tiers": ["land"], "text_version": "1"})

        agreed = await act(
            town, request, "consent", method="PUT", tiers=[], units=["kreis"], text_version="1"
        )

        assert agreed["consent"] == {
            "tiers": [],
            "units": [{"slug": "kreis", "name": "kreis"}],
            "is_owner_covered": True,
        }
        assert agreed["due_at"] == agreed["assignments"][0]["acknowledge_by"]
        assert (await seen(kreis, request))["texts"]["subject"] == "Parkplätze"

    async def test_what_is_withdrawn_is_hidden_from_the_next_moment_on(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")

        await act(town, request, "consent", method="PUT", tiers=[], text_version="1")

        assert (await seen(kreis, request))["texts"] is None
        await act(kreis, request, "messages", status=403, text="Hallo?")

    async def test_the_unit_that_was_shown_is_agreed_to(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        nobody = {"tiers": [], "text_version": "1"}

        request = await ask(town, consent=nobody, shown_unit="kreis")

        assert (await seen(kreis, request))["texts"] is not None

    async def test_coordinators_of_the_land_see_cards_only(
        self, app: FastAPI, town: AsyncClient
    ) -> None:
        request = await ask(town)

        async with client(app, headers=as_coordinator()) as coordinator:
            card = await seen(coordinator, request)
            unread = await coordinator.get(f"{REQUESTS}/{request['id']}/messages")
        async with client(app, headers=as_other_coordinator()) as other:
            hidden = await other.get(f"{REQUESTS}/{request['id']}")

        assert (card["side"], card["texts"], card["owner"]["slug"]) == ("overseer", None, "kreis")
        assert (unread.status_code, hidden.status_code) == (403, 404)
