"""Checks what the identity provider has signed: one function for each kind of token.

Both check signature, issuer, audience and time at once: the library's `decode` alone checks the
signature only.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from gateway.identity_provider.errors import LoginRefused

# Asymmetric ones only: a shared secret as key would let the public key sign (RFC 8725 §2.1).
ALGORITHMS = ["ES256", "PS256", "RS256"]
# Two machines' clocks may differ a little.
LEEWAY_S = 30
MAX_SUBJECT_LENGTH = 255  # OpenID Connect Core 1.0 §2
MAX_TOKEN_BYTES = 16_000
# OpenID Connect Back-Channel Logout 1.0 §2.4
LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"
LOGOUT_LIFETIME_S = 120


@dataclass(frozen=True, slots=True)
class Expected:
    """What a token must say to be meant for us."""

    issuer: str
    client_id: str


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody, as the identity provider knows them."""

    issuer: str
    subject: str
    name: str
    email: str | None
    is_email_verified: bool
    # The login at the provider, by which it can end ours.
    provider_session: str | None
    # When they last proved it there, which may be long before this login.
    authenticated_at: datetime | None


@dataclass(frozen=True, slots=True)
class Logout:
    """Whose logins end: those of one login at the provider, or all of a person."""

    issuer: str
    subject: str | None
    provider_session: str | None
    token_id: str


def identity_of(
    token: str, keys: KeySet, *, expected: Expected, nonce: str, now: datetime
) -> Identity:
    """Who has logged in, by an ID token (OpenID Connect Core 1.0 §3.1.3.7).

    Raises:
        LoginRefused: any check fails; the answer does not say which.
    """
    claims = _verified(token, keys, expected=expected, now=now)
    if not hmac.compare_digest(_text(claims, "nonce").encode(), nonce.encode()):
        raise _refused()
    subject = _text(claims, "sub")
    if not 0 < len(subject) <= MAX_SUBJECT_LENGTH or "\x00" in subject:
        raise _refused()
    email = _printable(claims.get("email"), 254)
    return Identity(
        issuer=expected.issuer,
        subject=subject,
        name=_printable(claims.get("name"), 200) or email or subject[:200],
        email=email,
        is_email_verified=email is not None and claims.get("email_verified") is True,
        provider_session=_printable(claims.get("sid"), 255),
        authenticated_at=_moment(claims.get("auth_time"), latest=now),
    )


def logout_of(token: str, keys: KeySet, *, expected: Expected, now: datetime) -> Logout:
    """Whose sessions end, by a logout token (OpenID Connect Back-Channel Logout 1.0 §2.6).

    Raises:
        LoginRefused: any check fails.
    """
    claims = _verified(token, keys, expected=expected, now=now, kind="logout+jwt")
    events = claims.get("events")
    subject, provider_session = claims.get("sub"), claims.get("sid")
    if (
        not isinstance(events, dict)
        or LOGOUT_EVENT not in events
        or "nonce" in claims
        or not (subject or provider_session)
        or now.timestamp() - claims["iat"] > LOGOUT_LIFETIME_S + LEEWAY_S
    ):
        raise _refused()
    return Logout(
        issuer=expected.issuer,
        subject=_printable(subject, MAX_SUBJECT_LENGTH),
        provider_session=_printable(provider_session, 255),
        token_id=_text(claims, "jti")[:255],
    )


def _verified(
    token: str, keys: KeySet, *, expected: Expected, now: datetime, kind: str | None = None
) -> Mapping[str, Any]:
    if len(token) > MAX_TOKEN_BYTES:
        raise _refused()
    try:
        decoded = jwt.decode(token, keys, algorithms=ALGORITHMS)
        registry = jwt.JWTClaimsRegistry(
            now=int(now.timestamp()),
            leeway=LEEWAY_S,
            iss={"essential": True, "value": expected.issuer},
            aud={"essential": True, "value": expected.client_id},
            iat={"essential": True},
            exp={"essential": True},
        )
        registry.validate(decoded.claims)
    except (JoseError, ValueError, KeyError, TypeError):
        raise _refused() from None
    claims: Mapping[str, Any] = decoded.claims
    # Where several may use a token, it says for whom it was made.
    if isinstance(claims["aud"], list) and len(claims["aud"]) > 1:
        if claims.get("azp") != expected.client_id:
            raise _refused()
    elif claims.get("azp", expected.client_id) != expected.client_id:
        raise _refused()
    if kind is not None and str(decoded.header.get("typ", "")).lower() != kind:
        raise _refused()
    return claims


def _text(claims: Mapping[str, Any], name: str) -> str:
    value = claims.get(name)
    if not isinstance(value, str):
        raise _refused()
    return value


def _moment(value: object, *, latest: datetime) -> datetime | None:
    if not isinstance(value, int) or not 0 <= value <= latest.timestamp() + LEEWAY_S:
        return None
    return min(datetime.fromtimestamp(value, UTC), latest)


def _printable(value: object, length: int) -> str | None:
    if not isinstance(value, str):
        return None
    kept = "".join(letter for letter in value if letter.isprintable()).strip()
    return kept[:length] or None


def _refused() -> LoginRefused:
    return LoginRefused("Please start the login again.")
