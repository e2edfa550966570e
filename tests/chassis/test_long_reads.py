"""Long reads see one state, write nothing, and leave connections to others."""

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError

from chassis.database import Database
from chassis.long_reads import ExportsBusy, LongReads
from tests.chassis.sample.service import Thing


class TestLongReads:
    async def test_what_others_write_meanwhile_is_not_seen(self, database: Database) -> None:
        names = select(Thing.name)

        async with LongReads(database, pool_size=4).open() as session:
            before = (await session.scalars(names)).all()
            async with database.sessions.begin() as other:
                other.add(Thing(name="new"))
            assert (await session.scalars(names)).all() == before

    async def test_nothing_can_be_written(self, database: Database) -> None:
        with pytest.raises(DBAPIError, match="read-only"):
            async with LongReads(database, pool_size=4).open() as session:
                await session.execute(insert(Thing).values(name="new"))

    @pytest.mark.parametrize(("pool_size", "lent"), [(1, 1), (4, 2), (5, 2)])
    async def test_half_is_lent_and_comes_back(
        self, database: Database, pool_size: int, lent: int
    ) -> None:
        long_reads = LongReads(database, pool_size=pool_size)

        for _ in range(2):
            opened = [long_reads.open() for _ in range(lent)]
            for each in opened:
                await each.__aenter__()
            with pytest.raises(ExportsBusy) as refused:
                await long_reads.open().__aenter__()
            for each in opened:
                await each.__aexit__(None, None, None)

        assert refused.value.headers["Retry-After"]
