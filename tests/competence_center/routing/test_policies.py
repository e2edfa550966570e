"""The rules of a Land: stated ahead, previewed, and tried out."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from httpx import AsyncClient, Response
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from competence_center.routing.models import RoutingPolicy
from competence_center.units.models import UnitLevel
from competence_center.working_time import LOCAL
from tests.competence_center.factories import make_advice, make_unit
from tests.competence_center.people import (
    BENSHEIM,
    acting_for,
    administrator_of,
    coordinator_of,
)
from tests.support.keys import administrator_headers

# Saarbrücken, in its Regionalverband; 52 municipalities in the Land.
LAND, KREIS, TOWN = "10", "10041", "100410100100"
TOPIC, OTHER = "mobilitaet-verkehr", "energie-klimaschutz"
FIRST_DAY = "2126-01-01"


def today() -> date:
    return datetime.now(LOCAL).date()


@pytest.fixture(autouse=True)
async def units(session: AsyncSession, empty: None) -> None:
    """One of the Kreis for one topic, one of the Land for all, and the last resort."""
    kreis = await make_unit(session, slug="kreis", covers=[KREIS], level=UnitLevel.KOMMUNAL)
    await make_advice(session, kreis, topics=[TOPIC])
    land = await make_unit(session, slug="land", covers=[LAND], level=UnitLevel.LAND)
    await make_advice(session, land)
    await make_unit(session, slug="auffangstelle", is_last_resort=True)
    await session.commit()


async def make_policy(
    session: AsyncSession, valid_from: date, *tiers: str, land: str = LAND
) -> None:
    rules = {"tiers": list(tiers), "topics": []}
    session.add(
        RoutingPolicy(
            id=new_id(), land=LAND, valid_from=valid_from, rules=rules, stated_at=datetime.now(UTC)
        )
    )
    await session.commit()


async def state(api: AsyncClient, headers: dict[str, str], **facts: Any) -> Response:
    form = {"land": LAND, "valid_from": FIRST_DAY, "tiers": ["land", "bund"]}
    return await api.post("/v1/routing-policies", json=form | facts, headers=headers)


async def told(api: AsyncClient) -> list[dict[str, Any]]:
    response = await api.get(
        "/v1/routing-policies", params={"land": LAND}, headers=coordinator_of(LAND)
    )
    assert response.status_code == 200, response.text
    return list(response.json()["items"])


async def simulated(api: AsyncClient, **query: Any) -> dict[str, Any]:
    response = await api.get(
        "/v1/routing-simulation",
        params={"area": TOWN, "topic": TOPIC, **query},
        headers=coordinator_of(LAND),
    )
    assert response.status_code == 200, response.text
    return dict(response.json())


class TestStateRoutingPolicy:
    async def test_rules_hold_from_their_day_until_the_next_ones(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_policy(session, date(2026, 1, 1), "kreis")
        await make_policy(session, date(2026, 2, 1), "land")

        stated = await state(api, coordinator_of(LAND))
        assert stated.status_code == 201
        found = await api.get(stated.headers["Location"], headers=coordinator_of(LAND))
        assert found.json() == stated.json()
        foreign = await api.get(stated.headers["Location"], headers=coordinator_of("06"))
        assert foreign.status_code == 403
        policies = await told(api)
        assert [each["tiers"] for each in policies] == [["land", "bund"], ["land"], ["kreis"]]
        assert [each["is_in_force"] for each in policies] == [False, True, False]

    async def test_they_begin_after_today_and_one_at_a_time(self, api: AsyncClient) -> None:
        late = await state(api, coordinator_of(LAND), valid_from=today().isoformat())
        assert late.status_code == 422
        assert late.json()["errors"][0]["pointer"] == "/valid_from"
        tomorrow = (today() + timedelta(days=1)).isoformat()
        assert (await state(api, coordinator_of(LAND), valid_from=tomorrow)).status_code == 201
        again = await state(api, coordinator_of(LAND), valid_from=tomorrow)
        assert again.json()["type"] == "/problems/routing-policy-exists"

    async def test_what_makes_no_sense_is_refused(self, api: AsyncClient) -> None:
        rule = {"topic": TOPIC, "tiers": ["bund"]}
        wrong: list[dict[str, Any]] = [
            {"tiers": []},
            {"tiers": ["land", "land"]},
            {"tiers": ["mond"]},
            {"topics": [rule, rule]},
            {"topics": [{**rule, "topic": "nichts"}]},
            {"land": "17"},
        ]
        for facts in wrong:
            response = await state(api, coordinator_of(LAND), **facts)
            assert response.status_code == 422, facts

    async def test_deadlines_are_within_reason_and_follow_each_other(
        self, api: AsyncClient
    ) -> None:
        own = {"acknowledge_days": 1, "answer_days": 3, "update_days": 5, "resolve_days": 20}
        stated = await state(api, coordinator_of(LAND), deadlines=own)
        assert stated.json()["deadlines"] == own

        for member, days in {
            "acknowledge_days": 0,
            "answer_days": 1,
            "update_days": 61,
            "resolve_days": 4,
        }.items():
            wrong = await state(api, coordinator_of(LAND), deadlines={member: days})
            assert wrong.status_code == 422, member
            assert wrong.json()["errors"][0]["pointer"] == f"/deadlines/{member}"
        # Those that are left out are the usual ones, and they have to follow too.
        late = await state(api, coordinator_of(LAND), deadlines={"acknowledge_days": 6})
        assert late.json()["errors"][0]["pointer"] == "/deadlines/answer_days"

    async def test_a_land_that_says_nothing_has_the_usual_ones(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        # From before a Land could say something.
        await make_policy(session, date(2026, 1, 1), "kreis")
        await state(api, coordinator_of(LAND))

        usual = {"acknowledge_days": 2, "answer_days": 5, "update_days": 10, "resolve_days": 30}
        assert [each["deadlines"] for each in await told(api)] == [usual, usual]

    async def test_only_the_land_itself_decides(self, api: AsyncClient) -> None:
        for headers in (
            coordinator_of("06"),
            administrator_of(BENSHEIM, TOWN),
            acting_for(BENSHEIM, Role.FEDERAL_EDITOR, kind="federation", area_key=None),
        ):
            assert (await state(api, headers)).status_code == 403
            preview = await api.post(
                "/v1/routing-policies/preview",
                json={"land": LAND, "valid_from": FIRST_DAY, "tiers": ["land"]},
                headers=headers,
            )
            assert preview.status_code == 403
        assert (await state(api, {})).status_code == 401
        assert (await state(api, administrator_headers("competence-center"))).status_code == 201


class TestRemoveRoutingPolicy:
    async def test_what_does_not_hold_yet_can_be_taken_back(self, api: AsyncClient) -> None:
        stated = (await state(api, coordinator_of(LAND))).json()
        address = f"/v1/routing-policies/{stated['id']}"

        assert (await api.delete(address, headers=coordinator_of("06"))).status_code == 403
        assert (await api.delete(address, headers=coordinator_of(LAND))).status_code == 204
        assert await told(api) == []
        assert (await api.delete(address, headers=coordinator_of(LAND))).status_code == 404

    async def test_what_has_held_stays(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_policy(session, today(), "kreis")
        [policy] = await told(api)

        response = await api.delete(
            f"/v1/routing-policies/{policy['id']}", headers=coordinator_of(LAND)
        )

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/routing-policy-in-force"


class TestSimulateRouting:
    async def test_it_tells_the_owner_every_candidate_and_one_sentence(
        self, api: AsyncClient
    ) -> None:
        told = await simulated(api)

        assert told["owner"] == {"slug": "kreis", "name": "kreis"}
        assert [(each["unit"]["slug"], each["verdict"]) for each in told["candidates"]] == [
            ("kreis", "chosen"),
            ("land", "behind"),
        ]
        assert told["reason"]["de"].startswith("„kreis“ übernimmt, weil die Stelle Kommunen in")
        assert (told["is_last_resort"], told["policy_id"]) == (False, None)

    async def test_units_can_be_taken_to_be_full(self, api: AsyncClient) -> None:
        told = await simulated(api, full="kreis")
        assert told["owner"]["slug"] == "land"
        assert told["reason"]["de"].endswith("; „kreis“ ist ausgelastet.")

        nobody = await simulated(api, full=["kreis", "land"])
        assert (nobody["owner"]["slug"], nobody["is_last_resort"]) == ("auffangstelle", True)

    async def test_the_rules_of_the_day_hold(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_policy(session, date(2026, 1, 1), "land")
        await make_policy(session, date(2126, 1, 1), "bund")

        now, then = await simulated(api), await simulated(api, on="2126-05-05")

        assert (now["owner"]["slug"], now["tiers"]) == ("land", ["land"])
        assert then["is_last_resort"] is True
        assert [each["verdict"] for each in then["candidates"]] == ["tier_left_out"] * 2

    async def test_who_is_away_that_day_is_not_asked(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        town = await make_unit(session, slug="stadt", covers=[TOWN], level=UnitLevel.KOMMUNAL)
        absences = [(date(2030, 5, 1), date(2030, 5, 3))]
        await make_advice(session, town, absences=absences)
        await session.commit()

        owners = {
            day: (await simulated(api, on=day))["owner"]["slug"]
            for day in ("2030-04-30", "2030-05-01", "2030-05-03", "2030-05-04")
        }

        assert list(owners.values()) == ["stadt", "kreis", "kreis", "stadt"]

    async def test_only_who_looks_after_the_land_may_ask(self, api: AsyncClient) -> None:
        query = {"area": TOWN, "topic": TOPIC}
        for address, params in (
            ("/v1/routing-simulation", query),
            ("/v1/routing-policies", {"land": LAND}),
        ):
            for headers in (coordinator_of("06"), administrator_of(BENSHEIM, TOWN)):
                assert (await api.get(address, params=params, headers=headers)).status_code == 403
            assert (await api.get(address, params=params)).status_code == 401
        wrong = await api.get(
            "/v1/routing-simulation", params=query | {"area": "99"}, headers=coordinator_of(LAND)
        )
        assert wrong.status_code == 400


class TestPreviewRoutingPolicy:
    async def preview(self, api: AsyncClient, **facts: Any) -> dict[str, Any]:
        form = {"land": LAND, "valid_from": FIRST_DAY} | facts
        response = await api.post(
            "/v1/routing-policies/preview", json=form, headers=coordinator_of(LAND)
        )
        assert response.status_code == 200, response.text
        return dict(response.json())

    async def test_it_tells_whose_requests_would_go_elsewhere(self, api: AsyncClient) -> None:
        found = await self.preview(api, tiers=["land"])

        # Ten municipalities are in the Regionalverband; only on its topic is anything different.
        assert (found["municipalities"], found["affected"]) == (52, 10)
        [change] = found["changes"]
        assert (change["topic"], change["municipalities"]) == (TOPIC, 10)
        assert (change["from_unit"]["slug"], change["to_unit"]["slug"]) == ("kreis", "land")
        assert len(change["examples"]) == 3

    async def test_it_shows_how_soon_units_have_to_act_then(self, api: AsyncClient) -> None:
        found = await self.preview(api, tiers=["kreis", "land"], deadlines={"answer_days": 4})

        before, after = found["deadlines_before"], found["deadlines_after"]
        assert (before["answer_days"], after["answer_days"]) == (5, 4)
        assert before | {"answer_days": 4} == after

    async def test_the_largest_change_comes_first(self, api: AsyncClient) -> None:
        rules = [{"topic": OTHER, "tiers": ["bund"]}, {"topic": TOPIC, "tiers": ["land"]}]

        found = await self.preview(api, tiers=["kreis", "land"], topics=rules)

        assert [(each["topic"], each["municipalities"]) for each in found["changes"]] == [
            (OTHER, 52),
            (TOPIC, 10),
        ]
        assert found["changes"][0]["to_unit"]["slug"] == "auffangstelle"

    async def test_it_compares_with_the_rules_that_would_hold_otherwise(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_policy(session, date(2125, 1, 1), "land")

        assert (await self.preview(api, tiers=["land", "bund"]))["changes"] == []
        assert await told(api) != []
