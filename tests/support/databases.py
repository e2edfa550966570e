"""Databases under observation, and databases for one test alone."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from sqlalchemy import event

from chassis.database import Database
from tests.support.service import ServiceUnderTest


@contextmanager
def recorded_statements(database: Database) -> Iterator[list[str]]:
    """Every SQL statement on this database, as text."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


@asynccontextmanager
async def own_database_of(service: ServiceUnderTest) -> AsyncIterator[Database]:
    """A fresh clone, where commits are real."""
    url = await service.clone()
    database: Database = service.app(url).state.database
    try:
        yield database
    finally:
        await database.close()
        await service.databases.drop(url)
