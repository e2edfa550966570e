"""Counts readings in memory and writes them in bulk: no reader waits for a write."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime

import structlog
from fastapi import Request
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from catalog.figures import repository
from catalog.figures.models import ReadingKind

WRITTEN_EVERY_S = 60.0

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("catalog")


class Readings:
    """What was counted since it was last written; a process that is killed loses a minute."""

    def __init__(self) -> None:
        self._counted: Counter[tuple[str, ReadingKind, date]] = Counter()

    def count(self, kind: ReadingKind, slugs: Iterable[str], *, now: datetime) -> None:
        """Of entries that are public: their short names stay."""
        self._counted.update((slug, kind, now.date()) for slug in slugs)

    async def write(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        """What cannot be written now is written with what comes next."""
        counted, self._counted = self._counted, Counter()
        if not counted:
            return
        try:
            async with sessions.begin() as session:
                await repository.add(session, counted)
        except (OSError, SQLAlchemyError) as error:
            self._counted.update(counted)
            log.warning("readings not written", error=str(error))

    async def keep_writing(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        while True:
            await asyncio.sleep(WRITTEN_EVERY_S)
            await self.write(sessions)


def count_reading(request: Request, slug: str) -> None:
    """By what browsers say of themselves: only a script of the page's own host is `same-origin`.

    Source: W3C, Fetch Metadata Request Headers, § 2.3.
    """
    is_page = request.headers.get("sec-fetch-site") == "same-origin"
    count_readings(request, [slug], kind=ReadingKind.PAGE if is_page else ReadingKind.PROGRAM)


def count_readings(request: Request, slugs: Iterable[str], *, kind: ReadingKind) -> None:
    readings: Readings = request.app.state.readings
    readings.count(kind, slugs, now=datetime.now(UTC))
