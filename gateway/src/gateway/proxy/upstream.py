"""One inner service: where it is, how it has been doing lately, and the way to it."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from aiohttp import ClientError, ClientResponse, ClientSession
from yarl import URL

from gateway.proxy.breaker import Attempt, Breaker, CircuitOpen
from gateway.proxy.caller import CallerBody
from gateway.proxy.errors import ServiceDown, ServiceTooSlow

RETRY_AFTER_S = 5


@dataclass(frozen=True, slots=True)
class Upstream:
    """`timeout_s` is the longest wait for the headers of an answer, once the request is sent."""

    name: str
    url: str
    timeout_s: float
    breaker: Breaker = field(default_factory=Breaker)

    @asynccontextmanager
    async def request(
        self,
        client: ClientSession,
        method: str,
        address: str,
        *,
        headers: Mapping[str, str],
        body: CallerBody | None = None,
    ) -> AsyncIterator[ClientResponse]:
        """The answer, as soon as its headers are there.

        `address` is path and query as they go over the wire.

        Raises:
            ServiceDown: it does not answer, or did not lately.
            ServiceTooSlow: it took longer than `timeout_s`.
        """
        attempt = self._begin()
        try:
            async with asyncio.timeout(self.timeout_s if body is None else None) as deadline:
                response = await client.request(
                    method,
                    URL(self.url + address, encoded=True),
                    headers=headers,
                    data=None if body is None else self._sent(body, deadline),
                    allow_redirects=False,
                )
        except (ClientError, TimeoutError, OSError) as error:
            raise self._outcome(error, attempt, body) from None
        except BaseException:
            attempt.abandoned()
            raise
        attempt.succeeded()
        async with response:
            yield response

    def _begin(self) -> Attempt:
        try:
            return self.breaker.begin()
        except CircuitOpen as refused:
            raise ServiceDown.of(self.name, retry_after_s=refused.retry_after_s) from None

    async def _sent(self, body: CallerBody, deadline: asyncio.Timeout) -> AsyncIterator[bytes]:
        """The caller's body; the service's time begins at its end, or a slow caller would count."""
        async for chunk in body.chunks():
            yield chunk
        # The answer may have come before the body was complete.
        with suppress(RuntimeError):
            deadline.reschedule(asyncio.get_running_loop().time() + self.timeout_s)

    def _outcome(self, error: Exception, attempt: Attempt, body: CallerBody | None) -> Exception:
        if body is not None and body.error is not None:
            attempt.abandoned()
            return body.error
        attempt.failed()
        # A connection that is not made in time counts as down, only silence on it as slow.
        if isinstance(error, TimeoutError) and not isinstance(error, ClientError):
            return ServiceTooSlow.of(self.name)
        return ServiceDown.of(self.name, retry_after_s=RETRY_AFTER_S)
