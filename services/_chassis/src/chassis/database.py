"""Engine, sessions and the rules that every schema follows."""

from collections.abc import AsyncIterator
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

import uuid_utils
from fastapi import Depends, Request
from sqlalchemy import DateTime, Enum, MetaData, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from chassis import mechanics
from chassis.settings import ServiceSettings

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

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
    """One service's door to its own schema."""

    def __init__(self, settings: ServiceSettings, *, schema: str) -> None:
        self.settings = settings
        self.schema = schema
        self.engine = _build_engine(settings, schema)
        self.sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    async def close(self) -> None:
        await self.engine.dispose()


def _build_engine(settings: ServiceSettings, schema: str) -> AsyncEngine:
    milliseconds = str(int(settings.statement_timeout_s * 1000))
    engine = create_async_engine(
        async_url(settings.database_url),
        pool_size=settings.pool_size,
        max_overflow=0,
        pool_timeout=settings.connection_wait_s,
        pool_pre_ping=True,
        connect_args={
            "timeout": 2 * settings.connection_wait_s,
            "command_timeout": settings.statement_timeout_s + 1,
            "server_settings": {
                "application_name": schema,
                # Never the own schema: the default schema loses its qualifier in reflection.
                "search_path": "public",
                "statement_timeout": milliseconds,
                "lock_timeout": "1000",
                "idle_in_transaction_session_timeout": "30000",
                "jit": "off",
            },
        },
    )
    return engine.execution_options(schema_translate_map={mechanics.PLACEHOLDER: schema})


async def _session(request: Request) -> AsyncIterator[AsyncSession]:
    database: Database = request.app.state.database
    async with database.sessions.begin() as session:
        yield session


# scope="function": commit before the response leaves, or a failed commit hides behind a 201.
Session = Annotated[AsyncSession, Depends(_session, scope="function")]
