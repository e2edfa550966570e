"""Open requests move to another unit when a Land decides so, and only as it has seen before."""

from typing import Any

from httpx import AsyncClient
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from chassis.mechanics import notice
from competence_center.advice.models import Advice
from competence_center.database import Base
from competence_center.requests.models import RoutingDecision
from competence_center.units.models import Unit
from tests.competence_center.members import member_headers
from tests.competence_center.people import acting_for
from tests.competence_center.requests.conftest import (
    BUND,
    KREIS,
    LAND,
    LAND_KEY,
    REQUESTS,
    TOPIC,
    TOWN,
    act,
    as_coordinator,
    as_other_coordinator,
    ask,
    seen,
)
from tests.support.keys import administrator_headers

REROUTING = "/v1/rerouting"


async def advise_on(session: AsyncSession, unit: Unit, *topics: str, **facts: Any) -> None:
    """As its keeper states it."""
    stated = {"topics": list(topics), **facts}
    await session.execute(update(Advice).where(Advice.unit_id == unit.id).values(**stated))
    await session.commit()


async def proposed(api: AsyncClient, **query: Any) -> dict[str, Any]:
    response = await api.get(
        REROUTING, params={"land": LAND_KEY, **query}, headers=as_coordinator()
    )
    assert response.status_code == 200, response.text
    return dict(response.json())


def chosen(preview: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"request_id": each["id"], "version": each["version"], "to_unit": each["to_unit"]["slug"]}
        for each in preview["items"]
    ]


async def rerouted(
    api: AsyncClient, moves: list[dict[str, Any]], headers: dict[str, str] | None = None
) -> dict[str, Any]:
    response = await api.post(
        REROUTING, json={"land": LAND_KEY, "moves": moves}, headers=headers or as_coordinator()
    )
    assert response.status_code == 201, response.text
    return dict(response.json())


class TestPreviewRerouting:
    async def test_it_shows_cards_with_the_unit_that_would_own_them_and_why(
        self, api: AsyncClient, town: AsyncClient, units: dict[str, Unit], session: AsyncSession
    ) -> None:
        request = await ask(town)
        assert (await proposed(api))["items"] == []
        await advise_on(session, units["kreis"], "energie-klimaschutz")

        found = await proposed(api)

        [card] = found["items"]
        assert (found["total"], found["looked_at"], found["open"]) == (1, 1, 1)
        assert (card["id"], card["owner"]["slug"]) == (request["id"], "kreis")
        assert (card["to_unit"]["slug"], card["is_accepted"]) == ("land", False)
        assert card["reason"]["de"] == (
            "Zuständig wäre „land“: „kreis“ berät nicht zu diesem Handlungsfeld."
        )
        told = str(found)
        assert not any(word in told for word in ("Parkplätze", "Saarbrücken", str(TOWN)))

    async def test_a_full_unit_keeps_what_it_has_and_equals_do_not_take_turns(
        self, api: AsyncClient, town: AsyncClient, units: dict[str, Unit], session: AsyncSession
    ) -> None:
        await ask(town)
        await ask(town)
        await advise_on(session, units["kreis"], capacity=1)

        assert (await proposed(api))["items"] == []

    async def test_what_is_worked_on_is_shown_only_when_asked_for(
        self,
        api: AsyncClient,
        town: AsyncClient,
        kreis: AsyncClient,
        units: dict[str, Unit],
        session: AsyncSession,
    ) -> None:
        await act(kreis, await ask(town), "acceptance")
        await advise_on(session, units["kreis"], is_open=False)

        assert (await proposed(api))["items"] == []
        [card] = (await proposed(api, with_accepted=True))["items"]
        assert card["is_accepted"] is True
        assert "berät die Kommune nicht" in card["reason"]["de"]

    async def test_only_who_looks_after_the_land_sees_it(
        self, api: AsyncClient, town: AsyncClient
    ) -> None:
        query = {"land": LAND_KEY}
        assert (await api.get(REROUTING, params=query)).status_code == 401
        adviser = member_headers(KREIS, Role.ADVISER, kind="district")
        for headers in (as_other_coordinator(), adviser):
            assert (await api.get(REROUTING, params=query, headers=headers)).status_code == 403
        editor = acting_for(BUND, Role.FEDERAL_EDITOR, kind="federation", area_key=None)
        assert (await api.get(REROUTING, params=query, headers=editor)).status_code == 200


