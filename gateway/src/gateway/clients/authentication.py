"""Which client is asking, by its API key or its access token."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from starlette.types import Scope

from chassis.database import Database
from chassis.identity import Acting, Principal, PrincipalKind, unauthenticated
from gateway.clients import keys, repository
from gateway.clients.models import ApiClient, ClientCredential, CredentialKind, Environment
from gateway.clients.recognised import RecognisedClient
from gateway.clients.tokens import AccessToken, AccessTokens, looks_like_access_token
from gateway.clients.usage import Usage
from gateway.proxy.public_address import PublicAddress
from gateway.settings import Settings

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

# What was revoked elsewhere works on for as long; the promise is five seconds.
REMEMBERED_FOR_S = 2.0
REMEMBERED_AT_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Known:
    """A credential of a client that is in force, and for whom the client acts."""

    credential: ClientCredential
    client: ApiClient
    acting: Acting

    def recognised(self, scopes: frozenset[str]) -> RecognisedClient:
        client = self.client
        principal = Principal(
            PrincipalKind.CLIENT,
            str(client.id),
            acting=self.acting,
            scopes=scopes,
            land_limit=(self.acting.area_key or "")[:2] if client.is_limited_to_land else None,
        )
        return RecognisedClient(
            client.id, self.credential.key_id, principal, client.quota_per_minute
        )


@dataclass(frozen=True, slots=True)
class _Remembered:
    looked_up_at: float
    known: Known | None


class ClientAuthentication:
    """Credentials are looked up in the database and remembered for a moment."""

    def __init__(
        self,
        settings: Settings,
        *,
        database: Database,
        public_address: PublicAddress,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.tokens = AccessTokens(settings.signing_key.get_secret_value())
        self.usage = Usage()
        self._pepper = settings.key_pepper.get_secret_value()
        self._has_test_keys = settings.demo_data
        self._database = database
        self._public_address = public_address
        self._clock = clock
        self._remembered: dict[str, _Remembered] = {}

    async def recognise(self, token: str, scope: Scope) -> RecognisedClient | None:
        """The client behind a bearer token, None where it is no client's.

        Raises:
            Unauthenticated: it is a client's, and not or no longer valid.
        """
        now = datetime.now(UTC)
        if keys.looks_like_key(token):
            client = await self._with_key(token, now=now)
        elif looks_like_access_token(token):
            address = self._public_address.of(scope)
            client = await self._with_token(
                self.tokens.read(token, address=address, now=now), now=now
            )
        else:
            return None
        self.usage.count(client, now=now)
        return client

    async def find(self, key_id: str, *, now: datetime) -> Known | None:
        """What is in force under this key id."""
        remembered = self._remembered.get(key_id)
        if remembered is None or self._clock() - remembered.looked_up_at >= REMEMBERED_FOR_S:
            remembered = _Remembered(self._clock(), await self._look_up(key_id, now=now))
            if len(self._remembered) >= REMEMBERED_AT_MOST:
                self._remembered.clear()
            self._remembered[key_id] = remembered
        known = remembered.known
        return known if known and known.credential.expires_at > now else None

    def is_secret_of(self, known: Known, secret: str) -> bool:
        return keys.is_same_secret(secret, known.credential.secret_hash, pepper=self._pepper)

    def forget(self) -> None:
        """Look everybody up anew, after a client or a key has changed here."""
        self._remembered.clear()

    async def _with_key(self, text: str, *, now: datetime) -> RecognisedClient:
        key = keys.read_key(text)
        if key is None:
            raise unauthenticated()
        known = await self.find(key.key_id, now=now)
        if (
            known is None
            or known.credential.kind is not CredentialKind.API_KEY
            or not self.is_secret_of(known, text)
        ):
            log.warning("api key refused", key_id=key.key_id)
            raise unauthenticated()
        return known.recognised(frozenset(known.client.scopes))

    async def _with_token(self, token: AccessToken, *, now: datetime) -> RecognisedClient:
        known = await self.find(token.key_id, now=now)
        if known is None or known.client.id != token.client_id:
            raise unauthenticated()
        return known.recognised(token.scopes & frozenset(known.client.scopes))

    async def _look_up(self, key_id: str, *, now: datetime) -> Known | None:
        async with self._database.sessions.begin() as session:
            if self.usage.is_due(now=now):
                await self.usage.write(session, now=now)
            found = await repository.find_by_key_id(session, key_id)
        if found is None:
            return None
        credential, client, organization = found
        is_in_force = credential.revoked_at is None and client.revoked_at is None
        works_here = client.environment is Environment.LIVE or self._has_test_keys
        if not is_in_force or not works_here:
            return None
        acting = Acting(organization.id, organization.kind, organization.area_key)
        return Known(credential, client, acting)
