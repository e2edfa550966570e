"""The list of support offers: filters, facets, search, paging."""

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.units.models import UnitLevel
from tests.competence_center.factories import make_support_offer, make_unit
from tests.support.databases import Statement

pytestmark = pytest.mark.usefixtures("empty")


class TestListSupportOffers:
    async def test_an_offer_is_shown_with_its_unit(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        unit = await make_unit(session, slug="u", name="Stelle", covers=["06", "07"])
        await make_support_offer(session, unit=unit, name_de="Beratung", name_en="Advice")
        await session.commit()

        item = (await api.get("/v1/support-offers")).json()["items"][0]

        assert item["name"] == {"de": "Beratung", "en": "Advice"}
        assert item["unit"] == {"slug": "u", "name": "Stelle", "level": "bund"}
        assert item["lands"] == ["06", "07"]
        assert (item["tier"], item["reason"]) == (None, None)

    async def test_filters_reach_the_unit_and_the_offer(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        unit = await make_unit(session, covers=["06"], level=UnitLevel.LAND)
        await make_support_offer(session, unit=unit, slug="a", kind="training")
        await make_support_offer(session, unit=unit, slug="b", action_fields=["mobilitaet-verkehr"])
        await make_support_offer(session, slug="c")
        await session.commit()

        async def slugs(query: str) -> list[str]:
            body = (await api.get(f"/v1/support-offers?{query}")).json()
            return [item["slug"] for item in body["items"]]

        assert await slugs("land=06") == ["a", "b"]
        assert await slugs("level=bund") == ["c"]
        assert await slugs("kind=training&kind=tool") == ["a"]
        assert await slugs("action_field=mobilitaet-verkehr") == ["b"]
        assert await slugs("level=land&q=Berat") == ["a", "b"]

    async def test_each_facet_counts_with_the_other_filters_applied(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        hessen = await make_unit(session, covers=["06"], level=UnitLevel.LAND)
        await make_support_offer(session, unit=hessen, kind="training")
        await make_support_offer(session, unit=hessen, kind="advice")
        await make_support_offer(session, kind="advice", action_fields=["mobilitaet-verkehr"])
        await session.commit()

        body = (await api.get("/v1/support-offers?land=06&kind=advice")).json()

        assert {facet["name"]: facet["values"] for facet in body["facets"]} == {
            "land": [{"value": "06", "count": 1}],
            "level": [{"value": "land", "count": 1}],
            "kind": [{"value": "advice", "count": 1}, {"value": "training", "count": 1}],
            "action_field": [],
        }
        assert body["total"] == 1

    async def test_pages_follow_each_other_without_gap_or_repeat(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        near = await make_unit(session, covers=["06"])
        far = await make_unit(session)
        for number in range(7):
            await make_support_offer(session, slug=f"o{number}", unit=far if number % 2 else near)
        await session.commit()

        seen: list[str] = []
        parameters: dict[str, str | int] = {"limit": 2, "area": "06"}
        while True:
            body = (await api.get("/v1/support-offers", params=parameters)).json()
            seen += [item["slug"] for item in body["items"]]
            if body["next_cursor"] is None:
                break
            parameters["cursor"] = body["next_cursor"]

        assert seen == ["o0", "o2", "o4", "o6", "o1", "o3", "o5"]

    async def test_a_list_takes_the_same_few_statements_however_long_it_is(
        self, api: AsyncClient, session: AsyncSession, statements: list[Statement]
    ) -> None:
        for _ in range(30):
            await make_support_offer(session)
        await session.commit()
        statements.clear()

        await api.get("/v1/support-offers?limit=100")

        assert len([each for each in statements if each.sql.startswith("SELECT")]) == 3


class TestGetSupportOffer:
    async def test_one_offer_is_found_by_its_slug(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="a")
        await session.commit()

        response = await api.get("/v1/support-offers/a")

        assert response.status_code == 200
        assert response.json()["slug"] == "a"

    async def test_an_unknown_slug_is_a_404_problem(self, api: AsyncClient) -> None:
        response = await api.get("/v1/support-offers/nothing")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/support-offer-not-found"
