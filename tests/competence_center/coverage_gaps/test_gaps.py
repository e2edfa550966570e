"""Which municipalities nobody near them advises, on which topics."""

import csv
from datetime import date
from io import StringIO
from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from competence_center.units.models import UnitLevel
from tests.competence_center.factories import make_advice, make_unit
from tests.competence_center.people import (
    BENSHEIM,
    BENSHEIM_KEY,
    acting_for,
    administrator_of,
    coordinator_of,
)
from tests.support.keys import administrator_headers

pytestmark = pytest.mark.usefixtures("empty")

# The Saarland has 52 municipalities, the fewest of all Länder with more than a city.
SAARLAND, SAARBRUECKEN, KREIS = "10", "100410100100", "10041"
TOPIC, OTHER_TOPIC = "mobilitaet-verkehr", "energie-klimaschutz"


async def gaps(api: AsyncClient, **query: Any) -> dict[str, Any]:
    response = await api.get(
        "/v1/coverage-gaps",
        params={"land": SAARLAND, "limit": 100, **query},
        headers=coordinator_of(SAARLAND),
    )
    assert response.status_code == 200, response.text
    return dict(response.json())


class TestListCoverageGaps:
    async def test_without_units_everything_is_missing_everywhere(self, api: AsyncClient) -> None:
        found = await gaps(api)

        assert found["municipalities"] == found["total"] == len(found["items"]) == 52
        assert {each["municipalities"] for each in found["by_topic"]} == {52}
        assert {each["population"] for each in found["by_topic"]} == {1_012_141}
        assert all(len(item["topics"]) == len(found["by_topic"]) for item in found["items"])

    async def test_what_a_unit_advises_on_is_no_gap_where_it_does(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        kreis = await make_unit(session, level=UnitLevel.KOMMUNAL, covers=[KREIS])
        areas = [{"area_key": KREIS}, {"area_key": SAARBRUECKEN, "is_excluded": True}]
        await make_advice(session, kreis, topics=[TOPIC], areas=areas)
        await session.commit()

        found = await gaps(api)

        lacking = {item["area_key"] for item in found["items"] if TOPIC in item["topics"]}
        in_kreis = {item["area_key"] for item in found["items"] if item["area_key"][:5] == KREIS}
        assert lacking & in_kreis == {SAARBRUECKEN}
        assert len(lacking) == 52 - len(in_kreis) + 1
        counts = {each["topic"]: each["municipalities"] for each in found["by_topic"]}
        assert (counts[TOPIC], counts[OTHER_TOPIC]) == (len(lacking), 52)
        assert (await gaps(api, topic=TOPIC))["total"] == len(lacking)

    async def test_a_land_that_advises_on_everything_has_no_gap(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        land = await make_unit(session, level=UnitLevel.LAND, covers=[SAARLAND])
        await make_advice(session, land)
        await session.commit()

        assert (await gaps(api))["items"] == []

    async def test_the_federation_fills_none(self, api: AsyncClient, session: AsyncSession) -> None:
        everywhere = await make_unit(session, level=UnitLevel.BUND)
        await make_advice(session, everywhere)
        there = await make_unit(session, level=UnitLevel.BUND, covers=[SAARLAND])
        await make_advice(session, there)
        await session.commit()

        assert (await gaps(api))["total"] == 52

    async def test_nor_does_who_is_closed_or_not_yet_or_no_longer_there(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        past = {"area_key": SAARLAND, "until_on": date(2026, 1, 2)}
        future = {"area_key": SAARLAND, "from_on": date(2126, 1, 1)}
        for facts in ({"is_open": False}, {"areas": [past]}, {"areas": [future]}):
            unit = await make_unit(session, level=UnitLevel.LAND, covers=[SAARLAND])
            await make_advice(session, unit, **facts)
        await session.commit()

        assert (await gaps(api))["total"] == 52

    async def test_pages_follow_one_another(self, api: AsyncClient) -> None:
        first = await gaps(api, limit=30)
        second = await gaps(api, limit=30, cursor=first["next_cursor"])

        keys = [item["area_key"] for item in first["items"] + second["items"]]
        assert keys == sorted(set(keys))
        assert (len(keys), second["next_cursor"]) == (52, None)

    async def test_who_looks_after_the_land_reads_them_and_nobody_else(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for address in (f"/v1/coverage-gaps{form}" for form in ("", ".csv", ".geojson")):
            query = {"land": SAARLAND}
            for headers in (
                coordinator_of("1"),
                coordinator_of("06"),
                administrator_of(BENSHEIM, BENSHEIM_KEY),
                acting_for(BENSHEIM, Role.ADVISER, kind="state", area_key=SAARLAND),
            ):
                response = await api.get(address, params=query, headers=headers)
                assert response.status_code == 403
            assert (await api.get(address, params=query)).status_code == 401
            everywhere = administrator_headers("competence-center")
            assert (await api.get(address, params=query, headers=everywhere)).status_code == 200


class TestGetCoverageGapsTable:
    async def test_it_has_a_row_for_each_municipality_and_a_column_for_each_topic(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        land = await make_unit(session, level=UnitLevel.LAND, covers=[SAARLAND])
        await make_advice(session, land, topics=[TOPIC])
        await session.commit()

        response = await api.get(
            "/v1/coverage-gaps.csv",
            params={"land": SAARLAND},
            headers=coordinator_of(SAARLAND),
        )

        rows = list(csv.DictReader(StringIO(response.text.removeprefix("\ufeff"))))
        assert len(rows) == 52
        assert rows[0]["Mobilität und Verkehr"] == ""
        assert rows[0]["Energie und Klimaschutz"] == "fehlt"
        assert response.headers["Content-Disposition"].endswith('"luecken-10.csv"')


class TestLocateCoverageGaps:
    async def test_each_municipality_with_a_gap_is_a_point_in_its_land(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        kreis = await make_unit(session, level=UnitLevel.KOMMUNAL, covers=[KREIS])
        await make_advice(session, kreis, topics=[TOPIC], areas=[{"area_key": KREIS}])
        await session.commit()

        async def located(**query: str) -> list[dict[str, Any]]:
            response = await api.get(
                "/v1/coverage-gaps.geojson",
                params={"land": SAARLAND, **query},
                headers=coordinator_of(SAARLAND),
            )
            assert response.headers["content-type"] == "application/geo+json"
            assert response.headers["Cache-Control"] == "private, no-store"
            features: list[dict[str, Any]] = response.json()["features"]
            return features

        everywhere = await located()
        missing = {
            each["properties"]["area_key"]: each["properties"]["missing"] for each in everywhere
        }
        assert len(everywhere) == 52
        assert missing[SAARBRUECKEN] == max(missing.values()) - 1
        for feature in everywhere:
            longitude, latitude = feature["geometry"]["coordinates"]
            assert 6 < longitude < 8
            assert 49 < latitude < 50
        on_topic = {each["properties"]["area_key"] for each in await located(topic=TOPIC)}
        assert on_topic == {key for key in missing if not key.startswith(KREIS)}
