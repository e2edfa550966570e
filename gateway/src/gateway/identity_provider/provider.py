"""Speaks with one OpenID provider: where it is, its keys, and the code that becomes an identity.

What it publishes is read when it is first needed and kept, so that a provider that is down hinders
nobody who is logged in already.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote_plus, urlencode

import httpx
import orjson
import structlog
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from joserfc.jws import extract_compact

from gateway.identity_provider import tokens
from gateway.identity_provider.errors import (
    IdentityProviderUnavailable,
    LoginNotConfigured,
    LoginRefused,
)
from gateway.identity_provider.tokens import Expected, Identity, Logout
from gateway.settings import Settings

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

SCOPE = "openid profile email"
# As long as our own sessions last.
MAX_AGE_S = str(12 * 3600)
DEADLINE_S = 3.0
MAX_ANSWER_BYTES = 256_000
KEPT_FOR_S = 3600.0
# An unknown key may be a new one; whoever invents key ids must not make us ask every time.
KEYS_ASKED_AGAIN_AFTER_S = 30.0


@dataclass(frozen=True, slots=True)
class Metadata:
    """What we need of the provider's own description (OpenID Connect Discovery 1.0 §3)."""

    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    end_session_endpoint: str | None
    # RFC 9207: each answer names its issuer, so that two providers cannot be mixed up.
    names_itself: bool


@dataclass(frozen=True, slots=True)
class Challenge:
    """What ties an answer of the provider to the question: all of it random."""

    state: str
    nonce: str
    code_challenge: str


class IdentityProvider:
    def __init__(
        self,
        settings: Settings,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._issuer = settings.oidc_issuer
        self._client_id = settings.oidc_client_id
        self._client_secret = settings.oidc_client_secret
        self._client = httpx.AsyncClient(timeout=DEADLINE_S, trust_env=False, transport=transport)
        self._clock = clock
        self._metadata: tuple[float, Metadata] | None = None
        self._keys: tuple[float, KeySet] | None = None

    async def close(self) -> None:
        await self._client.aclose()

    @property
    def expected(self) -> Expected:
        """
        Raises:
            LoginNotConfigured: no provider is set.
        """
        if self._issuer is None:
            raise LoginNotConfigured("Reading needs no account.")
        return Expected(self._issuer, self._client_id)

    async def authorization_address(
        self, challenge: Challenge, *, redirect_uri: str, language: str, is_fresh: bool
    ) -> str:
        """Where to send the browser (RFC 6749 §4.1.1, PKCE by RFC 7636).

        A fresh login asks people anew who they are, also where the provider knows them still.
        With `max_age` it has to say when they proved it (OpenID Connect Core 1.0 §3.1.2.1).
        """
        age = {"prompt": "login", "max_age": "0"} if is_fresh else {"max_age": MAX_AGE_S}
        query = {
            "response_type": "code",
            "client_id": self._client_id,
            "redirect_uri": redirect_uri,
            "scope": SCOPE,
            "state": challenge.state,
            "nonce": challenge.nonce,
            "code_challenge": challenge.code_challenge,
            "code_challenge_method": "S256",
            "ui_locales": language,
            **age,
        }
        endpoint = (await self.metadata()).authorization_endpoint
        return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(query)}"

    async def end_session_address(self, *, return_to: str) -> str | None:
        """Where the login at the provider ends too (OpenID Connect RP-Initiated Logout 1.0)."""
        endpoint = (await self.metadata()).end_session_endpoint
        if endpoint is None:
            return None
        query = {"client_id": self._client_id, "post_logout_redirect_uri": return_to}
        return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(query)}"

    async def check_named_issuer(self, named: str | None) -> None:
        """Let an answer pass that comes from this provider (RFC 9207 §2.4).

        Raises:
            LoginRefused: it names another one, or none although this provider always does.
        """
        must_name_itself = (await self.metadata()).names_itself
        if named != self._issuer and (named is not None or must_name_itself):
            raise LoginRefused("The answer comes from another identity provider.")

    async def identity_for(
        self, code: str, *, redirect_uri: str, code_verifier: str, nonce: str, now: datetime
    ) -> Identity:
        """Exchange a code for the identity behind it.

        Raises:
            LoginRefused: the provider does not accept the code, or its token does not hold.
            IdentityProviderUnavailable: it does not answer, or not in a form we know.
        """
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": code_verifier,
        }
        endpoint = (await self.metadata()).token_endpoint
        answer = await self._ask("POST", endpoint, data=form, auth=self._basic())
        token = answer.get("id_token")
        if not isinstance(token, str):
            raise LoginRefused("The identity provider did not say who you are.")
        keys = await self._keys_for(token)
        return tokens.identity_of(token, keys, expected=self.expected, nonce=nonce, now=now)

    async def logout_by(self, token: str, *, now: datetime) -> Logout:
        """Whose sessions the provider ends.

        Raises:
            LoginRefused: the token does not hold.
        """
        keys = await self._keys_for(token)
        return tokens.logout_of(token, keys, expected=self.expected, now=now)

    async def metadata(self) -> Metadata:
        """
        Raises:
            IdentityProviderUnavailable: it does not answer, or describes another provider.
        """
        if self._metadata is None or self._clock() - self._metadata[0] > KEPT_FOR_S:
            issuer = self.expected.issuer
            answer = await self._ask(
                "GET", f"{issuer.rstrip('/')}/.well-known/openid-configuration"
            )
            self._metadata = (self._clock(), _metadata(answer, issuer))
        return self._metadata[1]

    async def _keys_for(self, token: str) -> KeySet:
        try:
            header = extract_compact(token[: tokens.MAX_TOKEN_BYTES].encode()).headers()
        except (JoseError, ValueError):
            raise LoginRefused("Please start the login again.") from None
        if self._keys is None or self._are_old(*self._keys, wanted=header.get("kid")):
            answer = await self._ask("GET", (await self.metadata()).jwks_uri)
            self._keys = (self._clock(), _key_set(answer))
        return self._keys[1]

    def _are_old(self, asked_at: float, keys: KeySet, *, wanted: str | None) -> bool:
        is_known = any(key.kid == wanted for key in keys.keys)
        kept_for = KEPT_FOR_S if is_known else KEYS_ASKED_AGAIN_AFTER_S
        return self._clock() - asked_at > kept_for

    def _basic(self) -> httpx.Auth | None:
        if self._client_secret is None:
            return None
        # RFC 6749 §2.3.1: both are form-encoded before they become a password.
        secret = self._client_secret.get_secret_value()
        return httpx.BasicAuth(quote_plus(self._client_id), quote_plus(secret))

    async def _ask(
        self,
        method: str,
        url: str,
        *,
        data: Mapping[str, str] | None = None,
        auth: httpx.Auth | None = None,
    ) -> Mapping[str, Any]:
        try:
            async with (
                asyncio.timeout(DEADLINE_S),
                self._client.stream(
                    method, url, data=data, auth=auth or httpx.USE_CLIENT_DEFAULT
                ) as response,
            ):
                content = await _bounded(response)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, _TooLarge) as error:
            log.warning("identity provider does not answer", url=url, error=repr(error))
            raise _unavailable() from None
        if response.status_code in {400, 401}:
            raise LoginRefused("The identity provider did not accept this login.")
        try:
            answer = orjson.loads(content)
        except orjson.JSONDecodeError:
            answer = None
        if response.status_code != 200 or not isinstance(answer, dict):
            log.warning("identity provider answers oddly", url=url, status=response.status_code)
            raise _unavailable()
        return answer


