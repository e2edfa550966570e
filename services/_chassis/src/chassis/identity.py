"""Who is calling: short-lived signed tokens between the deployables, and the principal in them.

Every deployable signs with its own ES256 key and trusts the public keys of the others. The gateway
alone may speak for people; a service speaks only for itself.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any

from fastapi import Depends, Request
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet

from chassis.problems import Forbidden, Unauthenticated

ALGORITHM = "ES256"
LIFETIME_S = 60
# Two machines' clocks may differ a little.
LEEWAY_S = 5
GATEWAY = "gateway"


class PrincipalKind(StrEnum):
    ANONYMOUS = "anonymous"
    PERSON = "person"
    SERVICE = "service"


class Role(StrEnum):
    PLATFORM_ADMIN = "platform_admin"


@dataclass(frozen=True, slots=True)
class Principal:
    """The caller of a request, as far as it has proven who it is."""

    kind: PrincipalKind
    subject: str
    roles: frozenset[str] = field(default=frozenset())

    @property
    def is_sibling(self) -> bool:
        return self.kind is PrincipalKind.SERVICE


ANONYMOUS = Principal(PrincipalKind.ANONYMOUS, "anonymous")


class TokenSigner:
    """Makes tokens in the name of one deployable."""

    def __init__(self, private_key: str) -> None:
        self._key = ECKey.import_key(json.loads(private_key))
        self.name = str(self._key.kid)

    def service_token(self, audience: str, *, now: datetime) -> str:
        """A token with which this deployable calls its sibling `audience`."""
        return self._sign({"sub": self.name, "aud": audience}, now)

    def person_token(
        self, audience: str, *, subject: str, roles: frozenset[str], now: datetime
    ) -> str:
        """A token with which the gateway forwards a person's request to one service."""
        return self._sign({"sub": subject, "aud": audience, "roles": sorted(roles)}, now)

    def _sign(self, claims: Mapping[str, Any], now: datetime) -> str:
        issued_at = int(now.timestamp())
        times = {"iss": self.name, "iat": issued_at, "exp": issued_at + LIFETIME_S}
        header = {"alg": ALGORITHM, "kid": self.name}
        return jwt.encode(header, {**claims, **times}, self._key, algorithms=[ALGORITHM])


class TokenVerifier:
    """Checks tokens that are meant for one deployable, the `audience`."""

    def __init__(self, trusted_keys: str, *, audience: str) -> None:
        self._keys = KeySet.import_key_set(json.loads(trusted_keys))
        self._audience = audience

    def verify(self, token: str, *, now: datetime) -> Principal:
        """The principal of a token: signature, issuer, audience and time are all checked.

        Raises:
            Unauthenticated: any of them does not hold; the answer does not say which.
        """
        try:
            decoded = jwt.decode(token, self._keys, algorithms=[ALGORITHM])
            # joserfc checks the signature only; everything else is a second step.
            registry = jwt.JWTClaimsRegistry(
                now=int(now.timestamp()),
                leeway=LEEWAY_S,
                iss={"essential": True, "value": str(decoded.header.get("kid"))},
                aud={"essential": True, "value": self._audience},
                sub={"essential": True},
                iat={"essential": True},
                exp={"essential": True},
            )
            registry.validate(decoded.claims)
            return _principal(decoded.claims)
        except (JoseError, ValueError, KeyError, TypeError):
            raise _unauthenticated() from None


def _principal(claims: Mapping[str, Any]) -> Principal:
    issuer, subject = claims["iss"], claims["sub"]
    if subject == issuer:
        return Principal(PrincipalKind.SERVICE, subject)
    if issuer != GATEWAY:
        raise ValueError("only the gateway speaks for people")
    return Principal(PrincipalKind.PERSON, subject, frozenset(claims.get("roles", [])))


def _unauthenticated() -> Unauthenticated:
    return Unauthenticated(
        "The token is missing, expired or not valid here.", headers={"WWW-Authenticate": "Bearer"}
    )


def bearer_token(authorization: str | None) -> str | None:
    """The token of an `Authorization: Bearer` header (RFC 6750 §2.1), None without a header.

    Raises:
        Unauthenticated: the header uses another scheme.
    """
    if authorization is None:
        return None
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise _unauthenticated()
    return token.strip()


async def current_principal(request: Request) -> Principal:
    token = bearer_token(request.headers.get("authorization"))
    if token is None:
        return ANONYMOUS
    verifier: TokenVerifier = request.app.state.token_verifier
    return verifier.verify(token, now=datetime.now(UTC))


CurrentPrincipal = Annotated[Principal, Depends(current_principal)]
"""Whoever calls; nobody has to say who they are."""


async def known_principal(principal: CurrentPrincipal) -> Principal:
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise _unauthenticated()
    return principal


KnownPrincipal = Annotated[Principal, Depends(known_principal)]
"""Somebody with a valid token; what they may do is decided by the policy of the slice."""


def require_role(principal: Principal, role: Role) -> None:
    """Let only principals with this role pass.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but without the role.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise _unauthenticated()
    if role not in principal.roles:
        raise Forbidden(f"This needs the role {role}.")
