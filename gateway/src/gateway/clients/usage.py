"""Counts what clients ask for, without a row for each request."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from gateway.clients import repository
from gateway.clients.recognised import RecognisedClient

WRITTEN_EVERY = timedelta(minutes=1)


class Usage:
    """What was counted since it was last written; a process that is killed loses a minute."""

    def __init__(self) -> None:
        self._requests: Counter[tuple[UUID, date]] = Counter()
        self._used_at: dict[str, datetime] = {}
        self._written_at = datetime.min.replace(tzinfo=UTC)

    def count(self, client: RecognisedClient, *, now: datetime) -> None:
        self._requests[client.client_id, now.date()] += 1
        self._used_at[client.key_id] = now.replace(second=0, microsecond=0)

    def is_due(self, *, now: datetime) -> bool:
        return bool(self._requests) and now - self._written_at >= WRITTEN_EVERY

    async def write(self, session: AsyncSession, *, now: datetime) -> None:
        requests, self._requests = self._requests, Counter()
        used_at, self._used_at = self._used_at, {}
        self._written_at = now
        # In one order everywhere, so that two processes do not wait for each other.
        for (client_id, day), number in sorted(requests.items()):
            await repository.add_requests(session, client_id=client_id, day=day, requests=number)
        for key_id, moment in sorted(used_at.items()):
            await repository.note_use(session, key_id, now=moment)
