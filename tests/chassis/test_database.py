"""Connections: tried before use when they were idle, and without transactions for reads."""

import asyncpg
import pytest
from sqlalchemy import text

from chassis import database as chassis_database
from tests.chassis.sample.service import deployable
from tests.support.databases import own_database_of
from tests.support.service import MakeService


class TestConnections:
    async def test_one_that_the_server_has_closed_is_replaced(
        self, under_test: MakeService, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        service = under_test(deployable)
        async with own_database_of(service) as database:
            async with database.sessions() as session:
                pid = await session.scalar(text("SELECT pg_backend_pid()"))
            server = await asyncpg.connect(service.databases.server_url)
            await server.execute("SELECT pg_terminate_backend($1, 5000)", pid)
            await server.close()
            monkeypatch.setattr(chassis_database, "TRUSTED_FOR_S", 0.0)

            async with database.sessions() as session:
                assert await session.scalar(text("SELECT pg_backend_pid()")) != pid

    async def test_reads_are_in_no_transaction_and_writes_are(
        self, under_test: MakeService
    ) -> None:
        transaction = text("SELECT pg_current_xact_id()::text")
        async with own_database_of(under_test(deployable)) as database:
            async with database.reads() as session:
                reads = [await session.scalar(transaction) for _ in range(2)]
            async with database.sessions() as session:
                writes = [await session.scalar(transaction) for _ in range(2)]

        assert reads[0] != reads[1]
        assert writes[0] == writes[1]
