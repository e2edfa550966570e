"""Readings are counted in memory, by kind and day, and written in bulk."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from catalog.figures.counting import Readings
from catalog.figures.models import Period, Reading, ReadingKind
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from tests.catalog.factories import make_solution

FROM_PAGE = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def written(
    app: FastAPI, session: AsyncSession, entry: Solution, readings: Readings
) -> Callable[[], Any]:
    """Writes what was counted, and tells the days of the entry."""

    async def write() -> dict[str, int]:
        await readings.write(app.state.database.sessions)
        statement = select(Reading.kind, Reading.number).where(
            Reading.solution_id == entry.id, Reading.period == Period.DAY
        )
        return {row.kind: row.number for row in await session.execute(statement)}

    return write


class TestCountReadings:
    @pytest.mark.parametrize(
        ("headers", "kind"),
        [
            (FROM_PAGE, ReadingKind.PAGE),
            ({"Sec-Fetch-Site": "cross-site"}, ReadingKind.PROGRAM),
            ({"Sec-Fetch-Site": "none"}, ReadingKind.PROGRAM),
            ({}, ReadingKind.PROGRAM),
        ],
    )
    async def test_pages_and_programs_are_counted_apart(
        self,
        api: AsyncClient,
        entry: Solution,
        written: Callable[[], Any],
        headers: dict[str, str],
        kind: ReadingKind,
    ) -> None:
        for _ in range(2):
            await api.get("/v1/solutions/pegel", headers=headers)

        assert await written() == {kind: 2}

    async def test_who_has_the_answer_already_counts_too(
        self, api: AsyncClient, entry: Solution, written: Callable[[], Any]
    ) -> None:
        first = await api.get("/v1/solutions/pegel", headers=FROM_PAGE)
        again = await api.get(
            "/v1/solutions/pegel", headers=FROM_PAGE | {"If-None-Match": first.headers["ETag"]}
        )

        assert again.status_code == 304
        assert await written() == {ReadingKind.PAGE: 2}

    @pytest.mark.parametrize(
        ("path", "kind"),
        [
            ("/v1/comparisons?solutions=pegel&solutions=anderer", ReadingKind.COMPARISON),
            ("/v1/comparisons.csv?solutions=pegel&solutions=anderer", ReadingKind.COMPARISON),
            ("/v1/briefs?solutions=pegel", ReadingKind.BRIEF),
            ("/v1/solutions/pegel/publiccode.yml", ReadingKind.FILE),
        ],
    )
    async def test_other_forms_are_counted_as_what_they_are(
        self,
        api: AsyncClient,
        session: AsyncSession,
        entry: Solution,
        readings: Readings,
        app: FastAPI,
        path: str,
        kind: ReadingKind,
    ) -> None:
        await make_solution(session, slug="anderer")

        response = await api.get(path)

        await readings.write(app.state.database.sessions)
        rows = await session.execute(
            select(Reading.kind, Reading.period, Reading.number)
            .where(Reading.solution_id == entry.id)
            .order_by(Reading.period)
        )
        assert response.status_code == 200
        assert [*rows] == [(kind, Period.DAY, 1), (kind, Period.MONTH, 1)]

    async def test_what_is_not_public_is_not_counted(
        self,
        api: AsyncClient,
        session: AsyncSession,
        entry: Solution,
        written: Callable[[], Any],
    ) -> None:
        entry.status = SolutionStatus.ARCHIVED
        await session.commit()

        await api.get("/v1/solutions/pegel")

        assert await written() == {}

    async def test_nothing_is_written_by_reading(
        self, api: AsyncClient, session: AsyncSession, entry: Solution, readings: Readings
    ) -> None:
        await api.get("/v1/solutions/pegel")

        statement = select(Reading).where(Reading.solution_id == entry.id)
        assert (await session.scalars(statement)).all() == []


class TestWrite:
    async def test_numbers_of_a_day_and_of_its_month_add_up(
        self, app: FastAPI, session: AsyncSession, entry: Solution
    ) -> None:
        sessions = app.state.database.sessions
        days = [datetime(2026, 10, 30, tzinfo=UTC), datetime(2026, 10, 31, tzinfo=UTC)]

        for _ in range(2):
            readings = Readings()
            for day in days:
                readings.count(ReadingKind.PAGE, ["pegel", "nie-gewesen"], now=day)
            await readings.write(sessions)

        rows = await session.execute(
            select(Reading.period, Reading.begins_on, Reading.number)
            .where(Reading.solution_id == entry.id)
            .order_by(Reading.begins_on)
        )
        assert [(period, day.isoformat(), number) for period, day, number in rows] == [
            ("month", "2026-10-01", 4),
            ("day", "2026-10-30", 2),
            ("day", "2026-10-31", 2),
        ]

    async def test_what_could_not_be_written_is_written_later(
        self, app: FastAPI, session: AsyncSession, entry: Solution
    ) -> None:
        nowhere = create_async_engine("postgresql+asyncpg://nobody@127.0.0.1:1/nothing")
        readings = Readings()
        readings.count(ReadingKind.PAGE, ["pegel"], now=datetime.now(UTC))

        await readings.write(async_sessionmaker(nowhere))
        await readings.write(app.state.database.sessions)

        statement = select(Reading.number).where(Reading.solution_id == entry.id)
        assert (await session.scalars(statement)).all() == [1, 1]
        await nowhere.dispose()
