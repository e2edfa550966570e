"""What a unit states about its advice: by whom, how, and who reads it."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from httpx import AsyncClient, Response
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from competence_center.seeds.load import load_seeds
from competence_center.units.models import Unit
from tests.competence_center.factories import make_unit
from tests.competence_center.people import (
    BENSHEIM,
    BENSHEIM_KEY,
    acting_for,
    administrator_of,
    coordinator_of,
)
from tests.support.keys import administrator_headers

LEAD, OTHER = uuid4(), uuid4()
FORM: dict[str, Any] = {
    "is_open": True,
    "topics": ["mobilitaet-verkehr"],
    "hours": [
        {"weekday": 1, "opens": "09:00:00", "closes": "12:00:00"},
        {"weekday": 1, "opens": "13:00:00", "closes": "16:00:00"},
    ],
    "holiday_land": "06",
    "capacity": 5,
    "areas": [{"area_key": BENSHEIM_KEY, "from_on": "2026-12-01"}],
    "advisers": [{"person_id": str(LEAD), "is_lead": True}, {"person_id": str(OTHER)}],
}
FIRST = {"If-Match": '"v0"'}


@pytest.fixture
async def unit(session: AsyncSession) -> Unit:
    """A unit of Bensheim that has stated nothing yet."""
    unit = await make_unit(session, organization_id=BENSHEIM, covers=[BENSHEIM_KEY])
    await session.commit()
    return unit


async def state(api: AsyncClient, unit: Unit, headers: dict[str, str], **facts: Any) -> Response:
    return await api.put(f"/v1/units/{unit.slug}/advice", json=FORM | facts, headers=headers)


class TestListAdvice:
    async def test_who_keeps_units_or_advises_in_them_finds_these_and_no_others(
        self, api: AsyncClient, unit: Unit, session: AsyncSession
    ) -> None:
        await make_unit(session, slug="anderswo", organization_id=uuid4(), covers=["09"])
        await session.commit()
        await state(api, unit, administrator_of(BENSHEIM) | FIRST)

        async def listed(headers: dict[str, str]) -> list[dict[str, Any]]:
            items: list[dict[str, Any]] = (
                await api.get("/v1/advice?limit=100", headers=headers)
            ).json()["items"]
            return [each for each in items if each["unit_slug"] in {unit.slug, "anderswo"}]

        lead = acting_for(BENSHEIM, Role.ADVISER, subject=str(LEAD))
        [as_lead], [as_administrator] = await listed(lead), await listed(administrator_of(BENSHEIM))
        assert (as_lead["unit_slug"], as_lead["is_open"]) == (unit.slug, True)
        assert (as_lead["is_adviser"], as_lead["is_lead"], as_lead["may_state"]) == (
            True, True, False,
        )  # fmt: skip
        assert (as_administrator["is_adviser"], as_administrator["may_state"]) == (False, True)
        assert [each["unit_slug"] for each in await listed(coordinator_of("06"))] == [unit.slug]
        assert [each["unit_slug"] for each in await listed(coordinator_of("09"))] == ["anderswo"]
        assert len(await listed(administrator_headers("competence-center"))) == 2
        assert await listed(administrator_of(uuid4())) == []
        assert (await api.get("/v1/advice", headers=acting_for(BENSHEIM))).status_code == 403

    async def test_pages_follow_one_another(self, api: AsyncClient, session: AsyncSession) -> None:
        for slug in ("eins", "zwei"):
            await make_unit(session, slug=slug, organization_id=BENSHEIM, covers=[BENSHEIM_KEY])
        await session.commit()
        own = administrator_of(BENSHEIM)

        first = (await api.get("/v1/advice?limit=1", headers=own)).json()
        cursor = first["next_cursor"]
        second = (await api.get(f"/v1/advice?limit=1&cursor={cursor}", headers=own)).json()

        assert [page["items"][0]["unit_slug"] for page in (first, second)] == ["eins", "zwei"]
        assert (first["total"], second["next_cursor"]) == (2, None)


class TestGetAdvice:
    async def test_as_long_as_nothing_is_stated_it_takes_no_requests(
        self, api: AsyncClient, unit: Unit
    ) -> None:
        response = await api.get(
            f"/v1/units/{unit.slug}/advice", headers=administrator_of(BENSHEIM)
        )

        assert response.headers["ETag"] == '"v0"'
        assert response.json()["is_open"] is False

    async def test_who_keeps_the_unit_and_who_advises_there_read_it(
        self, api: AsyncClient, unit: Unit
    ) -> None:
        address = f"/v1/units/{unit.slug}/advice"

        for headers in (
            acting_for(BENSHEIM, Role.ADVISER),
            coordinator_of("06"),
            administrator_headers("competence-center"),
        ):
            assert (await api.get(address, headers=headers)).status_code == 200
        for headers in (
            acting_for(BENSHEIM),
            acting_for(uuid4(), Role.ADVISER),
            administrator_of(uuid4()),
            coordinator_of("09"),
        ):
            assert (await api.get(address, headers=headers)).status_code == 403
        assert (await api.get(address)).status_code == 401
        missing = await api.get("/v1/units/nobody/advice", headers=coordinator_of("06"))
        assert missing.status_code == 404


class TestStateAdvice:
    async def test_all_of_it_is_told_again(self, api: AsyncClient, unit: Unit) -> None:
        stated = await state(api, unit, administrator_of(BENSHEIM) | FIRST)

        assert stated.status_code == 200, stated.text
        assert stated.headers["ETag"] == '"v1"'
        told = (
            await api.get(f"/v1/units/{unit.slug}/advice", headers=administrator_of(BENSHEIM))
        ).json()
        assert {name: told[name] for name in ("topics", "hours", "holiday_land", "capacity")} == {
            name: FORM[name] for name in ("topics", "hours", "holiday_land", "capacity")
        }
        assert [area["area_key"] for area in told["areas"]] == [BENSHEIM_KEY]
        assert {each["person_id"]: each["is_lead"] for each in told["advisers"]} == {
            str(LEAD): True,
            str(OTHER): False,
        }

    async def test_the_lead_can_change(self, api: AsyncClient, unit: Unit) -> None:
        await state(api, unit, administrator_of(BENSHEIM) | FIRST)

        advisers = [{"person_id": str(LEAD)}, {"person_id": str(OTHER), "is_lead": True}]
        second = administrator_of(BENSHEIM) | {"If-Match": '"v1"'}
        changed = await state(api, unit, second, advisers=advisers)

        leads = {each["person_id"] for each in changed.json()["advisers"] if each["is_lead"]}
        assert leads == {str(OTHER)}

    async def test_others_do_not_state_it(self, api: AsyncClient, unit: Unit) -> None:
        for headers in (
            acting_for(BENSHEIM, Role.ADVISER),
            administrator_of(uuid4()),
            coordinator_of("09"),
        ):
            assert (await state(api, unit, headers | FIRST)).status_code == 403

    async def test_from_the_version_that_they_read(self, api: AsyncClient, unit: Unit) -> None:
        headers = administrator_of(BENSHEIM)

        assert (await state(api, unit, headers)).status_code == 428
        assert (await state(api, unit, headers | {"If-Match": '"v1"'})).status_code == 412

    async def test_an_organisation_takes_requests_from_its_own_area_only(
        self, api: AsyncClient, unit: Unit
    ) -> None:
        for key in ("06", "064310011011", None):
            areas = [{"area_key": key, "from_on": "2026-12-01"}]
            response = await state(api, unit, administrator_of(BENSHEIM) | FIRST, areas=areas)
            assert response.status_code == 403, key
            assert response.json()["errors"][0]["pointer"] == "/areas/0/area_key"

    async def test_what_the_coordinator_added_may_stay(self, api: AsyncClient, unit: Unit) -> None:
        areas: list[dict[str, Any]] = [
            {"area_key": "06431", "from_on": "2026-12-01"},
            {"area_key": "064310011011", "is_excluded": True, "from_on": "2026-12-01"},
        ]
        by_land = await state(api, unit, coordinator_of("06") | FIRST, areas=areas)
        assert by_land.status_code == 200, by_land.text

        own = administrator_of(BENSHEIM) | {"If-Match": '"v1"'}
        kept = await state(api, unit, own, areas=areas, capacity=9)
        assert kept.status_code == 200
        # But what was excluded is not simply included.
        areas[1]["is_excluded"] = False
        own = administrator_of(BENSHEIM) | {"If-Match": '"v2"'}
        assert (await state(api, unit, own, areas=areas)).status_code == 403

    async def test_what_does_not_fit_together_is_refused(
        self, api: AsyncClient, unit: Unit
    ) -> None:
        monday = {"weekday": 1, "opens": "09:00", "closes": "16:00"}
        wrong: list[dict[str, Any]] = [
            {"topics": ["nichts"]},
            {"hours": []},
            {"hours": [{**monday, "closes": "09:00"}]},
            {"hours": [{**monday, "opens": "09:00:30"}]},
            {"hours": [{**monday, "opens": "09:00+02:00"}]},
            {"hours": [monday, {**monday, "opens": "15:00", "closes": "17:00"}]},
            {"holiday_land": "17"},
            {"areas": []},
            {"areas": [{"area_key": "99", "from_on": "2026-12-01"}]},
            {"areas": [{"area_key": "06", "from_on": "2026-12-02", "until_on": "2026-12-01"}]},
            {"areas": [{"area_key": None, "is_excluded": True, "from_on": "2026-12-01"}]},
            {"advisers": []},
            {"advisers": [{"person_id": str(LEAD)}]},
            {"advisers": [{"person_id": str(LEAD), "is_lead": True}, {"person_id": str(LEAD)}]},
            {"version": 7},
        ]
        for facts in wrong:
            response = await state(api, unit, administrator_of(BENSHEIM) | FIRST, **facts)
            assert response.status_code == 422, facts

    async def test_the_shipped_files_do_not_remove_who_advises(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await state(api, unit, administrator_of(BENSHEIM) | FIRST)

        await load_seeds(session)

        assert (await api.get(f"/v1/units/{unit.slug}")).status_code == 200


class TestAbsences:
    @pytest.fixture(autouse=True)
    async def stated(self, api: AsyncClient, unit: Unit) -> None:
        assert (await state(api, unit, administrator_of(BENSHEIM) | FIRST)).is_success

    def headers(self, person: UUID) -> dict[str, str]:
        return acting_for(BENSHEIM, Role.ADVISER, subject=str(person))

    async def absent(
        self, api: AsyncClient, unit: Unit, headers: dict[str, str], person: UUID, **facts: Any
    ) -> Response:
        tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 - which day it is matters to nobody
        form = {"person_id": str(person), "from_on": f"{tomorrow}", "until_on": f"{tomorrow}"}
        address = f"/v1/units/{unit.slug}/advice/absences"
        return await api.post(address, json=form | facts, headers=headers)

    async def told(self, api: AsyncClient, unit: Unit) -> list[dict[str, Any]]:
        address = f"/v1/units/{unit.slug}/advice"
        advice = (await api.get(address, headers=administrator_of(BENSHEIM))).json()
        return list(advice["absences"])

    async def test_advisers_state_their_own_and_take_them_back(
        self, api: AsyncClient, unit: Unit
    ) -> None:
        own = self.headers(OTHER)

        stated = await self.absent(api, unit, own, OTHER, deputy_id=str(LEAD))

        assert stated.status_code == 201, stated.text
        assert [each["deputy_id"] for each in await self.told(api, unit)] == [str(LEAD)]
        removed = await api.delete(stated.headers["Location"], headers=own)
        assert removed.status_code == 204
        assert await self.told(api, unit) == []
        assert (await api.delete(stated.headers["Location"], headers=own)).status_code == 404

    async def test_those_of_others_are_for_the_lead_and_who_keeps_the_unit(
        self, api: AsyncClient, unit: Unit
    ) -> None:
        stranger = acting_for(uuid4(), Role.ADVISER, subject=str(LEAD))

        assert (await self.absent(api, unit, self.headers(OTHER), LEAD)).status_code == 403
        assert (await self.absent(api, unit, stranger, LEAD)).status_code == 403
        assert (await self.absent(api, unit, self.headers(LEAD), OTHER)).status_code == 201
        assert (await self.absent(api, unit, administrator_of(BENSHEIM), LEAD)).status_code == 201
        of_lead = {each["person_id"]: each["id"] for each in await self.told(api, unit)}[str(LEAD)]
        address = f"/v1/units/{unit.slug}/advice/absences/{of_lead}"
        assert (await api.delete(address, headers=self.headers(OTHER))).status_code == 403

    async def test_who_is_away_or_stands_in_advises_there(
        self, api: AsyncClient, unit: Unit
    ) -> None:
        by_lead = self.headers(LEAD)

        for person, facts in (
            (uuid4(), {}),
            (LEAD, {"deputy_id": str(uuid4())}),
            (LEAD, {"deputy_id": str(LEAD)}),
            (LEAD, {"until_on": "2020-01-01"}),
        ):
            response = await self.absent(api, unit, by_lead, person, **facts)
            assert response.status_code == 422, facts

    async def test_who_leaves_takes_the_absences_along(self, api: AsyncClient, unit: Unit) -> None:
        await self.absent(api, unit, self.headers(OTHER), OTHER)
        await self.absent(api, unit, self.headers(LEAD), LEAD, deputy_id=str(OTHER))

        second = administrator_of(BENSHEIM) | {"If-Match": '"v1"'}
        alone = [{"person_id": str(LEAD), "is_lead": True}]
        assert (await state(api, unit, second, advisers=alone)).is_success

        left = await self.told(api, unit)
        assert [(each["person_id"], each["deputy_id"]) for each in left] == [(str(LEAD), None)]
