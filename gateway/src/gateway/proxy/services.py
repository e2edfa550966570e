"""All inner services and the one HTTP client that talks to them."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, TCPConnector

from gateway.proxy.upstream import Upstream
from gateway.settings import Settings

NAMES = ("catalog", "competence-center", "knowledge")
CONNECT_TIMEOUT_S = 2.0
# Longest silence in the middle of an answer.
READ_TIMEOUT_S = 30.0
# Below uvicorn's 5 s: a connection that the service is about to close must not be used again.
KEEP_ALIVE_S = 4.0
CONNECTIONS_PER_SERVICE = 256
MAX_FETCHED_BYTES = 5_000_000


class UnexpectedAnswer(Exception):
    """A service answered, but not with what was asked for; `status` is that of its answer."""

    def __init__(self, message: str, *, status: int = 200) -> None:
        super().__init__(message)
        self.status = status


class Services:
    """Usable between entering and leaving `opened`."""

    client: ClientSession

    def __init__(self, settings: Settings) -> None:
        urls = {
            "catalog": settings.catalog_url,
            "competence-center": settings.competence_center_url,
            "knowledge": settings.knowledge_url,
        }
        self.by_name = {
            name: Upstream(name, str(urls[name]).rstrip("/"), settings.service_timeout_s)
            for name in NAMES
        }

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        self.client = ClientSession(
            connector=TCPConnector(
                limit=0, limit_per_host=CONNECTIONS_PER_SERVICE, keepalive_timeout=KEEP_ALIVE_S
            ),
            timeout=ClientTimeout(
                total=None, sock_connect=CONNECT_TIMEOUT_S, sock_read=READ_TIMEOUT_S
            ),
            cookie_jar=DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
        )
        async with self.client:
            yield

    async def fetch(self, name: str, address: str, headers: Mapping[str, str]) -> bytes:
        """The body of a good answer to a GET in the gateway's own name.

        Raises:
            ServiceDown, ServiceTooSlow: as `Upstream.request`.
            UnexpectedAnswer: it is no 200, or far too large.
        """
        request = self.by_name[name].request(self.client, "GET", address, headers=headers)
        async with request as response:
            if response.status != 200:
                raise UnexpectedAnswer(
                    f"{name} answered with status {response.status}", status=response.status
                )
            content = bytearray()
            async for chunk in response.content.iter_any():
                content += chunk
                if len(content) > MAX_FETCHED_BYTES:
                    raise UnexpectedAnswer(f"{name} answered with too much")
            return bytes(content)
