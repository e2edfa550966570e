"""Who helps one municipality: nearest first, with a reason in a plain sentence."""

from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.units.models import UnitLevel
from tests.competence_center.factories import make_support_offer, make_unit

pytestmark = pytest.mark.usefixtures("empty")

WANKENDORF, AMT, PLOEN = "010575785085", "010575785", "01057"
SOLINGEN, SOLINGEN_AS_KREIS = "051220000000", "05122"
BERLIN = "110000000000"
HANAU_BEFORE_2026, HANAU = "064350014014", "064150000000"


async def helpers(api: AsyncClient, area: str) -> list[dict[str, Any]]:
    response = await api.get("/v1/units", params={"area": area})
    assert response.status_code == 200, response.text
    items: list[dict[str, Any]] = response.json()["items"]
    return items


class TestForMyMunicipality:
    async def test_a_member_of_a_verband_sees_all_tiers_from_near_to_far(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, slug="a-bund")
        await make_unit(session, slug="b-land", covers=["01"], level=UnitLevel.LAND)
        await make_unit(session, slug="c-kreis", covers=[PLOEN], level=UnitLevel.REGION)
        await make_unit(session, slug="d-verband", covers=[AMT], level=UnitLevel.REGION)
        await make_unit(session, slug="e-own", covers=[WANKENDORF], level=UnitLevel.KOMMUNAL)
        await make_unit(session, slug="f-other-land", covers=["06"], level=UnitLevel.LAND)
        await session.commit()

        found = await helpers(api, WANKENDORF)

        assert [(item["slug"], item["tier"]) for item in found] == [
            ("e-own", "gemeinde"),
            ("d-verband", "verband"),
            ("c-kreis", "kreis"),
            ("b-land", "land"),
            ("a-bund", "bund"),
        ]
        assert [item["reason"]["de"] for item in found] == [
            "Hilft Ihrer Kommune (Wankendorf) direkt.",
            "Hilft Gemeinden in Ihrem Verband (Bokhorst-Wankendorf).",
            "Hilft Kommunen in Ihrem Kreis (Plön).",
            "Hilft Kommunen in Ihrem Land (Schleswig-Holstein).",
            "Hilft Kommunen in ganz Deutschland.",
        ]
        assert found[-1]["reason"]["en"] == "Helps municipalities all over Germany."

    async def test_of_several_covered_areas_the_nearest_counts(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, slug="a", covers=["01"])
        await make_unit(session, slug="b", covers=["01", PLOEN])
        await session.commit()

        found = await helpers(api, WANKENDORF)

        assert [(item["slug"], item["tier"]) for item in found] == [("b", "kreis"), ("a", "land")]

    async def test_help_for_a_city_that_is_its_own_district_is_help_for_the_city(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, covers=[SOLINGEN_AS_KREIS])
        await session.commit()

        found = await helpers(api, SOLINGEN)

        assert found[0]["tier"] == "gemeinde"
        assert found[0]["reason"]["en"] == "Helps your municipality (Solingen) directly."

    async def test_a_city_state_is_helped_by_its_land(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, slug="bund")
        await make_unit(session, slug="land", covers=["11"])
        await session.commit()

        found = await helpers(api, BERLIN)

        assert [(item["slug"], item["tier"]) for item in found] == [
            ("land", "land"),
            ("bund", "bund"),
        ]

    async def test_a_key_that_has_ended_counts_for_its_successor(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, covers=[HANAU])
        await session.commit()

        found = await helpers(api, HANAU_BEFORE_2026)

        assert [item["tier"] for item in found] == ["gemeinde"]

    async def test_the_alias_of_a_municipality_finds_the_same(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, covers=[WANKENDORF])
        await session.commit()

        assert await helpers(api, "01057085") == await helpers(api, WANKENDORF)

    async def test_facets_count_only_what_serves_the_municipality(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, covers=["01"])
        await make_unit(session, covers=["06"])
        await session.commit()

        body = (await api.get("/v1/units", params={"area": WANKENDORF})).json()

        assert body["total"] == 1
        assert body["facets"][0]["values"] == [{"value": "01", "count": 1}]

    async def test_offers_follow_their_unit(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_support_offer(session, slug="a")
        near = await make_unit(session, covers=["01"])
        await make_support_offer(session, slug="b", unit=near)
        elsewhere = await make_unit(session, covers=["06"])
        await make_support_offer(session, slug="c", unit=elsewhere)
        await session.commit()

        body = (await api.get("/v1/support-offers", params={"area": WANKENDORF})).json()

        assert [(item["slug"], item["tier"]) for item in body["items"]] == [
            ("b", "land"),
            ("a", "bund"),
        ]
        assert body["items"][0]["reason"]["de"] == (
            "Hilft Kommunen in Ihrem Land (Schleswig-Holstein)."
        )

    @pytest.mark.parametrize("path", ["/v1/units", "/v1/support-offers"])
    async def test_an_unknown_area_is_a_400_that_says_where_to_look(
        self, api: AsyncClient, path: str
    ) -> None:
        response = await api.get(path, params={"area": "999999999999"})

        assert response.status_code == 400
        assert response.json()["errors"][0]["parameter"] == "area"
        assert "/api/catalog/v1/areas?q=" in response.json()["detail"]
