"""`GET /v1/solutions/{slug}/uses`: who runs a solution."""

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from catalog.uses.enums import UseLevel, Visibility
from catalog.uses.schemas import UseParameters
from chassis.pagination import CursorKey, cursor_scope, encode_cursor
from tests.catalog.factories import AACHEN, MUENCHEN, make_solution, make_use

pytestmark = pytest.mark.usefixtures("empty_catalogue")


class TestListUses:
    async def test_confirmed_uses_come_first_then_names(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, organization_name="B")
        await make_use(session, solution, organization_name="A")
        await make_use(session, solution, organization_name="C", level=UseLevel.CONFIRMED)

        body = (await api.get("/v1/solutions/pegel/uses")).json()

        assert [use["organization_name"] for use in body["items"]] == ["C", "A", "B"]
        assert body["total"] == 3

    async def test_a_use_tells_place_and_source(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, area_key=AACHEN, since="2023-05")

        (use,) = (await api.get("/v1/solutions/pegel/uses")).json()["items"]

        assert use["area"] == {"key": AACHEN, "level": "gemeinde", "name": "Aachen"}
        assert (use["land"], use["since"], use["until"]) == ("05", "2023-05", None)
        assert (use["level"], use["status"]) == ("documented", "active")
        assert (use["source_label"], use["checked_on"]) == ("Pressemitteilung", "2026-11-22")

    async def test_claimed_and_restricted_uses_are_never_public(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, level=UseLevel.CLAIMED)
        for visibility in (Visibility.PUBLIC_BODIES, Visibility.OWN_LAND, Visibility.PRIVATE):
            await make_use(session, solution, visibility=visibility, level=UseLevel.CONFIRMED)

        body = (await api.get("/v1/solutions/pegel/uses")).json()
        listed = (await api.get("/v1/solutions")).json()

        assert (body["items"], body["total"]) == ([], 0)
        assert listed["items"][0]["use_count"] == {"documented": 0, "confirmed": 0}
        facets = {facet["name"]: facet["values"] for facet in listed["facets"]}
        assert facets["land"] == facets["size_class"] == facets["use_level"] == []

    async def test_only_those_of_a_land(self, api: AsyncClient, session: AsyncSession) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, area_key=AACHEN)
        await make_use(session, solution, area_key=MUENCHEN)

        body = (await api.get("/v1/solutions/pegel/uses", params={"land": "09"})).json()

        assert [use["area"]["name"] for use in body["items"]] == ["München"]
        assert body["total"] == 1

    async def test_pages_have_no_gaps_and_no_repeats(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        for level in (UseLevel.DOCUMENTED, UseLevel.CONFIRMED):
            for area_key in (AACHEN, MUENCHEN, None):
                await make_use(
                    session, solution, level=level, area_key=area_key, organization_name=f"Ä{level}"
                )

        seen, cursor = [], None
        while True:
            parameters = {"limit": "2"} | ({"cursor": cursor} if cursor else {})
            page = (await api.get("/v1/solutions/pegel/uses", params=parameters)).json()
            seen += [use["id"] for use in page["items"]]
            cursor = page["next_cursor"]
            if cursor is None:
                break

        assert len(seen) == len(set(seen)) == 6

    async def test_the_cursor_of_another_solution_is_refused(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for slug in ("pegel", "karte"):
            solution = await make_solution(session, slug=slug)
            for _ in range(2):
                await make_use(session, solution)
        page = (await api.get("/v1/solutions/pegel/uses", params={"limit": 1})).json()

        response = await api.get(
            "/v1/solutions/karte/uses", params={"limit": 1, "cursor": page["next_cursor"]}
        )

        assert response.status_code == 400

    @pytest.mark.parametrize("place", [[2**40, "x", "no-uuid"], [None, None, None], [0, "", "ä"]])
    async def test_a_forged_cursor_breaks_nothing(
        self, api: AsyncClient, session: AsyncSession, place: list[CursorKey]
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution)
        scope = cursor_scope(f"list_uses {solution.id}", UseParameters())

        response = await api.get(
            "/v1/solutions/pegel/uses", params={"cursor": encode_cursor(scope, *place)}
        )

        assert response.status_code == 200

    async def test_the_uses_of_a_draft_do_not_exist(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        draft = await make_solution(session, slug="draft", status=SolutionStatus.DRAFT)
        await make_use(session, draft)

        for slug in ("draft", "missing"):
            response = await api.get(f"/v1/solutions/{slug}/uses")
            assert response.status_code == 404

    @pytest.mark.parametrize("query", ["land=99", "limit=0", "level=claimed", "q=%00"])
    async def test_what_cannot_be_meant_is_a_bad_parameter(
        self, api: AsyncClient, query: str
    ) -> None:
        assert (await api.get(f"/v1/solutions/any/uses?{query}")).status_code == 400
