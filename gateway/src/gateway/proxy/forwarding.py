"""Forwards requests to the services, both ways as a stream, as plain ASGI.

A route of the framework would cost twice as much for every request (measured: 0.35 ms against
0.17 ms of processor time), so this stands in front of the routes.
"""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from aiohttp import ClientError
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.identity import Authentication, PrincipalKind, TokenSigner
from chassis.problems import MethodNotAllowed
from gateway.proxy.addresses import Destination, destination_of
from gateway.proxy.caller import CallerBody, CallerLeft
from gateway.proxy.headers import request_headers, response_headers
from gateway.proxy.public_address import PublicAddress
from gateway.proxy.services import Services

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class ForwardedRoute:
    """Stands for all addresses of a service in logs and metrics."""

    path: str


class Proxy:
    """Answers what is for a service, and leaves everything else to `app`."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        services: Services,
        public_address: PublicAddress,
        signer: TokenSigner,
    ) -> None:
        self.app = app
        self.services = services
        self.public_address = public_address
        self.signer = signer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        destination = destination_of(scope) if scope["type"] == "http" else None
        if destination is None:
            await self.app(scope, receive, send)
            return
        scope["route"] = ForwardedRoute(f"/api/{destination.service}/{{path}}")
        if scope["method"] not in METHODS:
            raise MethodNotAllowed("This method is not forwarded.")
        headers = await self._headers(scope, destination.service)
        await _Forwarding(self.services, destination, headers).run(scope, receive, send)

    async def _headers(self, scope: Scope, service: str) -> dict[str, str]:
        headers = request_headers(Headers(scope=scope))
        headers["x-request-id"] = scope["state"]["request_id"]
        scheme, host = self.public_address.scheme_and_host(scope)
        headers["x-forwarded-proto"], headers["x-forwarded-host"] = scheme, host
        headers["x-forwarded-prefix"] = f"/api/{service}"
        authentication: Authentication = scope["app"].state.authentication
        principal = await authentication.principal_of(scope)
        # A sibling that comes this way is nobody in particular: it has ways of its own.
        if principal.kind in {PrincipalKind.PERSON, PrincipalKind.CLIENT}:
            token = self.signer.forwarding_token(service, principal, now=datetime.now(UTC))
            headers["authorization"] = f"Bearer {token}"
        return headers


class _Forwarding:
    """One request on its way to a service and its answer on the way back."""

    def __init__(
        self, services: Services, destination: Destination, headers: dict[str, str]
    ) -> None:
        self.services = services
        self.destination = destination
        self.headers = headers
        self.has_started = False

    async def run(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Relay until the answer is complete or the caller has left, whichever comes first."""
        caller = CallerBody(receive)
        has_body = "content-length" in self.headers or "transfer-encoding" in Headers(scope=scope)
        if not has_body:
            caller.skip()
        try:
            async with asyncio.timeout(None) as presence:
                watching = asyncio.create_task(_end_when_left(caller, presence))
                try:
                    await self._relay(scope["method"], caller if has_body else None, send)
                finally:
                    watching.cancel()
        except TimeoutError:
            if not presence.expired():
                raise
            if not self.has_started:
                raise CallerLeft("The caller did not wait for the answer.") from None

    async def _relay(self, method: str, body: CallerBody | None, send: Send) -> None:
        service, address = self.destination.service, self.destination.address
        upstream = self.services.by_name[service]
        answer = upstream.request(
            self.services.client, method, address, headers=self.headers, body=body
        )
        async with answer as response:
            headers = response_headers(response.raw_headers, prefix=f"/api/{service}")
            self.has_started = True
            await send(
                {"type": "http.response.start", "status": response.status, "headers": headers}
            )
            try:
                async for chunk in response.content.iter_any():
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
            except ClientError:
                # Not ended properly on purpose: the server closes the connection, and the caller
                # can tell half an answer from a whole one.
                log.warning("answer broken off", service=service)
                raise
            await send({"type": "http.response.body", "body": b""})


async def _end_when_left(caller: CallerBody, presence: asyncio.Timeout) -> None:
    await caller.wait_until_caller_leaves()
    presence.reschedule(asyncio.get_running_loop().time())
