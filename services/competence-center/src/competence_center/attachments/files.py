"""Where the content of attachments lies, and who looks for malware in it."""

import io
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Protocol
from uuid import UUID

from aioclamd import ClamdAsyncClient
from obstore.store import LocalStore, ObjectStore, from_url

from competence_center.settings import Settings

SCAN_TIMEOUT_S = 60.0


class Files:
    """Content by the id of its attachment, in a folder or a bucket."""

    def __init__(self, url: str) -> None:
        self.url = url

    @cached_property
    def _store(self) -> ObjectStore:
        """Opened when first needed: commands have the settings but no files."""
        if self.url.startswith("file:"):
            return LocalStore.from_url(self.url, mkdir=True)
        return from_url(self.url)

    async def keep(self, file_id: UUID, content: bytes) -> None:
        await self._store.put_async(str(file_id), content, mode="create")

    async def read(self, file_id: UUID) -> bytes:
        """
        Raises:
            FileNotFoundError: there is none.
        """
        found = await self._store.get_async(str(file_id))
        return bytes(await found.bytes_async())

    async def remove(self, file_id: UUID) -> None:
        """Whether there is one or not."""
        try:
            await self._store.delete_async(str(file_id))
        except FileNotFoundError:
            return

    async def kept_before(self, moment: datetime) -> AsyncIterator[UUID]:
        async for batch in self._store.list():
            for each in batch:
                if each["last_modified"] < moment:
                    yield UUID(each["path"])


class Scanner(Protocol):
    async def finds_malware(self, content: bytes) -> bool:
        """
        Raises:
            OSError: it does not answer.
        """
        ...


@dataclass(frozen=True, slots=True)
class ClamAv:
    host: str
    port: int

    async def finds_malware(self, content: bytes) -> bool:
        client = ClamdAsyncClient(self.host, self.port, timeout=SCAN_TIMEOUT_S)
        verdict, _name = (await client.instream(io.BytesIO(content)))["stream"]
        if verdict not in {"OK", "FOUND"}:
            raise OSError(f"ClamAV answered {verdict}")
        return bool(verdict == "FOUND")


def scanner_of(settings: Settings) -> Scanner | None:
    """None where none is set up."""
    if settings.clamav_host is None:
        return None
    return ClamAv(settings.clamav_host, settings.clamav_port)
