"""The list of units: order, paging, filters, facets, search."""

from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy import func
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.organizations.models import Organization
from competence_center.units.models import UnitKind, UnitLevel
from tests.competence_center.factories import make_support_offer, make_unit
from tests.support.databases import Statement

pytestmark = pytest.mark.usefixtures("empty")


async def slugs(api: AsyncClient, query: str = "") -> list[str]:
    response = await api.get(f"/v1/units?{query}")
    assert response.status_code == 200, response.text
    return [item["slug"] for item in response.json()["items"]]


async def facets(api: AsyncClient, query: str = "") -> dict[str, dict[str, int]]:
    body = (await api.get(f"/v1/units?{query}")).json()
    return {
        facet["name"]: {each["value"]: each["count"] for each in facet["values"]}
        for facet in body["facets"]
    }


class TestListUnits:
    async def test_an_empty_list_still_names_all_facets(self, api: AsyncClient) -> None:
        body = (await api.get("/v1/units")).json()

        assert (body["items"], body["next_cursor"], body["total"]) == ([], None, 0)
        assert [facet["name"] for facet in body["facets"]] == ["land", "level", "kind"]

    async def test_a_unit_is_shown_with_its_names_places_and_sources(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        organization = Organization(
            id=uuid4(), slug="stelle", kind="state", name="Stelle", copied_at=func.now()
        )
        session.add(organization)
        await make_unit(session, slug="a", covers=["06"], organization_id=organization.id)
        await session.commit()

        item = (await api.get("/v1/units")).json()["items"][0]

        assert item["organization"] == {
            "id": str(organization.id),
            "slug": "stelle",
            "name": "Stelle",
            "kind": "state",
        }
        assert item["lands"] == ["06"]
        assert item["coverage"] == [{"area_key": "06", "name": "Hessen"}]
        assert item["description"] == {"de": "Hilft.", "en": None}
        assert item["sources"][0]["label"] == "Register"
        assert (item["tier"], item["reason"]) == (None, None)

    async def test_an_organization_that_was_not_copied_yet_is_left_out(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, organization_id=uuid4())
        await session.commit()

        item = (await api.get("/v1/units")).json()["items"][0]

        assert item["organization"] is None

    async def test_pages_follow_each_other_without_gap_or_repeat(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for number in range(7):
            await make_unit(session, slug=f"u{number}", covers=["06"] if number % 2 else [])
        await session.commit()

        for query in ("limit=3", "limit=3&area=06"):
            seen: list[str] = []
            path = f"/v1/units?{query}"
            while path:
                response = await api.get(path)
                seen += [item["slug"] for item in response.json()["items"]]
                link = response.headers.get("Link", "")
                path = f"/v1/units{link[1 : link.index('>')]}" if link else ""
            assert sorted(seen) == [f"u{number}" for number in range(7)]
            assert seen == await slugs(api, query.replace("limit=3", "limit=100"))

    async def test_a_list_takes_the_same_few_statements_however_long_it_is(
        self, api: AsyncClient, session: AsyncSession, statements: list[Statement]
    ) -> None:
        for _ in range(30):
            await make_unit(session, organization_id=uuid4())
        await session.commit()
        statements.clear()

        await api.get("/v1/units?limit=100")

        assert len([each for each in statements if each.sql.startswith(("SELECT", "WITH"))]) == 3


class TestFilterUnits:
    async def test_values_of_one_filter_widen_and_several_filters_narrow(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, slug="a", covers=["06"], level=UnitLevel.LAND)
        await make_unit(session, slug="b", covers=["07"], level=UnitLevel.LAND)
        await make_unit(session, slug="c", covers=["06435"], level=UnitLevel.REGION)
        await session.commit()

        assert await slugs(api, "land=06") == ["a", "c"]
        assert await slugs(api, "land=06&land=07") == ["a", "b", "c"]
        assert await slugs(api, "land=06&level=region") == ["c"]

    async def test_each_facet_counts_with_the_other_filters_applied(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, covers=["06", "07"], kind=UnitKind.NETWORK)
        await make_unit(session, covers=["06"], kind=UnitKind.AGENCY)
        await make_unit(session, covers=["08"], kind=UnitKind.AGENCY)
        await session.commit()

        found = await facets(api, "land=06&kind=agency")

        assert found["land"] == {"06": 1, "08": 1}
        assert found["kind"] == {"agency": 1, "network": 1}
        assert found["level"] == {"bund": 1}

    async def test_a_unit_of_two_areas_in_one_land_counts_once(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_unit(session, covers=["06435", "06436"])
        await session.commit()

        assert (await facets(api))["land"] == {"06": 1}


class TestSearchUnits:
    @pytest.mark.parametrize(
        "q",
        [
            "Förderung",
            "foerderung",
            "FÖRDER",
            "Förder Netz",
            "Förderung für Netzwerke",
            "!!!",
        ],
    )
    async def test_words_are_found_in_any_spelling_and_by_their_beginning(
        self, api: AsyncClient, session: AsyncSession, q: str
    ) -> None:
        await make_unit(session, slug="a", description_de="Förderungen und ein Netzwerk.")
        await session.commit()

        response = await api.get("/v1/units", params={"q": q})

        assert [item["slug"] for item in response.json()["items"]] == ["a"]

    async def test_every_word_must_occur(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_unit(session, description_de="Förderung.")
        await session.commit()

        response = await api.get("/v1/units", params={"q": "Förderung Mobilität"})

        assert response.json()["total"] == 0
        assert response.json()["facets"][1]["values"] == []


class TestGetUnit:
    async def test_it_comes_with_all_its_offers(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        unit = await make_unit(session, slug="a")
        await make_support_offer(session, unit=unit, slug="o2")
        await make_support_offer(session, unit=unit, slug="o1")
        await make_support_offer(session, slug="of-another-unit")
        await session.commit()

        response = await api.get("/v1/units/a")

        assert response.status_code == 200
        assert [offer["slug"] for offer in response.json()["support_offers"]] == ["o1", "o2"]

    async def test_an_unknown_slug_is_a_404_problem(self, api: AsyncClient) -> None:
        response = await api.get("/v1/units/nowhere")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/unit-not-found"