class TestRerouteRequests:
    async def test_it_moves_what_was_chosen_stores_why_and_tells_all_three(
        self, api: AsyncClient, town: AsyncClient, units: dict[str, Unit], session: AsyncSession
    ) -> None:
        first, second = await ask(town), await ask(town)
        await advise_on(session, units["kreis"], "energie-klimaschutz")
        table = Base.metadata.tables[f"competence_center.{notice.name}"]
        await session.execute(table.delete())
        await session.commit()

        moves = chosen(await proposed(api))
        done = await rerouted(api, [each for each in moves if each["request_id"] == first["id"]])

        assert done == {"moved": [first["id"]], "left": []}
        assert (await seen(town, first))["owner"]["slug"] == "land"
        assert (await seen(town, second))["owner"]["slug"] == "kreis"
        rows = select(RoutingDecision).order_by(RoutingDecision.decided_at.desc()).limit(1)
        decision = (await session.scalars(rows)).one()
        assert (decision.because, decision.unit_id) == ("rerouted", units["land"].id)
        told = {
            (row.organizations[0], row.title["de"]) for row in await session.execute(select(table))
        }
        number = first["number"]
        assert {
            (KREIS, f"Anfrage Nr. {number} liegt jetzt bei „land“"),
            (TOWN, f"Ihre Anfrage Nr. {number} liegt bei einer anderen Stelle"),
        } < told
        assert LAND in {organization for organization, _ in told}
        assert (await proposed(api))["total"] == 1

    async def test_what_was_accepted_moves_when_it_is_chosen(
        self,
        api: AsyncClient,
        town: AsyncClient,
        kreis: AsyncClient,
        units: dict[str, Unit],
        session: AsyncSession,
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        await act(kreis, request, "pause", text="Wie viele?", for_whom="requester")
        await advise_on(session, units["kreis"], "energie-klimaschutz")

        done = await rerouted(api, chosen(await proposed(api, with_accepted=True)))

        assert done["moved"] == [request["id"]]
        now = await seen(town, request)
        assert (now["state"], now["owner"]["slug"], now["waits"]) == ("offered", "land", None)
        assert now["assignments"][0]["state"] == "released"

    async def test_what_has_changed_since_the_preview_stays(
        self,
        api: AsyncClient,
        town: AsyncClient,
        kreis: AsyncClient,
        units: dict[str, Unit],
        session: AsyncSession,
    ) -> None:
        accepted, stays = await ask(town), await ask(town)
        await advise_on(session, units["kreis"], "energie-klimaschutz")
        by_id = {each["request_id"]: each for each in chosen(await proposed(api))}

        await act(kreis, accepted, "acceptance")
        done = await rerouted(api, [by_id[accepted["id"]]])
        assert done == {"moved": [], "left": [accepted["id"]]}
        # By now the last resort would own it.
        await advise_on(session, units["land"], "energie-klimaschutz")
        done = await rerouted(api, [by_id[stays["id"]]])
        assert done == {"moved": [], "left": [stays["id"]]}
        assert (await seen(town, accepted))["state"] == "in_progress"
        assert (await seen(town, stays))["owner"]["slug"] == "kreis"

    async def test_what_a_handover_has_decided_is_left_alone(
        self,
        api: AsyncClient,
        town: AsyncClient,
        kreis: AsyncClient,
        land: AsyncClient,
        units: dict[str, Unit],
    ) -> None:
        request = await ask(town)
        await act(kreis, request, "acceptance")
        offer = {"unit": "land", "kind": "transfer", "reason": "Sie kennen das."}
        made = await act(kreis, request, "handovers", status=201, **offer)
        await land.post(f"{REQUESTS}/{request['id']}/handovers/{made['id']}/acceptance")
        now = await seen(town, request)
        assert now["owner"]["slug"] == "land"

        assert (await proposed(api, with_accepted=True))["items"] == []
        back = {"request_id": request["id"], "version": now["version"], "to_unit": "kreis"}
        assert (await rerouted(api, [back]))["left"] == [request["id"]]

    async def test_sent_again_it_gives_the_same_answer(
        self, api: AsyncClient, town: AsyncClient, units: dict[str, Unit], session: AsyncSession
    ) -> None:
        await ask(town)
        await advise_on(session, units["kreis"], "energie-klimaschutz")
        body = {"land": LAND_KEY, "moves": chosen(await proposed(api))}
        headers = as_coordinator() | {"Idempotency-Key": "einmal-und-nicht-zweimal"}

        first = await api.post(REROUTING, json=body, headers=headers)
        again = await api.post(REROUTING, json=body, headers=headers)

        assert (first.status_code, len(first.json()["moved"])) == (201, 1)
        assert again.json() == first.json()

    async def test_nobody_moves_requests_of_another_land(
        self, api: AsyncClient, town: AsyncClient, units: dict[str, Unit], session: AsyncSession
    ) -> None:
        request = await ask(town)
        await advise_on(session, units["kreis"], "energie-klimaschutz")
        moves = chosen(await proposed(api))

        foreign = await api.post(
            REROUTING, json={"land": LAND_KEY, "moves": moves}, headers=as_other_coordinator()
        )
        assert foreign.status_code == 403
        editor = acting_for(BUND, Role.FEDERAL_EDITOR, kind="federation", area_key=None)
        refused = await api.post(REROUTING, json={"land": LAND_KEY, "moves": moves}, headers=editor)
        assert refused.status_code == 403
        # In the name of the own Land it is as if there were no such request.
        for headers in (as_other_coordinator(), administrator_headers("competence-center")):
            response = await api.post(
                REROUTING, json={"land": "08", "moves": moves}, headers=headers
            )
            assert response.json() == {"moved": [], "left": [request["id"]]}
        assert (await seen(town, request))["owner"]["slug"] == "kreis"
        assert (await api.post(REROUTING, json={"land": LAND_KEY, "moves": []})).status_code == 401

    async def test_a_batch_has_bounds(self, api: AsyncClient, town: AsyncClient) -> None:
        move = {"request_id": str(TOWN), "version": 1, "to_unit": "land"}
        for moves in ([], [move] * 51, [{**move, "version": 0}], [{**move, "topic": TOPIC}]):
            response = await api.post(
                REROUTING, json={"land": LAND_KEY, "moves": moves}, headers=as_coordinator()
            )
            assert response.status_code == 422
