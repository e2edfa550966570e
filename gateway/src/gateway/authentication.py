"""Who is calling from outside: a person with a session, a client, the administrator, or nobody.

Tokens of siblings are known too: they read the gateway's feed.
"""

import hmac
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from starlette.datastructures import Headers
from starlette.types import Scope

from chassis.database import Database
from chassis.identity import (
    ANONYMOUS,
    Principal,
    PrincipalKind,
    Role,
    TokenVerifier,
    bearer_token,
)
from gateway.browser_sessions import cookies, repository, service
from gateway.browser_sessions.same_origin import SAFE_METHODS, check_same_origin
from gateway.clients.recognised import recognised_in
from gateway.proxy.public_address import PublicAddress
from gateway.random_secrets import hashed
from gateway.settings import Settings

ADMINISTRATOR = Principal(
    PrincipalKind.PERSON,
    "administrator",
    frozenset({Role.PLATFORM_ADMIN.value, Role.FEDERAL_EDITOR.value}),
)

# What was ended elsewhere works on for as long; the promise is five seconds.
REMEMBERED_FOR_S = 2.0
REMEMBERED_AT_MOST = 10_000
USE_NOTED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class _Remembered:
    looked_up_at: float
    principal: Principal


class OutsideAuthentication:
    """Sessions are looked up in the database and remembered for a moment."""

    def __init__(
        self,
        settings: Settings,
        *,
        database: Database,
        siblings: TokenVerifier,
        public_address: PublicAddress,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._administrator_token = settings.administrator_token.get_secret_value().encode()
        self._database = database
        self._siblings = siblings
        self._public_address = public_address
        self._clock = clock
        self._remembered: dict[bytes, _Remembered] = {}

    async def principal_of(self, scope: Scope) -> Principal:
        """
        Raises:
            Unauthenticated: a token is sent, and it is not valid.
            CrossSiteRequest: somebody else's page wants to change something with the cookie.
        """
        client = recognised_in(scope)
        if client is not None:
            return client.principal
        headers = Headers(scope=scope)
        token = bearer_token(headers)
        if token is not None:
            return self._bearer(token)
        secret = cookies.secret_in(headers, cookies.SESSION)
        if secret is None:
            return ANONYMOUS
        principal = await self._with_session(hashed(secret))
        if principal is not ANONYMOUS and scope["method"] not in SAFE_METHODS:
            check_same_origin(headers, own_origin=self._public_address.of(scope))
        return principal

    def forget(self) -> None:
        """Look everybody up anew, after a session has ended or changed here."""
        self._remembered.clear()

    def _bearer(self, token: str) -> Principal:
        # Constant time: a wrong guess must not tell how much of it was right.
        if hmac.compare_digest(token.encode(errors="replace"), self._administrator_token):
            return ADMINISTRATOR
        return self._siblings.verify(token, now=datetime.now(UTC))

    async def _with_session(self, token_hash: bytes) -> Principal:
        remembered = self._remembered.get(token_hash)
        if remembered and self._clock() - remembered.looked_up_at < REMEMBERED_FOR_S:
            return remembered.principal
        principal = await self._look_up(token_hash, now=datetime.now(UTC))
        if len(self._remembered) >= REMEMBERED_AT_MOST:
            self._remembered.clear()
        self._remembered[token_hash] = _Remembered(self._clock(), principal)
        return principal

    async def _look_up(self, token_hash: bytes, *, now: datetime) -> Principal:
        async with self._database.sessions.begin() as session:
            current = await service.find_current(session, token_hash, now=now)
            if current is None:
                return ANONYMOUS
            if now - current.session.seen_at > USE_NOTED_EVERY:
                await repository.note_use(session, current.session.id, now=now)
            return current.principal
