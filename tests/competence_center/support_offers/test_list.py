"""The list of support offers: filters, facets, search, paging."""

from datetime import date

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
            "cost": [{"value": "unknown", "count": 1}],
        }
        assert body["total"] == 1

    async def test_cost_can_be_asked_for_even_where_nobody_has_said(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="free", cost="free")
        await make_support_offer(session, slug="silent")
        await session.commit()

        for answer, slug in (("free", "free"), ("unknown", "silent")):
            body = (await api.get(f"/v1/support-offers?cost={answer}")).json()
            assert [item["slug"] for item in body["items"]] == [slug]

    async def test_what_can_no_longer_be_had_is_in_no_list_and_stays_at_its_address(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        unit = await make_unit(session, slug="u")
        await make_support_offer(session, unit=unit, slug="closed", status="temporarily_closed")
        await make_support_offer(session, unit=unit, slug="defunct", status="defunct")
        await make_support_offer(session, unit=unit, slug="over", valid_to=date(2020, 1, 1))
        await session.commit()

        listed = (await api.get("/v1/support-offers")).json()
        of_unit = (await api.get("/v1/units/u")).json()["support_offers"]

        assert [item["slug"] for item in listed["items"]] == ["closed"]
        assert [item["slug"] for item in of_unit] == ["closed"]
        assert (await api.get("/v1/support-offers/defunct")).json()["status"] == "defunct"
        assert (await api.get("/v1/support-offers/over")).json()["valid_to"] == "2020-01-01"

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

        assert len([each for each in statements if each.sql.startswith(("SELECT", "WITH"))]) == 3


class TestGetSupportOffer:
    async def test_one_offer_is_found_by_its_slug(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="a")
        await session.commit()

        response = await api.get("/v1/support-offers/a")

        assert response.status_code == 200
        assert response.json()["slug"] == "a"

    async def test_its_rule_is_told_as_data_and_in_sentences(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        rule = {"fact": "population", "at_least": 5_000, "at_most": 20_000}
        unit = await make_unit(session, covers=["06"])
        await make_support_offer(session, slug="a", unit=unit, eligibility_rule=rule)
        await session.commit()

        offer = (await api.get("/v1/support-offers/a")).json()

        assert offer["eligibility_rule"] == rule
        assert [each["de"] for each in offer["requirements"]] == [
            "Für Kommunen mit 5.000 bis 20.000 Einwohnern."
        ]
        assert offer["service_areas"] == [{"extent": "06", "extent_type": "ars", "name": "Hessen"}]

    async def test_an_unknown_slug_is_a_404_problem(self, api: AsyncClient) -> None:
        response = await api.get("/v1/support-offers/nothing")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/support-offer-not-found"
