"""Engine, sessions and the rules that every schema follows."""

import math
import time
from collections.abc import AsyncIterator
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

import orjson
import uuid_utils
from fastapi import Depends, Request
from sqlalchemy import DateTime, Enum, MetaData, Uuid, event
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from chassis import mechanics
from chassis.identity import ANONYMOUS, Principal, current_principal
from chassis.problems import Problem
from chassis.row_security import OWN_WORK, narrow
from chassis.settings import ServiceSettings

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

# How long a connection that worked is taken to work still.
TRUSTED_FOR_S = 1.0

TYPE_MAP: dict[Any, Any] = {
    # Kept as text: adding a member to a Postgres enum needs a migration that cannot be undone.
    # The callable returns plain strings, or autogenerate writes Python that does not parse.
    StrEnum: Enum(
        StrEnum,
        native_enum=False,
        length=40,
        values_callable=lambda enum: [str(member.value) for member in enum],
    ),
    datetime: DateTime(timezone=True),
    UUID: Uuid(),
    dict[str, Any]: JSONB(none_as_null=True),
    list[dict[str, Any]]: JSONB(none_as_null=True),
}


def build_metadata(schema: str) -> MetaData:
    """Metadata of one service: everything in its schema, the chassis tables included."""
    metadata = MetaData(schema=schema, naming_convention=NAMING_CONVENTION)
    for table in mechanics.metadata.tables.values():
        table.to_metadata(metadata, schema=schema)
    return metadata


def new_id() -> UUID:
    """A UUIDv7 (RFC 9562): sortable by time, made here because PostgreSQL 15 to 17 cannot."""
    return UUID(bytes=uuid_utils.uuid7().bytes)


def async_url(url: object) -> str:
    """The same address for SQLAlchemy's asyncpg driver."""
    return "postgresql+asyncpg://" + str(url).split("://", 1)[1]


class Database:
    """One service's door to its own schema; `locks_rows` where a table has row-level security."""

    def __init__(self, settings: ServiceSettings, *, schema: str, locks_rows: bool = False) -> None:
        self.settings = settings
        self.locks_rows = locks_rows
        self.schema = schema
        self.engine = _build_engine(settings, schema)
        self.sessions = async_sessionmaker(self.engine, expire_on_commit=False)
        # Of the same pool, but without BEGIN and COMMIT around each statement.
        self.reads = async_sessionmaker(
            self.engine.execution_options(isolation_level="AUTOCOMMIT"), expire_on_commit=False
        )

    async def close(self) -> None:
        await self.engine.dispose()


def _build_engine(settings: ServiceSettings, schema: str) -> AsyncEngine:
    statement_ms = int(settings.statement_timeout_s * 1000)
    engine = create_async_engine(
        async_url(settings.database_url),
        pool_size=settings.pool_size,
        max_overflow=0,
        pool_timeout=settings.connection_wait_s,
        # What people send must not get into the logs with an error.
        hide_parameters=True,
        # Several times as fast as the standard library's, which showed in every entry.
        json_deserializer=orjson.loads,
        connect_args={
            "timeout": 2 * settings.connection_wait_s,
            "command_timeout": settings.statement_timeout_s + 1,
            "server_settings": {
                "application_name": schema,
                # Never the own schema: the default schema loses its qualifier in reflection.
                "search_path": "public",
                "statement_timeout": str(statement_ms),
                "lock_timeout": str(int(settings.lock_wait_s * 1000)),
                # Who may ask for long may think for long between two statements.
                "idle_in_transaction_session_timeout": str(max(30_000, statement_ms)),
                "jit": "off",
                **OWN_WORK,
            },
        },
    )
    _ping_idle_connections(engine)
    return engine.execution_options(schema_translate_map={mechanics.PLACEHOLDER: schema})


def _ping_idle_connections(engine: AsyncEngine) -> None:
    """Try a connection before it is used again, unless it worked a moment ago.

    A server that restarted has closed them all. Asking before every use would cost every request
    a round trip.
    """
    pool, dialect = engine.sync_engine.pool, engine.sync_engine.dialect

    @event.listens_for(pool, "checkin")
    def note_time(_connection: Any, record: Any) -> None:
        record.info["used_at"] = time.monotonic()

    @event.listens_for(pool, "checkout")
    def ping(connection: Any, record: Any, _proxy: Any) -> None:
        if time.monotonic() - record.info.get("used_at", -math.inf) < TRUSTED_FOR_S:
            return
        try:
            dialect.do_ping(connection)
        except dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error


async def _session(request: Request) -> AsyncIterator[AsyncSession]:
    database: Database = request.app.state.database
    # Before the transaction: at the gateway this asks the database too.
    caller = await _caller(request) if database.locks_rows else None
    async with database.sessions.begin() as session:
        if caller is not None:
            narrow(session, caller)
        yield session


async def _caller(request: Request) -> Principal:
    try:
        return await current_principal(request)
    except Problem:
        # Refused by the operation, where it wants to know who calls.
        return ANONYMOUS


# scope="function": commit before the response leaves, or a failed commit hides behind a 201.
Session = Annotated[AsyncSession, Depends(_session, scope="function")]


async def _reading_session(request: Request) -> AsyncIterator[AsyncSession]:
    database: Database = request.app.state.database
    async with database.reads() as session:
        yield session


# Each statement sees what is committed when it begins, as within a transaction here.
ReadingSession = Annotated[AsyncSession, Depends(_reading_session, scope="function")]
