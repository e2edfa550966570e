"""An organisation sees the entries that it keeps, and nobody else's."""

from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.uses.enums import UseLevel
from tests.catalog.factories import NOW, make_content, make_solution, make_use
from tests.catalog.members import member_headers
from tests.support.keys import person_headers

OWN = UUID("019ab1c2-0000-7000-8000-0000000000c1")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000c2")
ENTRIES = "/v1/own-entries"


class TestListOwnEntries:
    async def test_public_entries_and_those_to_come(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="fremd", owner_id=OTHER)
        solution = await make_solution(session, slug="pegel", owner_id=OWN)
        await make_use(session, solution)
        await make_use(session, solution, level=UseLevel.CLAIMED)
        await make_use(
            session, solution, level=UseLevel.CLAIMED, declined_at=NOW,
            declined_because={"de": "Nein.", "en": None},
        )  # fmt: skip
        content = make_content(name="Aal").as_json()
        await api.post("/v1/drafts", json={"content": content}, headers=member_headers(OWN))

        page = (await api.get(ENTRIES, headers=member_headers(OWN))).json()

        first, second = page["items"]
        assert page["total"] == 2
        assert (first["slug"], first["status"], first["stale_at"]) == ("aal", "draft", None)
        assert first["draft"]["status"] == "draft"
        assert (second["slug"], second["draft"]) == ("pegel", None)
        assert second["uses"] == {"public": 1, "waiting": 1, "declined": 1}
        assert second["stale_at"].startswith("2027-11-22")

    async def test_one_page_after_the_other(self, api: AsyncClient, session: AsyncSession) -> None:
        for slug in ("b", "a", "c"):
            await make_solution(session, slug=slug, owner_id=OWN)
        seen: list[str] = []
        parameters = {"limit": "2"}

        for _ in range(2):
            headers = member_headers(OWN)
            page = (await api.get(ENTRIES, params=parameters, headers=headers)).json()
            seen += [item["slug"] for item in page["items"]]
            parameters["cursor"] = page["next_cursor"]

        assert seen == ["a", "b", "c"]

    @pytest.mark.parametrize(("delegate_id", "total"), [(None, 1), (OTHER, 1)])
    async def test_a_delegate_sees_them_too(
        self, api: AsyncClient, session: AsyncSession, delegate_id: UUID | None, total: int
    ) -> None:
        await make_solution(session, slug="pegel", owner_id=OWN)

        page = await api.get(ENTRIES, headers=member_headers(OWN, delegate_id=delegate_id))

        assert page.json()["total"] == total

    async def test_only_for_who_acts_for_an_organisation(
        self, api: AsyncClient, editor: AsyncClient
    ) -> None:
        assert (await api.get(ENTRIES)).status_code == 401
        assert (await api.get(ENTRIES, headers=person_headers("catalog"))).status_code == 403
        assert (await editor.get(ENTRIES)).json()["total"] == 0
