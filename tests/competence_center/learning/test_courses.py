"""Courses: the list with its filters, one course, and schema.org."""

from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy import func
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.organizations.models import Organization
from tests.competence_center.factories import make_course

pytestmark = pytest.mark.usefixtures("empty")


async def listed(api: AsyncClient, query: str = "") -> dict[str, Any]:
    response = await api.get(f"/v1/courses?{query}")
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


async def slugs(api: AsyncClient, query: str = "") -> list[str]:
    return [item["slug"] for item in (await listed(api, query))["items"]]


class TestListCourses:
    async def test_filters_of_one_kind_widen_and_of_different_kinds_narrow(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_course(session, slug="a", roles=["it"], dimensions=["data", "technology"])
        await make_course(session, slug="b", roles=["it", "council"], mode=None, cost=None)
        await make_course(session, slug="c", dimensions=["skills"], mode="on_site", cost="paid")
        await session.commit()

        expected = {
            "": ["a", "b", "c"],
            "role=it": ["a", "b"],
            "role=council&role=project_lead": ["b", "c"],
            "role=it&dimension=technology": ["a"],
            "dimension=skills&dimension=technology": ["a", "c"],
            "mode=unknown&mode=on_site": ["b", "c"],
            "cost=free": ["a"],
            "cost=unknown": ["b"],
        }
        assert {query: await slugs(api, query) for query in expected} == expected

    async def test_facets_count_with_all_other_filters_and_name_what_is_unknown(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_course(session, roles=["it"])
        await make_course(session, roles=["it", "council"], cost=None)
        await session.commit()

        facets = {
            facet["name"]: {each["value"]: each["count"] for each in facet["values"]}
            for facet in (await listed(api, "role=council"))["facets"]
        }

        assert list(facets) == ["role", "dimension", "mode", "cost"]
        assert facets["role"] == {"council": 1, "it": 2}
        assert facets["cost"] == {"unknown": 1}

    async def test_words_are_found_by_their_beginnings_without_umlauts(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_course(session, slug="a", description_de="Über Bürgerbeteiligung.")
        await make_course(session, slug="b")
        await session.commit()

        assert await slugs(api, "q=buerger") == ["a"]

    async def test_pages_follow_each_other_without_gap_or_repeat(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for slug in "abcde":
            await make_course(session, slug=slug)
        await session.commit()

        seen, cursor = [], ""
        while cursor is not None:
            page = await listed(api, f"limit=2{cursor and f'&cursor={cursor}'}")
            seen += [item["slug"] for item in page["items"]]
            cursor = page["next_cursor"]

        assert seen == list("abcde")
        assert page["total"] == 5

    async def test_a_dimension_that_there_is_not_is_refused(self, api: AsyncClient) -> None:
        response = await api.get("/v1/courses?dimension=magic")

        assert response.status_code == 400


class TestGetCourse:
    async def test_a_course_names_its_provider_and_leaves_open_what_nobody_said(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        organization = Organization(
            id=uuid4(), slug="akademie", kind="association", name="Akademie", copied_at=func.now()
        )
        session.add(organization)
        await make_course(session, slug="a", organization_id=organization.id, cost=None)
        await session.commit()

        course = (await api.get("/v1/courses/a")).json()

        assert course["provider"]["organization"]["slug"] == "akademie"
        assert [course[name] for name in ("workload", "cost", "license_spdx")] == [None] * 3
        assert course["sources"][0]["label"] == "Register"

    async def test_a_missing_course_is_a_problem_of_its_own(self, api: AsyncClient) -> None:
        for address in ("/v1/courses/nothing", "/v1/courses/nothing/schema-org"):
            response = await api.get(address)

            assert response.status_code == 404
            assert response.json()["type"] == "/problems/course-not-found"


class TestSchemaOrg:
    async def test_a_course_is_described_with_its_instance(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_course(session, slug="a", name="Daten", mode="live_online", workload="PT40H")
        await session.commit()

        response = await api.get("/v1/courses/a/schema-org?language=en")

        assert response.headers["content-type"] == "application/ld+json"
        graph = response.json()
        course = graph["@graph"][0]
        assert graph["@context"] == "https://schema.org"
        assert course["@type"] == "Course"
        assert course["@id"].endswith("/lernen/a#course")
        assert course["provider"] == {"@type": "Organization", "name": "Akademie"}
        assert course["about"] == ["Data and infrastructure"]
        assert course["audience"][0]["educationalRole"] == "Project leads"
        assert course["isAccessibleForFree"] is True
        assert course["hasCourseInstance"] == {
            "@type": "CourseInstance",
            "courseMode": "online",
            "courseWorkload": "PT40H",
        }
        assert course["mainEntityOfPage"]["@id"].endswith("/en/lernen/a")

    async def test_what_nobody_has_stated_is_left_out(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_course(session, slug="a", mode=None, cost=None, languages=[])
        await session.commit()

        course = (await api.get("/v1/courses/a/schema-org")).json()["@graph"][0]

        unstated = {"isAccessibleForFree", "hasCourseInstance", "inLanguage", "license", "url"}
        assert unstated.isdisjoint(course)

    async def test_the_export_holds_every_course(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for slug in "ab":
            await make_course(session, slug=slug)
        await session.commit()

        graph = (await api.get("/v1/courses.jsonld")).json()["@graph"]

        assert [course["name"] for course in graph] == ["a", "b"]


class TestSitemap:
    async def test_the_page_of_a_course_is_listed(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_course(session, slug="a")
        await session.commit()

        assert "/en/lernen/a</loc>" in (await api.get("/v1/sitemap.xml")).text
