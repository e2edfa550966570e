"""Keeps the ledger of erasures and the database in step."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import structlog

from chassis.database import Database
from chassis.jobs import Worker
from gateway.erasures import ledger, repository
from gateway.erasures.service import REMEMBER_ERASURES, erase
from gateway.settings import Settings

# What a worker that died left behind is written, and a restored database noticed.
EVERY_MINUTE = "* * * * *"

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")


@dataclass(frozen=True, slots=True)
class Step:
    """How many were written into the ledger, and how many erased again."""

    written: int
    erased_again: int


def register_jobs(worker: Worker, database: Database) -> None:
    path = Settings().erasure_ledger
    if path is None:
        log.warning("no ledger of erasures: a restored backup brings erased people back")
        return

    async def step() -> None:
        await keep_in_step(database, path)

    worker.handler(REMEMBER_ERASURES, lambda _payload: step())
    worker.schedule("keep_erasures_in_step", EVERY_MINUTE, step)


async def keep_in_step(database: Database, path: Path) -> Step:
    """Write what only the database knows; erase again what only the ledger knows.

    The second happens after an older backup was restored. The services hear of it by the feed.
    """
    remembered = await asyncio.to_thread(ledger.read, path)
    async with database.sessions.begin() as session:
        known = await repository.find_all(session)
        again = {each: moment for each, moment in remembered.items() if each not in known}
        if again:
            await erase(session, again)
            log.warning("erased again what a backup had brought back", people=len(again))
    unwritten = {each: moment for each, moment in known.items() if each not in remembered}
    if unwritten:
        await asyncio.to_thread(ledger.append, path, unwritten)
    return Step(written=len(unwritten), erased_again=len(again))