class _TooLarge(Exception):
    pass


async def _bounded(response: httpx.Response) -> bytes:
    content = b""
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > MAX_ANSWER_BYTES:
            raise _TooLarge
    return content


def _metadata(answer: Mapping[str, Any], issuer: str) -> Metadata:
    endpoints = ("authorization_endpoint", "token_endpoint", "jwks_uri")
    # Whoever protects the issuer's address protects its endpoints too.
    scheme = issuer.partition("://")[0] + "://"
    if answer.get("issuer") != issuer or not all(
        isinstance(answer.get(name), str) and str(answer[name]).startswith((scheme, "https://"))
        for name in endpoints
    ):
        log.error("identity provider describes another one", issuer=issuer)
        raise _unavailable()
    end_session = answer.get("end_session_endpoint")
    return Metadata(
        authorization_endpoint=answer["authorization_endpoint"],
        token_endpoint=answer["token_endpoint"],
        jwks_uri=answer["jwks_uri"],
        end_session_endpoint=end_session if isinstance(end_session, str) else None,
        names_itself=answer.get("authorization_response_iss_parameter_supported") is True,
    )


def _key_set(answer: Mapping[str, Any]) -> KeySet:
    keys = answer.get("keys")
    try:
        # A key of a kind that we do not use must not make the others useless.
        usable = [key for key in keys if key.get("kty") in {"RSA", "EC"}]  # type: ignore[union-attr]
        return KeySet.import_key_set({"keys": usable})
    except (JoseError, ValueError, KeyError, TypeError, AttributeError):
        raise _unavailable() from None


def _unavailable() -> IdentityProviderUnavailable:
    return IdentityProviderUnavailable(
        "Please try again in a few minutes. Reading works without a login.",
        headers={"Retry-After": "60"},
    )
