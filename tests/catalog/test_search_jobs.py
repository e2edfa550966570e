"""The index is made anew every night, with more patience than a request has."""

from collections.abc import Awaitable, Callable
from typing import cast

from sqlalchemy import text

from catalog.cli import deployable
from catalog.search.jobs import patient, register_jobs
from chassis.database import Database
from chassis.jobs import Tick, Worker
from tests.support.service import MakeService


class Schedules:
    """Stands for a worker: keeps what is registered, to be run by the test."""

    def __init__(self) -> None:
        self.ticks: dict[str, Tick] = {}

    def schedule(self, name: str, _expression: str, tick: Callable[[], Awaitable[None]]) -> None:
        self.ticks[name] = tick


class TestIndexSolutions:
    async def test_the_index_is_the_same_afterwards(self, under_test: MakeService) -> None:
        service = under_test(deployable)
        database: Database = service.app(await service.clone()).state.database
        schedules = Schedules()
        register_jobs(cast(Worker, schedules), database)
        entries = text(
            "SELECT solution_id, document, codes, card FROM catalog.search_entry ORDER BY 1"
        )

        async with database.reads() as session:
            before = (await session.execute(entries)).all()
            await schedules.ticks["index_solutions"]()
            after = (await session.execute(entries)).all()

        assert before == after != []
        await database.close()

    async def test_after_an_upgrade_only_what_is_outdated_is_made_anew(
        self, under_test: MakeService
    ) -> None:
        service = under_test(deployable)
        database: Database = service.app(await service.clone()).state.database
        schedules = Schedules()
        register_jobs(cast(Worker, schedules), database)
        marked = text("UPDATE catalog.search_entry SET gist = 'kept'")
        old = text(
            "UPDATE catalog.search_entry SET version = 0 WHERE solution_id IN"
            " (SELECT solution_id FROM catalog.search_entry ORDER BY 1 LIMIT 120)"
        )
        lost = text(
            "DELETE FROM catalog.search_entry WHERE solution_id ="
            " (SELECT max(solution_id::text)::uuid FROM catalog.search_entry)"
        )
        count = text(
            "SELECT count(*), count(*) FILTER (WHERE gist = 'kept') FROM catalog.search_entry"
        )
        async with database.sessions.begin() as session:
            total = (await session.execute(count)).one()[0]
            for change in (marked, old, lost):
                await session.execute(change)

        await schedules.ticks["index_after_upgrade"]()

        async with database.reads() as session:
            assert tuple((await session.execute(count)).one()) == (total, max(0, total - 121))
        await database.close()

    async def test_statements_and_pauses_may_take_a_minute(self, under_test: MakeService) -> None:
        service = under_test(deployable)
        database: Database = service.app(await service.clone()).state.database
        limits = text(
            "SELECT current_setting('statement_timeout'),"
            " current_setting('idle_in_transaction_session_timeout')"
        )

        async with patient(database) as session:
            allowed = (await session.execute(limits)).one()

        assert tuple(allowed) == ("1min", "1min")
        await database.close()
