"""Access tokens of API clients: `at+jwt` (RFC 9068), signed with the gateway's own key.

No service takes one: it names another issuer and audience than the tokens between deployables.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from chassis.database import new_id
from chassis.identity import ALGORITHM, LEEWAY_S, unauthenticated

TYPE = "at+jwt"
LIFETIME_S = 600
MAX_BYTES = 4_000


@dataclass(frozen=True, slots=True)
class AccessToken:
    """What a token says; `key_id` is the credential with which it was asked for."""

    client_id: UUID
    key_id: str
    scopes: frozenset[str]


class AccessTokens:
    """Makes and checks them; `address` is the platform's, issuer and audience at once."""

    def __init__(self, signing_key: str) -> None:
        self._key = ECKey.import_key(json.loads(signing_key))

    def make(self, token: AccessToken, *, address: str, now: datetime) -> str:
        issued_at = int(now.timestamp())
        claims = {
            "iss": address,
            "aud": address,
            "sub": str(token.client_id),
            "client_id": str(token.client_id),
            "scope": " ".join(sorted(token.scopes)),
            "key_id": token.key_id,
            "iat": issued_at,
            "exp": issued_at + LIFETIME_S,
            "jti": str(new_id()),
        }
        header = {"alg": ALGORITHM, "kid": str(self._key.kid), "typ": TYPE}
        return jwt.encode(header, claims, self._key, algorithms=[ALGORITHM])

    def read(self, text: str, *, address: str, now: datetime) -> AccessToken:
        """
        Raises:
            Unauthenticated: type, signature, issuer, audience or time is not right.
        """
        try:
            decoded = jwt.decode(text, self._key, algorithms=[ALGORITHM])
            registry = jwt.JWTClaimsRegistry(
                now=int(now.timestamp()),
                leeway=LEEWAY_S,
                iss={"essential": True, "value": address},
                aud={"essential": True, "value": address},
                exp={"essential": True},
            )
            registry.validate(decoded.claims)
            if decoded.header.get("typ") != TYPE:
                raise ValueError(TYPE)
            claims = decoded.claims
            return AccessToken(
                UUID(claims["sub"]), claims["key_id"], frozenset(claims["scope"].split())
            )
        except (JoseError, ValueError, KeyError, TypeError, AttributeError):
            raise unauthenticated() from None


def looks_like_access_token(text: str) -> bool:
    """Whether it says of itself that it is one; tokens of siblings have no type."""
    if len(text) > MAX_BYTES or text.count(".") != 2:
        return False
    try:
        return jws.extract_compact(text.encode()).headers().get("typ") == TYPE
    except (JoseError, ValueError):
        return False
