"""Who may enter and change units, and where."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from httpx import AsyncClient, Response
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from competence_center.organizations.models import Organization
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

FORM: dict[str, Any] = {
    "name": "Digitalbüro Bensheim",
    "level": "kommunal",
    "kind": "competence_center",
    "coverage": [BENSHEIM_KEY],
    "description": {"de": "Berät die Ämter der Stadt."},
    "website_url": "https://bensheim.example/digital",
}
FIRST = {"If-Match": '"v1"'}


@pytest.fixture
async def bensheim(session: AsyncSession) -> UUID:
    await _organization(session, BENSHEIM)
    return BENSHEIM


async def _organization(session: AsyncSession, organization_id: UUID) -> None:
    now = datetime.now(UTC)
    facts = {"slug": str(organization_id), "kind": "municipality", "name": "Bensheim"}
    session.add(Organization(id=organization_id, copied_at=now, **facts))
    await session.commit()


async def enter(api: AsyncClient, headers: dict[str, str], **facts: Any) -> Response:
    return await api.post("/v1/units", json=FORM | facts, headers=headers)


class TestEnterUnit:
    async def test_an_administrator_enters_a_unit_of_the_own_organisation(
        self, api: AsyncClient, session: AsyncSession, bensheim: UUID
    ) -> None:
        response = await enter(api, administrator_of(bensheim))

        assert response.status_code == 201, response.text
        unit = (await api.get(response.headers["Location"])).json()
        assert unit["slug"] == "digitalbuero-bensheim"
        assert unit["organization"]["id"] == str(bensheim)
        assert unit["coverage"] == [{"area_key": BENSHEIM_KEY, "name": "Bensheim"}]
        assert unit["sources"][0]["label"] == "Eigene Angabe der Stelle"
        second = await enter(api, administrator_of(bensheim))
        assert second.json()["slug"] == "digitalbuero-bensheim-2"

    async def test_nobody_else_does(self, api: AsyncClient, bensheim: UUID) -> None:
        assert (await enter(api, {})).status_code == 401
        for headers in (
            acting_for(bensheim),
            acting_for(bensheim, Role.ADVISER),
            acting_for(bensheim, Role.ORGANIZATION_ADMIN, kind="company", area_key=None),
        ):
            assert (await enter(api, headers)).status_code == 403
        # Nor for somebody else.
        response = await enter(api, administrator_of(uuid4()), organization_id=str(bensheim))
        assert response.status_code == 403

    async def test_only_for_areas_about_which_the_caller_decides(
        self, api: AsyncClient, bensheim: UUID
    ) -> None:
        for coverage in (["06"], ["064310011011"], []):
            response = await enter(api, administrator_of(bensheim), coverage=coverage)
            assert response.status_code == 403, coverage
            assert response.json()["type"] == "/problems/area-out-of-reach"
        by_land = await enter(api, coordinator_of("06"), organization_id=str(bensheim))
        assert by_land.status_code == 201, by_land.text
        by_foreign_land = await enter(api, coordinator_of("09"), organization_id=str(bensheim))
        assert by_foreign_land.status_code == 403

    async def test_an_organisation_that_nobody_knows_runs_none(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        response = await enter(api, administrator_of(uuid4()))

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/organization_id"

    async def test_an_area_that_is_none_is_refused(
        self, api: AsyncClient, session: AsyncSession, bensheim: UUID
    ) -> None:
        response = await enter(api, administrator_headers("competence-center"), coverage=["99"])

        assert response.status_code == 422


class TestChangeUnit:
    async def change(self, api: AsyncClient, unit: Unit, headers: dict[str, str]) -> Response:
        return await api.put(f"/v1/units/{unit.slug}", json=FORM, headers=headers)

    async def test_who_keeps_it_changes_it(
        self, api: AsyncClient, session: AsyncSession, bensheim: UUID
    ) -> None:
        unit = await make_unit(session, organization_id=bensheim, covers=[BENSHEIM_KEY])
        await session.commit()

        for number, headers in enumerate(
            (
                administrator_of(bensheim),
                coordinator_of("06"),
                administrator_headers("competence-center"),
            ),
            start=1,
        ):
            response = await self.change(api, unit, headers | {"If-Match": f'"v{number}"'})
            assert response.status_code == 200, response.text
            assert response.headers["ETag"] == f'"v{number + 1}"'
        assert (await api.get(f"/v1/units/{unit.slug}")).json()["name"] == FORM["name"]

    async def test_others_do_not(self, api: AsyncClient, session: AsyncSession) -> None:
        unit = await make_unit(session, organization_id=BENSHEIM, covers=[BENSHEIM_KEY])
        nationwide = await make_unit(session)
        await session.commit()

        assert (await self.change(api, unit, FIRST)).status_code == 401
        for headers in (
            acting_for(BENSHEIM, Role.ADVISER),
            administrator_of(uuid4()),
            coordinator_of("09"),
        ):
            response = await self.change(api, unit, headers | FIRST)
            assert response.status_code == 403
            assert response.json()["type"] == "/problems/unit-not-kept"
        # A coordinator keeps what serves the Land alone.
        response = await self.change(api, nationwide, coordinator_of("06") | FIRST)
        assert response.status_code == 403

    async def test_from_the_version_that_they_read(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        unit = await make_unit(session, organization_id=BENSHEIM, covers=[BENSHEIM_KEY])
        await session.commit()
        headers = administrator_of(BENSHEIM)

        assert (await self.change(api, unit, headers)).status_code == 428
        stale = headers | {"If-Match": '"v7"'}
        assert (await self.change(api, unit, stale)).status_code == 412
        missing = await api.put("/v1/units/nobody", json=FORM, headers=headers | FIRST)
        assert missing.status_code == 404

    async def test_the_shipped_files_no_longer_touch_it(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        shipped = await api.get("/v1/units/kts-smart-cities")
        headers = administrator_headers("competence-center")
        version = f'"v{shipped.json()["version"]}"'
        changed = await api.put(
            "/v1/units/kts-smart-cities", json=FORM, headers=headers | {"If-Match": version}
        )
        assert changed.status_code == 200, changed.text

        await load_seeds(session)
        await session.commit()

        assert (await api.get("/v1/units/kts-smart-cities")).json()["name"] == FORM["name"]
