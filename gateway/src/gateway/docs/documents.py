"""The OpenAPI documents of the services, kept for a short while."""

import time
from collections.abc import Callable

import structlog
from aiohttp import ClientError

from gateway.proxy.errors import ServiceDown
from gateway.proxy.services import Services, UnexpectedAnswer
from gateway.proxy.upstream import RETRY_AFTER_S

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

KEPT_FOR_S = 60.0


class Documents:
    """Fetches documents from where they are made, so that they always fit what runs."""

    def __init__(self, services: Services, clock: Callable[[], float] = time.monotonic) -> None:
        self._services = services
        self._clock = clock
        self._kept: dict[str, tuple[float, bytes]] = {}

    async def get(self, service: str) -> bytes:
        """The document of a service as JSON.

        Raises:
            ServiceDown, ServiceTooSlow: the service cannot be asked, and nothing recent is kept.
        """
        fetched_at, document = self._kept.get(service, (-KEPT_FOR_S, b""))
        if document and self._clock() - fetched_at < KEPT_FOR_S:
            return document
        try:
            document = await self._services.fetch(service, "/openapi.json", {})
        except (ClientError, UnexpectedAnswer) as error:
            log.warning("no document", service=service, reason=type(error).__name__)
            raise ServiceDown.of(service, retry_after_s=RETRY_AFTER_S) from None
        self._kept[service] = (self._clock(), document)
        return document
