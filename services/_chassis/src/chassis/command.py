"""The command line that every deployable has: migrate, seed, openapi, worker, revision."""

import argparse
import asyncio
import signal
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import orjson
import structlog
from fastapi import FastAPI
from sqlalchemy import MetaData
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from chassis import events, migrations, notices, seeds
from chassis.database import Database
from chassis.http import sibling_client
from chassis.identity import TokenSigner
from chassis.jobs import Worker
from chassis.personal_rows import PersonalRows
from chassis.settings import ServiceSettings
from chassis.subscriber import LocalCopy, Producer, Subscriber
from chassis.telemetry import configure_logging

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("chassis")

# Early in the morning in Germany, in winter as in summer.
NIGHTLY = "30 2 * * *"


@dataclass(frozen=True, slots=True)
class Following:
    """One sibling whose feed this deployable copies; `url` is the sibling's inner address.

    Who follows one sibling twice says under which other name the second cursor is kept.
    """

    sibling: str
    url: Callable[[Any], str]
    copy: LocalCopy
    name: str = ""


@dataclass(frozen=True, slots=True)
class Demo:
    """Invented entries, loaded where the setting `demo_data` asks for them."""

    files: Callable[[], Iterable[Path]]
    load: Callable[[AsyncSession], Awaitable[None]]
    # What of the settings the entries depend on; they are loaded anew when it changes.
    variant: Callable[[], str] = lambda: ""


