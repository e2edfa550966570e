"""How a client proves by signature who it is: `private_key_jwt` (RFC 7523)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey, import_key

ALGORITHMS = ["ES256", "PS256", "RS256"]
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
LONGEST_LIFETIME_S = 300
LEEWAY_S = 30
SMALLEST_RSA_BITS = 2048
MAX_BYTES = 8_000


class AssertionRefused(Exception):
    """Any check fails; nobody is told which."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """A proof whose signature has been checked; `token_id` must not have been seen before."""

    client_id: UUID
    token_id: str


def readable_public_key(member: Mapping[str, Any]) -> dict[str, Any] | None:
    """The public key in a JWK, None where it is none, is too weak, or holds a private part."""
    if "d" in member or "k" in member:
        return None
    try:
        key = import_key(dict(member))
    except (JoseError, ValueError, KeyError, TypeError):
        return None
    match key:
        case ECKey() if key.curve_name == "P-256":
            return key.as_dict(private=False)
        case RSAKey() if key.raw_value.key_size >= SMALLEST_RSA_BITS:
            return key.as_dict(private=False)
    return None


def claimed_client(assertion: str) -> UUID:
    """Whose assertion it says it is; nothing about it has been proven.

    Raises:
        AssertionRefused: it cannot be read.
    """
    if len(assertion) > MAX_BYTES:
        raise AssertionRefused
    try:
        payload = jws.extract_compact(assertion.encode()).payload
        return UUID(json.loads(payload)["sub"])
    except (JoseError, ValueError, KeyError, TypeError, AttributeError):
        raise AssertionRefused from None


def check_assertion(
    assertion: str, public_key: Mapping[str, Any], *, audience: str, now: datetime
) -> Assertion:
    """
    Raises:
        AssertionRefused: signature, issuer, subject, audience, time or id is not right.
    """
    try:
        decoded = jwt.decode(assertion, import_key(dict(public_key)), algorithms=ALGORITHMS)
        claims = decoded.claims
        client_id = UUID(claims["sub"])
        registry = jwt.JWTClaimsRegistry(
            now=int(now.timestamp()),
            leeway=LEEWAY_S,
            iss={"essential": True, "value": claims["sub"]},
            aud={"essential": True, "value": audience},
            exp={"essential": True},
            jti={"essential": True},
        )
        registry.validate(claims)
    except (JoseError, ValueError, KeyError, TypeError, AttributeError):
        raise AssertionRefused from None
    token_id = claims["jti"]
    if claims["exp"] - now.timestamp() > LONGEST_LIFETIME_S + LEEWAY_S:
        raise AssertionRefused
    if not isinstance(token_id, str) or not 0 < len(token_id) <= 255 or "\x00" in token_id:
        raise AssertionRefused
    return Assertion(client_id, token_id)
