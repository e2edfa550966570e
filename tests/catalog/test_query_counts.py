"""The number of SQL statements does not grow with the number of rows."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.answers import Answers
from catalog.uses.enums import UseLevel
from chassis.database import Database
from reference import areas
from tests.catalog.factories import (
    AACHEN,
    make_experience,
    make_organization,
    make_solution,
    make_transfer,
    make_use,
)
from tests.support.databases import recorded_statements

pytestmark = pytest.mark.usefixtures("empty_catalogue")


@pytest.fixture
def database(app: FastAPI) -> Database:
    database: Database = app.state.database
    return database


@pytest.fixture(autouse=True)
def nothing_answered_before(app: FastAPI) -> Iterator[None]:
    remembered, app.state.answers = app.state.answers, Answers(0)
    yield
    app.state.answers = remembered


async def add_solutions(session: AsyncSession, number: int) -> None:
    for _ in range(number):
        owner_id = uuid4()
        solution = await make_solution(session, owner_id=owner_id)
        await make_organization(session, owner_id)
        await make_use(session, solution)


async def count(api: AsyncClient, database: Database, path: str) -> int:
    # The first time a process reads what it then remembers until the catalogue changes.
    assert (await api.get(path)).is_success
    with recorded_statements(database) as statements:
        response = await api.get(path)
    assert response.status_code == 200, response.text
    # Beside what every transaction of a request has: its frame, and for whom it is.
    frame = ("SAVEPOINT", "stufenplan.")
    return len([each for each in statements if not any(word in each.sql for word in frame)])


class TestQueryCounts:
    async def test_a_long_list_needs_no_more_than_a_short_one(
        self, api: AsyncClient, session: AsyncSession, database: Database
    ) -> None:
        path = f"/v1/solutions?limit=100&area={AACHEN}&q=solution&kind=software"

        await add_solutions(session, 5)
        short = await count(api, database, path)
        await add_solutions(session, 45)
        long = await count(api, database, path)

        assert short == long == 2

    async def test_without_an_area_one_statement_is_enough(
        self, api: AsyncClient, session: AsyncSession, database: Database
    ) -> None:
        await add_solutions(session, 3)

        assert await count(api, database, "/v1/solutions?land=05&kind=software") == 1
        assert await count(api, database, "/v1/solutions?q=solution&kind=software") == 1

    async def test_an_answer_given_before_needs_the_version_of_the_catalogue_alone(
        self, api: AsyncClient, app: FastAPI, session: AsyncSession, database: Database
    ) -> None:
        await add_solutions(session, 3)
        app.state.answers = Answers(1)

        assert await count(api, database, f"/v1/solutions?q=solution&area={AACHEN}") == 1

    async def test_uses_with_experiences_and_transfers_need_four_statements(
        self, api: AsyncClient, session: AsyncSession, database: Database
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        for _ in range(10):
            first = await make_use(session, solution, level=UseLevel.CONFIRMED)
            second = await make_use(session, solution)
            await make_experience(session, first)
            await make_transfer(session, first, second)

        assert await count(api, database, "/v1/solutions/pegel/uses") == 4
        assert await count(api, database, f"/v1/uses?area={AACHEN}") == 3
        assert await count(api, database, "/v1/transfers?solution=pegel") == 2

    async def test_a_detail_needs_one_statement_whatever_it_holds(
        self, api: AsyncClient, session: AsyncSession, database: Database
    ) -> None:
        claim = {"subject": "security", "value": "yes", "level": "declared"}
        await make_solution(session, slug="few", claims=[claim])
        await make_solution(session, slug="many", claims=[claim] * 40)

        few = await count(api, database, "/v1/solutions/few")
        many = await count(api, database, "/v1/solutions/many")

        assert few == many == 1

    async def test_a_comparison_of_five_needs_no_more_than_one_of_two(
        self, api: AsyncClient, session: AsyncSession, database: Database
    ) -> None:
        for slug in "abcde":
            maker_id = uuid4()
            solution = await make_solution(session, slug=slug, further_maker_ids=[maker_id])
            await make_organization(session, maker_id)
            for _ in range(3):
                await make_use(session, solution)

        two = await count(api, database, "/v1/comparisons?solutions=a&solutions=b")
        five = await count(
            api, database, "/v1/comparisons?" + "&".join(f"solutions={slug}" for slug in "abcde")
        )

        assert two == five == 4

    async def test_similar_entries_need_two_statements(
        self, api: AsyncClient, session: AsyncSession, database: Database
    ) -> None:
        for number in range(12):
            solution = await make_solution(
                session, slug=f"s{number}", keywords=["Regen"], supports=[{"standard": "wms"}]
            )
            await make_use(session, solution)

        assert await count(api, database, "/v1/solutions/s0/similar") == 2

    async def test_peers_of_a_municipality_need_two_statements(
        self, api: AsyncClient, session: AsyncSession, database: Database
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        for area in areas.all("gemeinde")[1000:1040]:
            await make_use(session, solution, area_key=area.key)

        assert await count(api, database, f"/v1/municipalities/{AACHEN}/peers") == 2
