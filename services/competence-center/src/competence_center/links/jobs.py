"""Looks at all addresses once a night."""

from datetime import UTC, datetime

import anyio
import httpx
import structlog

from chassis.database import Database
from chassis.http import guarded_client
from chassis.jobs import Worker
from competence_center.links import repository, service
from competence_center.links.looking import PAUSE_S, look_at

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("competence_center")

NIGHT = "20 1 * * *"
AGENT = "Stufenplan link check"
# What is not reached by then is looked at first in the next night.
BUDGET_S = 2 * 60 * 60
BATCH_SIZE = 100


async def check_links(
    database: Database, *, client: httpx.AsyncClient, now: datetime, pause_s: float = PAUSE_S
) -> None:
    """Where nothing at all answers it is our own network that is down, and nothing is noted.

    No transaction is open while others are asked.
    """
    today = now.date()
    somebody_answers = False
    with anyio.move_on_after(BUDGET_S):
        while True:
            async with database.sessions.begin() as session:
                urls = await repository.find_unchecked(session, today=today, limit=BATCH_SIZE)
            if not urls:
                break
            reached = await look_at(client, urls, pause_s=pause_s)
            somebody_answers = somebody_answers or any(reached.values())
            if not somebody_answers:
                log.warning("no address can be reached", asked=len(reached))
                return
            async with database.sessions.begin() as session:
                await service.note(session, reached, today=today)
    await mark_entries(database)


async def mark_entries(database: Database) -> None:
    async with database.sessions.begin() as session:
        await repository.forget_unnamed(session)
    for mark in (service.mark_offers, service.mark_units):
        marked = BATCH_SIZE
        while marked == BATCH_SIZE:
            async with database.sessions.begin() as session:
                marked = await mark(session, limit=BATCH_SIZE)


def register_jobs(worker: Worker, database: Database) -> None:
    async def check_all_links() -> None:
        async with guarded_client() as client:
            client.headers["User-Agent"] = AGENT
            await check_links(database, client=client, now=datetime.now(UTC))

    worker.schedule("check_links", NIGHT, check_all_links)
