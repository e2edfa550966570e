"""The places of the projects as GeoJSON (RFC 7946)."""

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.projects import service
from knowledge.projects.models import PartnerRole
from tests.knowledge.factories import make_partner, make_project
from tests.support.databases import Statement

pytestmark = pytest.mark.usefixtures("empty")

SOLINGEN, JENA, HANAU_BEFORE_2026 = "051220000000", "160530000000", "064350014014"


async def names(api: AsyncClient, query: str = "") -> list[str]:
    response = await api.get(f"/v1/projects.geojson?{query}")
    assert response.status_code == 200, response.text
    return [feature["properties"]["name"] for feature in response.json()["features"]]


class TestLocateProjects:
    async def test_it_is_a_feature_collection_of_points_longitude_first(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_project(session, make_partner("Solingen", area_key=SOLINGEN), slug="a")
        await session.commit()

        response = await api.get("/v1/projects.geojson")

        assert response.headers["content-type"] == "application/geo+json"
        body = response.json()
        assert body["type"] == "FeatureCollection"
        [feature] = body["features"]
        longitude, latitude = feature["geometry"].pop("coordinates")
        assert 7.0 < longitude < 7.2
        assert 51.1 < latitude < 51.3
        assert feature["geometry"] == {"type": "Point"}
        assert feature["type"] == "Feature"
        assert feature["properties"]["slug"] == "a"
        assert feature["properties"]["area_key"] == SOLINGEN
        assert feature["properties"]["role"] == "lead"

    async def test_every_partner_with_an_area_has_a_point_and_others_have_none(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_project(
            session,
            make_partner("Solingen", area_key=SOLINGEN),
            make_partner("Jena", area_key=JENA, role=PartnerRole.PARTNER),
            make_partner("Agentur", role=PartnerRole.PARTNER),
        )
        await session.commit()

        assert await names(api) == ["Solingen", "Jena"]

    async def test_it_takes_the_filters_of_the_list(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_project(session, make_partner("Solingen", area_key=SOLINGEN), wave=1)
        await make_project(
            session, make_partner("Jena", area_key=JENA), wave=2, lands=["16"], slug="jena"
        )
        await session.commit()

        assert await names(api, "wave=2") == ["Jena"]
        assert await names(api, "land=05") == ["Solingen"]
        assert await names(api, "category=district") == []

    async def test_an_area_that_has_ended_is_shown_where_its_successor_is(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_project(session, make_partner("Hanau", area_key=HANAU_BEFORE_2026))
        await session.commit()

        body = (await api.get("/v1/projects.geojson")).json()

        assert body["features"][0]["properties"]["area_key"] == "064150000000"

    async def test_it_is_bounded(
        self, api: AsyncClient, session: AsyncSession, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(service, "MAX_PLACES", 1)
        await make_project(session, make_partner("Solingen", area_key=SOLINGEN))
        await make_project(session, make_partner("Jena", area_key=JENA))
        await session.commit()

        assert await names(api) == ["Solingen"]

    async def test_it_takes_one_statement(
        self, api: AsyncClient, session: AsyncSession, statements: list[Statement]
    ) -> None:
        for _ in range(10):
            await make_project(session, make_partner("Solingen", area_key=SOLINGEN))
        await session.commit()
        statements.clear()

        await api.get("/v1/projects.geojson")

        assert len([each for each in statements if each.sql.startswith("SELECT")]) == 1

    async def test_a_reader_that_has_it_already_gets_a_304(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        tag = (await api.get("/v1/projects.geojson")).headers["ETag"]

        response = await api.get("/v1/projects.geojson", headers={"If-None-Match": tag})

        assert response.status_code == 304

    @pytest.mark.parametrize("query", ["limit=5", "q=a", "wave=4", "land=99", "category=village"])
    async def test_a_parameter_that_it_does_not_take_is_a_400(
        self, api: AsyncClient, query: str
    ) -> None:
        response = await api.get(f"/v1/projects.geojson?{query}")

        assert response.status_code == 400
        assert response.headers["content-type"] == "application/problem+json"