@dataclass(frozen=True, slots=True)
class Command:
    """A command that only one deployable has."""

    help: str
    run: Callable[[Database], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Deployable:
    """All that distinguishes one service, or the gateway, from the others at the command line."""

    name: str
    metadata: MetaData
    package: Path
    settings: Callable[[], ServiceSettings]
    create_app: Callable[[Any], FastAPI]
    seed_files: Callable[[], Iterable[Path]]
    load_seeds: Callable[[AsyncSession], Awaitable[None]]
    demo: Demo | None = None
    follows: tuple[Following, ...] = ()
    register_jobs: Callable[[Worker, Database], None] = field(default=lambda _worker, _db: None)
    commands: Mapping[str, Command] = field(default_factory=dict)

    @property
    def schema(self) -> str:
        return str(self.metadata.schema)

    @property
    def scripts(self) -> Path:
        return self.package / "migrations"

    @property
    def personal_rows(self) -> PersonalRows:
        return PersonalRows.of(self.metadata, self.package)

    async def migrate(self) -> None:
        """Bring roles, schema and tables up to date."""
        await migrations.upgrade(self.settings(), metadata=self.metadata, scripts=self.scripts)

    async def seed(self) -> None:
        """Load the sourced entries if their files changed, and the invented ones where wanted."""
        # Loading all entries takes longer than a request may, also before the first statement of
        # their index: on a busy machine a dictionary alone takes most of a minute.
        settings = self.settings().model_copy(update={"statement_timeout_s": 180.0})
        database = Database(settings, schema=self.schema)
        async with database.sessions.begin() as session:
            files = self.seed_files()
            has_loaded = await seeds.load_if_changed(
                session, name="reference", files=files, load=self.load_seeds
            )
            if self.demo and settings.demo_data:
                await seeds.load_if_changed(
                    session,
                    name="demo",
                    files=self.demo.files(),
                    load=self.demo.load,
                    variant=self.demo.variant(),
                )
        await database.close()
        log.info("seeds", deployable=self.name, loaded=has_loaded)

    async def prepare(self) -> None:
        """Everything that has to be done before a start; quick when nothing changed."""
        await self.migrate()
        await self.seed()

    async def work(self) -> None:
        """Run jobs, schedules and subscriptions until cancelled."""
        settings = self.settings()
        async with AsyncExitStack() as stack:
            database = Database(settings, schema=self.schema)
            stack.push_async_callback(database.close)
            connection = await asyncpg.connect(_plain_url(settings), timeout=5)
            stack.push_async_callback(connection.close)
            worker = Worker(connection, schema=self.schema)
            worker.schedule("retention", NIGHTLY, lambda: self._forget_old_now(database))
            self.register_jobs(worker, database)
            async with asyncio.TaskGroup() as tasks:
                # Nobody knows how many nights were missed.
                tasks.create_task(self._catch_up(database))
                tasks.create_task(worker.run())
                for following in self.follows:
                    client = await stack.enter_async_context(
                        sibling_client(following.url(settings))
                    )
                    tasks.create_task(self.subscriber(following, client, database).run())

    def subscriber(
        self, following: Following, client: httpx.AsyncClient, database: Database
    ) -> Subscriber:
        signer = TokenSigner(database.settings.signing_key.get_secret_value())
        producer = Producer(following.sibling, client, signer)
        return Subscriber(following.name or following.sibling, producer, following.copy, database)

    async def forget_old(self, database: Database, *, now: datetime) -> None:
        """Everything that has been kept for its declared time; also what a missed night left."""
        async with database.sessions.begin() as session:
            await self.personal_rows.forget(session, now=now)
            await notices.retract_forgotten(session, schema=self.schema)
            await events.compact_feed(session, schema=self.schema, now=now)

    async def _forget_old_now(self, database: Database) -> None:
        await self.forget_old(database, now=datetime.now(UTC))

    async def _catch_up(self, database: Database) -> None:
        """A database that is busy now must not stop the worker: there is another night."""
        try:
            await self._forget_old_now(database)
        except DBAPIError as error:
            log.warning("retention comes later", deployable=self.name, error=str(error.orig))

    async def renew_feed(self) -> None:
        """After restoring a disk snapshot: every cursor given out before becomes invalid."""
        database = Database(self.settings(), schema=self.schema)
        async with database.sessions.begin() as session:
            await events.renew_generation(session, schema=self.schema)
        await database.close()

    async def _run(self, command: Command) -> None:
        database = Database(self.settings(), schema=self.schema)
        try:
            await command.run(database)
        finally:
            await database.close()

    def contract(self, settings: ServiceSettings) -> bytes:
        """The OpenAPI document as it is committed: sorted, indented, one trailing line feed."""
        document = self.create_app(settings).openapi()
        options = orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE
        return orjson.dumps(document, option=options)

    def main(self) -> None:
        """Run one command; `--help` lists them."""
        parser = argparse.ArgumentParser(prog=self.name)
        commands = parser.add_subparsers(dest="command", required=True)
        commands.add_parser("migrate", help="bring roles, schema and tables up to date")
        commands.add_parser("seed", help="load the sourced entries if their files changed")
        commands.add_parser("worker", help="run jobs, schedules and subscriptions")
        commands.add_parser("renew-feed", help="invalidate all cursors after a snapshot restore")
        for name, command in self.commands.items():
            commands.add_parser(name, help=command.help)
        openapi = commands.add_parser("openapi", help="write the OpenAPI document")
        openapi.add_argument("path", type=Path)
        revision = commands.add_parser("revision", help="write a migration from changed models")
        revision.add_argument("message")
        arguments = parser.parse_args()
        if arguments.command == "openapi":
            arguments.path.write_bytes(self.contract(self.settings()))
            return
        settings = self.settings()
        configure_logging(settings.log_format, settings.log_level)
        actions: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "migrate": self.migrate,
            "seed": self.seed,
            "worker": self.work,
            "renew-feed": self.renew_feed,
            "revision": lambda: migrations.make_revision(
                settings,
                metadata=self.metadata,
                scripts=self.scripts,
                message=arguments.message,
            ),
            **{name: partial(self._run, command) for name, command in self.commands.items()},
        }
        asyncio.run(_until_terminated(actions[arguments.command]()))


def _plain_url(settings: ServiceSettings) -> str:
    return "postgresql://" + str(settings.database_url).split("://", 1)[1]


async def _until_terminated(action: Coroutine[Any, Any, None]) -> None:
    task = asyncio.ensure_future(action)
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        log.info("stopped")
