"""Databases under observation, and databases for one test alone."""

import subprocess
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from fastapi import FastAPI
from sqlalchemy import event

from chassis.database import Database
from stufenplan_local.cluster import binary
from tests.support.postgres import database_url
from tests.support.service import ServiceUnderTest


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL as the driver gets it."""

    sql: str
    parameters: Sequence[Any]


@contextmanager
def recorded_statements(database: Database) -> Iterator[list[Statement]]:
    """Every statement on this database."""
    statements: list[Statement] = []

    def note(_connection: Any, _cursor: Any, sql: str, parameters: Any, *_rest: Any) -> None:
        statements.append(Statement(sql, parameters))

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


@asynccontextmanager
async def own_app_of(service: ServiceUnderTest) -> AsyncIterator[FastAPI]:
    """A running app on a fresh clone, where commits are real."""
    url = await service.clone()
    app = service.app(url)
    async with app.router.lifespan_context(app):
        yield app
    await service.databases.drop(url)


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


async def dump_and_restore(url: str) -> str:
    """A second database made from a dump, as after the loss of the first."""
    name = f"{urlsplit(url).path[1:]}_restored"
    target = database_url(url, name)
    dump = subprocess.run(
        [binary("pg_dump"), "--format=custom", url], check=True, capture_output=True
    ).stdout
    subprocess.run([binary("psql"), "--quiet", "-c", f'CREATE DATABASE "{name}"', url], check=True)
    subprocess.run([binary("pg_restore"), "--dbname", target], input=dump, check=True)
    return target
