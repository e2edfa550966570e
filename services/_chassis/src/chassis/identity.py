"""Who is calling: short-lived signed tokens between the deployables, and the principal in them.

Every deployable signs with its own ES256 key and trusts the public keys of the others. The gateway
alone may speak for people; a service speaks only for itself.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Protocol
from uuid import UUID

from fastapi import Depends, Request
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet
from starlette.datastructures import Headers
from starlette.types import Scope

from chassis.problems import Forbidden, Unauthenticated

ALGORITHM = "ES256"
LIFETIME_S = 60
# Two machines' clocks may differ a little.
LEEWAY_S = 5
GATEWAY = "gateway"


class PrincipalKind(StrEnum):
    ANONYMOUS = "anonymous"
    PERSON = "person"
    CLIENT = "client"
    SERVICE = "service"


class Role(StrEnum):
    """What somebody may do for the organisation for which it acts."""

    MEMBER = "member"
    ORGANIZATION_ADMIN = "organization_admin"
    ADVISER = "adviser"
    LAND_COORDINATOR = "land_coordinator"
    FEDERAL_EDITOR = "federal_editor"
    PLATFORM_ADMIN = "platform_admin"


@dataclass(frozen=True, slots=True)
class Acting:
    """For whom a caller acts: one organisation at a time."""

    organization_id: UUID
    # A concept of the vocabulary `organization-kinds`.
    kind: str
    # Where the organisation belongs to; None for all of Germany.
    area_key: str | None
    # The caller's own organisation, when that one acts for the other by delegation.
    delegate_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Principal:
    """The caller of a request, as far as it has proven who it is.

    `subject` is a person's or a client's id, or the name of a service. A client has `scopes`
    instead of roles.
    """

    kind: PrincipalKind
    subject: str
    roles: frozenset[str] = field(default=frozenset())
    acting: Acting | None = None
    scopes: frozenset[str] = field(default=frozenset())
    # Two digits: a client that is limited changes nothing outside this Land.
    land_limit: str | None = None

    @property
    def is_sibling(self) -> bool:
        return self.kind is PrincipalKind.SERVICE

    @property
    def organization_id(self) -> UUID | None:
        return self.acting.organization_id if self.acting else None

    @property
    def land(self) -> str | None:
        """Two digits: the Land of the organisation for which the caller acts."""
        return self.acting.area_key[:2] if self.acting and self.acting.area_key else None


ANONYMOUS = Principal(PrincipalKind.ANONYMOUS, "anonymous")


class TokenSigner:
    """Makes tokens in the name of one deployable."""

    def __init__(self, private_key: str) -> None:
        self._key = ECKey.import_key(json.loads(private_key))
        self._key_id = str(self._key.kid)
        self.name = _owner_of(self._key_id)

    def service_token(self, audience: str, *, now: datetime) -> str:
        """A token with which this deployable calls its sibling `audience`."""
        return self._sign({"sub": self.name, "aud": audience}, now)

    def forwarding_token(self, audience: str, principal: Principal, *, now: datetime) -> str:
        """A token with which the gateway forwards a person's or client's request to a service."""
        claims = {"sub": principal.subject, "aud": audience, "kind": principal.kind.value}
        return self._sign(claims | _rights(principal), now)

    def _sign(self, claims: Mapping[str, Any], now: datetime) -> str:
        issued_at = int(now.timestamp())
        times = {"iss": self.name, "iat": issued_at, "exp": issued_at + LIFETIME_S}
        header = {"alg": ALGORITHM, "kid": self._key_id}
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
                iss={"essential": True, "value": _owner_of(str(decoded.header.get("kid")))},
                aud={"essential": True, "value": self._audience},
                sub={"essential": True},
                iat={"essential": True},
                exp={"essential": True},
            )
            registry.validate(decoded.claims)
            return _principal(decoded.claims)
        except (JoseError, ValueError, KeyError, TypeError):
            raise unauthenticated() from None


def _owner_of(key_id: str) -> str:
    """The deployable of a key: `gateway` of `gateway`, and of `gateway.2` that follows it."""
    return key_id.partition(".")[0]


def _rights(principal: Principal) -> dict[str, Any]:
    rights: dict[str, Any] = {
        "roles": sorted(principal.roles),
        "scope": " ".join(sorted(principal.scopes)),
        "land_limit": principal.land_limit,
    }
    if (acting := principal.acting) is not None:
        rights["organization"] = {
            "id": str(acting.organization_id),
            "kind": acting.kind,
            "area": acting.area_key,
            "delegate": str(acting.delegate_id) if acting.delegate_id else None,
        }
    return rights


def _principal(claims: Mapping[str, Any]) -> Principal:
    issuer, subject = claims["iss"], claims["sub"]
    if subject == issuer:
        return Principal(PrincipalKind.SERVICE, subject)
    if issuer != GATEWAY:
        raise ValueError("only the gateway speaks for people and clients")
    kind = PrincipalKind(claims["kind"])
    if kind not in {PrincipalKind.PERSON, PrincipalKind.CLIENT}:
        raise ValueError("the gateway forwards people and clients only")
    return Principal(
        kind,
        subject,
        roles=frozenset(claims["roles"]),
        acting=_acting(claims.get("organization")),
        scopes=frozenset(claims["scope"].split()),
        land_limit=claims["land_limit"],
    )


def _acting(claim: Mapping[str, Any] | None) -> Acting | None:
    if claim is None:
        return None
    delegate = claim["delegate"]
    return Acting(
        UUID(claim["id"]), claim["kind"], claim["area"], UUID(delegate) if delegate else None
    )


def unauthenticated() -> Unauthenticated:
    """The same answer whatever is wrong with a token."""
    return Unauthenticated(
        "The token is missing, expired or not valid here.", headers={"WWW-Authenticate": "Bearer"}
    )


def bearer_token(headers: Headers) -> str | None:
    """The token of the `Authorization: Bearer` header (RFC 6750 §2.1), None without a header.

    Raises:
        Unauthenticated: the header uses another scheme, or there are several.
    """
    offered = headers.getlist("authorization")
    if not offered:
        return None
    scheme, _, token = offered[0].partition(" ")
    if len(offered) > 1 or scheme.lower() != "bearer" or not token:
        raise unauthenticated()
    return token.strip()


class Authentication(Protocol):
    """Tells who is calling, from the head of a request."""

    async def principal_of(self, scope: Scope) -> Principal:
        """
        Raises:
            Unauthenticated: the caller says who it is, and that does not hold.
        """


class BearerAuthentication:
    """Believes tokens of other deployables, and nothing else."""

    def __init__(self, verifier: TokenVerifier) -> None:
        self._verifier = verifier

    async def principal_of(self, scope: Scope) -> Principal:
        token = bearer_token(Headers(scope=scope))
        if token is None:
            return ANONYMOUS
        return self._verifier.verify(token, now=datetime.now(UTC))


async def current_principal(request: Request) -> Principal:
    """Found out once in a request; see `Authentication` for what it raises."""
    known: Principal | None = getattr(request.state, "principal", None)
    if known is None:
        authentication: Authentication = request.app.state.authentication
        known = request.state.principal = await authentication.principal_of(request.scope)
    return known


CurrentPrincipal = Annotated[Principal, Depends(current_principal)]
"""Whoever calls; nobody has to say who they are."""


async def known_principal(principal: CurrentPrincipal) -> Principal:
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
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
        raise unauthenticated()
    if role not in principal.roles:
        raise Forbidden(f"This needs the role {role}.")


def require_gateway(principal: Principal) -> None:
    """Let only the gateway in its own name pass.

    Raises:
        Forbidden: it is somebody else, also where the gateway forwards the call.
    """
    if not principal.is_sibling or principal.subject != GATEWAY:
        raise Forbidden("Only the gateway asks for this.")
