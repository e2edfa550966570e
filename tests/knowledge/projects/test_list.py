"""The list of projects: order, paging, filters, facets, search."""

from datetime import date
from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy import func
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.organizations.models import Organization
from knowledge.projects.models import AmountKind, PartnerRole, ProjectAmount, ProjectCategory
from tests.knowledge.factories import SOURCE, make_partner, make_project
from tests.support.databases import Statement

pytestmark = pytest.mark.usefixtures("empty")


async def numbers(api: AsyncClient, query: str = "") -> list[int]:
    response = await api.get(f"/v1/projects?{query}")
    assert response.status_code == 200, response.text
    return [item["number"] for item in response.json()["items"]]


class TestListProjects:
    async def test_the_order_is_that_of_the_official_list(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for number in (3, 1, 2):
            await make_project(session, number=number)
        await session.commit()

        assert await numbers(api) == [1, 2, 3]

    async def test_pages_follow_each_other_without_gap_or_repeat(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for number in range(1, 8):
            await make_project(session, number=number)
        await session.commit()

        seen: list[int] = []
        path = "/v1/projects?limit=3&land=05"
        while path:
            response = await api.get(path)
            assert response.json()["total"] == 7
            seen += [item["number"] for item in response.json()["items"]]
            link = response.links.get("next")
            path = f"/v1/projects{link['url']}" if link else ""

        assert seen == [1, 2, 3, 4, 5, 6, 7]

    async def test_a_list_takes_the_same_few_statements_however_long_it_is(
        self, api: AsyncClient, session: AsyncSession, statements: list[Statement]
    ) -> None:
        for _ in range(30):
            await make_project(session, make_partner(organization_id=uuid4()))
        await session.commit()
        statements.clear()

        await api.get("/v1/projects?limit=100")

        assert len([each for each in statements if each.sql.startswith(("SELECT", "WITH"))]) == 5


class TestFilterProjects:
    async def test_a_project_in_several_laender_is_found_once_under_each(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_project(
            session,
            make_partner("Hamburg", area_key="020000000000"),
            make_partner("Leipzig", area_key="147130000000", role=PartnerRole.PARTNER),
            number=1,
            lands=["02", "14"],
        )
        await make_project(session, number=2, lands=["14"])
        await session.commit()

        assert await numbers(api, "land=02") == [1]
        assert await numbers(api, "land=14") == [1, 2]
        assert await numbers(api, "land=02&land=14") == [1, 2]
        facets = (await api.get("/v1/projects")).json()["facets"]
        assert facets[0] == {
            "name": "land",
            "values": [{"value": "02", "count": 1}, {"value": "14", "count": 2}],
        }

    async def test_each_facet_counts_with_the_other_filters_applied(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_project(session, wave=1, category=ProjectCategory.LARGE_CITY)
        await make_project(session, wave=2, category=ProjectCategory.LARGE_CITY)
        await make_project(session, wave=2, category=ProjectCategory.DISTRICT)
        await session.commit()

        body = (await api.get("/v1/projects?wave=2&category=large_city")).json()

        assert body["total"] == 1
        assert {facet["name"]: facet["values"] for facet in body["facets"]} == {
            "land": [{"value": "05", "count": 1}],
            "wave": [{"value": "1", "count": 1}, {"value": "2", "count": 1}],
            "category": [
                {"value": "district", "count": 1},
                {"value": "large_city", "count": 1},
            ],
        }

    @pytest.mark.parametrize("q", ["Höxter", "hoexter", "höxt", "Kreis Höxter"])
    async def test_words_find_titles_and_partners(
        self, api: AsyncClient, session: AsyncSession, q: str
    ) -> None:
        await make_project(session, make_partner("Kreis Höxter"), number=1)
        await make_project(session, number=2)
        await session.commit()

        assert await numbers(api, f"q={q}") == [1]


class TestGetProject:
    async def test_it_shows_partners_and_four_separate_sums_with_their_source(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        organization = Organization(
            id=uuid4(), slug="ort", kind="municipality", name="Ort", copied_at=func.now()
        )
        session.add(organization)
        amount = ProjectAmount(
            kind=AmountKind.GRANT_AMOUNT,
            amount_eur=17_500_000,
            is_approximate=True,
            source=SOURCE,
            checked_on=date(2026, 11, 21),
        )
        await make_project(
            session,
            make_partner("Ort", organization_id=organization.id, area_key="051220000000"),
            slug="a",
            amounts=[amount],
            period_from="2021",
            period_to="2027-12-31",
        )
        await session.commit()

        body = (await api.get("/v1/projects/a")).json()

        assert body["money"] == {
            "total_cost": None,
            "grant_amount": {
                "amount_eur": 17_500_000,
                "is_approximate": True,
                "source": SOURCE,
                "checked_on": "2026-11-21",
            },
            "own_contribution": None,
            "land_funding": None,
        }
        assert body["period"] == {"from": "2021", "to": "2027-12-31", "note": None}
        assert body["partners"] == [
            {
                "organization_id": str(organization.id),
                "organization": {
                    "id": str(organization.id),
                    "slug": "ort",
                    "name": "Ort",
                    "kind": "municipality",
                },
                "area_key": "051220000000",
                "name": "Ort",
                "role": "lead",
            }
        ]

    async def test_what_is_not_known_is_null(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_project(session, make_partner(organization_id=uuid4()), slug="a")
        await session.commit()

        body = (await api.get("/v1/projects/a")).json()

        assert set(body["money"].values()) == {None}
        assert (body["period"], body["note"], body["official_name"]) == (None, None, None)
        assert body["partners"][0]["organization"] is None

    async def test_an_unknown_slug_is_a_404_problem(self, api: AsyncClient) -> None:
        response = await api.get("/v1/projects/nowhere")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/project-not-found"
