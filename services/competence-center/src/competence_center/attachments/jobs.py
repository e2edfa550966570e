"""Scans what was attached, and tidies up what nobody refers to any longer."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import structlog

from chassis.database import Database
from chassis.jobs import Worker
from chassis.notices import tell
from competence_center.attachments import repository
from competence_center.attachments.files import Files, Scanner, scanner_of
from competence_center.attachments.models import Attachment, ScanState
from competence_center.attachments.notices import infected_notice
from competence_center.requests.models import AdvisoryRequest
from competence_center.settings import Settings
from competence_center.units.models import Unit

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("competence_center")

EVERY_MINUTE = "* * * * *"
# UTC.
NIGHT = "50 2 * * *"
BATCH_SIZE = 50
# Longer than any request that is still about to store its row.
LEFT_ALONE = timedelta(hours=1)
FIRST = UUID(int=0)


def register_jobs(worker: Worker, database: Database) -> None:
    settings = Settings()
    files = Files(settings.files_url)

    async def scan() -> None:
        if scanner := scanner_of(settings):
            await scan_all(database, files, scanner)

    async def tidy() -> None:
        async with database.sessions.begin() as session:
            await repository.remove_forgotten(session)
        await tidy_up(database, files, now=datetime.now(UTC))

    worker.schedule("scan_attachments", EVERY_MINUTE, scan)
    worker.schedule("tidy_attachments", NIGHT, tidy)


async def scan_all(database: Database, files: Files, scanner: Scanner) -> None:
    """Each in a transaction of its own; where the scanner does not answer, the next run goes on."""
    last = FIRST
    while True:
        async with database.sessions() as session:
            found = await repository.find_unscanned(session, after=last, limit=BATCH_SIZE)
        for attachment in found:
            last = attachment.id
            try:
                is_infected = await scanner.finds_malware(await files.read(attachment.id))
            except OSError as error:
                log.warning("attachment not scanned", error=type(error).__name__)
                continue
            await _store_verdict(database, attachment.id, is_infected=is_infected)
            if is_infected:
                await files.remove(attachment.id)
        if len(found) < BATCH_SIZE:
            return


async def _store_verdict(database: Database, attachment_id: UUID, *, is_infected: bool) -> None:
    async with database.sessions.begin() as session:
        attachment = await session.get(Attachment, attachment_id)
        if attachment is None:
            return
        attachment.scan_state = ScanState.INFECTED if is_infected else ScanState.CLEAN
        if is_infected:
            request = await session.get_one(AdvisoryRequest, attachment.request_id)
            unit = await session.get(Unit, attachment.unit_id) if attachment.unit_id else None
            owner = unit.organization_id if unit else request.organization_id
            await tell(session, infected_notice(request, owner))


async def tidy_up(database: Database, files: Files, *, now: datetime) -> None:
    """Remove content whose row is gone: removed, forgotten, or never stored."""
    batch: list[UUID] = []
    async for file_id in files.kept_before(now - LEFT_ALONE):
        batch.append(file_id)
        if len(batch) == BATCH_SIZE:
            await _tidy(database, files, batch)
            batch = []
    await _tidy(database, files, batch)


async def _tidy(database: Database, files: Files, batch: list[UUID]) -> None:
    async with database.sessions() as session:
        known = await repository.known_of(session, batch)
    for file_id in batch:
        if file_id not in known:
            await files.remove(file_id)
