"""`/v1/search-misses`: what people looked for in vain, and nothing about them."""

from datetime import date, timedelta

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search_misses.service import note_miss
from tests.catalog.factories import make_solution

pytestmark = pytest.mark.usefixtures("empty_catalogue")
TODAY = date(2026, 11, 22)


async def questions(editor: AsyncClient) -> dict[str, tuple[int, int]]:
    """Times and days by question."""
    page = (await editor.get("/v1/search-misses")).json()
    return {miss["question"]: (miss["times"], miss["days"]) for miss in page["items"]}


class TestSearchMisses:
    async def test_what_finds_nothing_is_counted_in_one_spelling(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Pegel")

        for q in ("Quastenflosser", "QUASTENFLOSSER", "Pegel", ""):
            assert (await api.get("/v1/solutions", params={"q": q})).is_success

        assert await questions(editor) == {"quastenflosser": (2, 1)}

    async def test_filters_and_further_pages_are_no_miss(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Pegel")

        await api.get("/v1/solutions", params={"q": "Pegel", "land": "05"})
        await api.get("/v1/solutions", params={"q": "Quastenflosser", "exact": "true"})

        assert await questions(editor) == {}

    @pytest.mark.parametrize(
        "q", ["erika@example.org", "Anruf 0151 2345678", "12345", "DE02 1203 0000", "wort " * 30]
    )
    async def test_what_may_be_personal_is_never_kept(
        self, api: AsyncClient, editor: AsyncClient, q: str
    ) -> None:
        await api.get("/v1/solutions", params={"q": q})

        assert await questions(editor) == {}

    async def test_days_are_counted(self, editor: AsyncClient, session: AsyncSession) -> None:
        for day in (TODAY - timedelta(days=1), TODAY):
            await note_miss(session, "Einhorn", today=day)
        await session.commit()

        assert await questions(editor) == {"einhorn": (2, 2)}

    async def test_an_editor_takes_one_off_the_list(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await note_miss(session, "Einhorn", today=TODAY)
        await session.commit()
        (miss,) = (await editor.get("/v1/search-misses")).json()["items"]

        removed = await editor.delete(f"/v1/search-misses/{miss['id']}")
        again = await editor.delete(f"/v1/search-misses/{miss['id']}")

        assert (removed.status_code, again.status_code) == (204, 404)
        assert again.json()["type"] == "/problems/search-miss-not-found"

    async def test_nobody_else_may_read_or_remove(self, api: AsyncClient) -> None:
        miss = "/v1/search-misses/019ab1c2-0000-7000-8000-000000000001"

        assert (await api.get("/v1/search-misses")).status_code == 401
        assert (await api.delete(miss)).status_code == 401
