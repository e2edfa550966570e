"""Demo entries show what nobody has told of yet, and say everywhere that they are invented."""

from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.seeds.demo import load_demo, read_demo
from catalog.solutions.models import Solution
from catalog.solutions.publishing import archive_solution
from tests.catalog.factories import NOW, make_solution

DEMO = "/v1/solutions/demo-maengelmelder"


async def load(session: AsyncSession) -> None:
    await load_demo(session)
    await session.commit()


class TestLoadDemo:
    async def test_without_demo_data_nothing_is_invented(self, api: AsyncClient) -> None:
        assert (await api.get(DEMO)).status_code == 404

    async def test_loading_again_changes_nothing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await load(session)
        first = (await api.get(DEMO)).json()
        await load(session)

        assert (await api.get(DEMO)).json() == first

    async def test_what_was_archived_here_does_not_come_back(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await load(session)
        statement = select(Solution).where(Solution.slug == "demo-maengelmelder")
        solution = (await session.scalars(statement)).one()
        await archive_solution(session, solution, now=NOW)
        await load(session)

        assert (await api.get(DEMO)).status_code == 404


class TestMark:
    def test_every_name_says_that_it_is_invented(self) -> None:
        for entry in read_demo():
            names = [entry.content.name, *(use.organization_name for use in entry.uses)]
            assert all(name.startswith("Demo: ") for name in names)

    async def test_entry_list_and_description_carry_the_mark(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await load(session)
        query = {"q": "Mängelmelder Musterstadt"}

        card = (await api.get("/v1/solutions", params=query)).json()["items"][0]
        detail = (await api.get(DEMO)).json()
        described = (await api.get(f"{DEMO}/schema-org")).text

        assert card["is_demo"] is detail["is_demo"] is True
        assert "Demo: Mängelmelder Musterstadt" in described

    async def test_other_entries_are_not_marked(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        assert (await api.get("/v1/solutions/pegel")).json()["is_demo"] is False


class TestContent:
    async def test_it_shows_successes_failures_and_a_reply(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await load(session)

        uses = (await api.get(f"{DEMO}/uses")).json()
        answer = await api.get("/v1/transfers", params={"solution": "demo-maengelmelder"})

        told = [use["experience"] for use in uses["items"] if use["experience"]]
        assert {experience["would_choose_again"] for experience in told} == {True, False}
        assert any(experience["reply"] for experience in told)
        outcomes = {transfer["outcome"] for transfer in answer.json()["items"]}
        assert outcomes == {"succeeded", "failed"}
        assert uses["counts"] == {"documented": 2, "confirmed": 1}

    async def test_no_real_place_gains_a_use(self, api: AsyncClient, session: AsyncSession) -> None:
        await load(session)

        uses = (await api.get(f"{DEMO}/uses")).json()["items"]

        assert {(use["area"], use["land"]) for use in uses} == {(None, None)}
