"""Recognises clients before anything else, and slows down who fails to be one."""

import math
import time
from collections.abc import Callable, Sequence

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.identity import bearer_token
from chassis.problems import Unauthenticated
from gateway.clients import keys
from gateway.clients.authentication import ClientAuthentication
from gateway.clients.errors import InsufficientScope, KeyInAddress
from gateway.clients.scopes import is_enough
from gateway.rate_limits.clients import Clients
from gateway.rate_limits.middleware import TooManyRequests
from gateway.rate_limits.window import SlidingWindow
from gateway.settings import Settings

WINDOW_S = 60
FAILURES_PER_ADDRESS = 60
# Who tries one key again and again shall not lock out another one behind the same address.
FAILURES_PER_KEY = 10
KEY_BEGINNING = len("stufenplan_live_") + 8


class RecogniseClients:
    """Puts the client into the request's state; refuses keys in addresses and missing scopes."""

    def __init__(
        self, app: ASGIApp, *, settings: Settings, clock: Callable[[], float] = time.time
    ) -> None:
        self.app = app
        self.clock = clock
        self.addresses = Clients(settings.trusted_proxies)
        self.of_address = SlidingWindow(limit=FAILURES_PER_ADDRESS, window_s=WINDOW_S)
        self.of_key = SlidingWindow(limit=FAILURES_PER_KEY, window_s=WINDOW_S)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        _refuse_key_in_address(scope)
        headers = Headers(scope=scope)
        if "authorization" not in headers:
            await self.app(scope, receive, send)
            return
        attempts = self._attempts(scope, headers["authorization"])
        self._check(attempts)

        async def send_and_count(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 401:
                self._count(attempts)
            await send(message)

        try:
            await _recognise(scope, headers)
            await self.app(scope, receive, send_and_count)
        except Unauthenticated:
            self._count(attempts)
            raise

    def _attempts(self, scope: Scope, authorization: str) -> Sequence[tuple[SlidingWindow, bytes]]:
        address = self.addresses.key_of(scope)
        if address is None:
            return ()
        beginning = authorization.partition(" ")[2].strip()[:KEY_BEGINNING]
        return (
            (self.of_address, address),
            (self.of_key, address + beginning.encode(errors="replace")),
        )

    def _check(self, attempts: Sequence[tuple[SlidingWindow, bytes]]) -> None:
        """
        Raises:
            TooManyRequests: too many have failed; not even the right key is looked at.
        """
        for window, attempt in attempts:
            wait_s = window.wait_s(attempt, now=self.clock())
            if wait_s > 0:
                raise TooManyRequests(
                    "Too many failed attempts. Check the key, then try again.",
                    headers={"Retry-After": str(math.ceil(wait_s))},
                )

    def _count(self, attempts: Sequence[tuple[SlidingWindow, bytes]]) -> None:
        for window, attempt in attempts:
            window.hit(attempt, now=self.clock())


async def _recognise(scope: Scope, headers: Headers) -> None:
    if headers["authorization"].lower().startswith("basic "):
        # How clients come for a token; everywhere else it is refused.
        return
    authentication: ClientAuthentication = scope["app"].state.client_authentication
    client = await authentication.recognise(bearer_token(headers) or "", scope)
    if client is None:
        return
    scope.setdefault("state", {})["client"] = client
    if not is_enough(client.principal.scopes, method=scope["method"], path=scope["path"]):
        raise InsufficientScope(
            "The client needs another scope for this.",
            headers={"WWW-Authenticate": 'Bearer error="insufficient_scope"'},
        )


def _refuse_key_in_address(scope: Scope) -> None:
    """Addresses end up in logs and histories (RFC 6750 §5.3)."""
    query = scope["query_string"].decode("latin-1")
    if keys.holds_key(query) or keys.holds_key(scope["path"]):
        raise KeyInAddress(
            "Send the key in the header `Authorization: Bearer …`. "
            "This one has been in an address: make a new one and revoke it.",
            headers={"WWW-Authenticate": "Bearer"},
        )
