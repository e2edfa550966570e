"""Client credentials: how a client gets a token (RFC 6749 §4.4), and where it learns of that."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote_plus
from uuid import UUID

import orjson
import structlog
from fastapi import APIRouter, Request, Response

from chassis.database import Database
from gateway.clients import repository
from gateway.clients.assertions import (
    ALGORITHMS,
    ASSERTION_TYPE,
    AssertionRefused,
    check_assertion,
    claimed_client,
)
from gateway.clients.authentication import ClientAuthentication, Known
from gateway.clients.models import CredentialKind
from gateway.clients.scopes import Scope
from gateway.clients.tokens import LIFETIME_S, AccessToken

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

TOKEN_PATH = "/oauth/token"  # noqa: S105 - an address
NEVER_STORED = {"Cache-Control": "no-store", "Pragma": "no-cache"}

# Their form is set by RFCs: other errors than everywhere, so they stay out of our own document.
router = APIRouter(include_in_schema=False)


class OAuthError(Exception):
    """An error in the words of RFC 6749 §5.2."""

    def __init__(self, code: str, description: str, *, status: int = 400) -> None:
        super().__init__(code)
        self.code = code
        self.description = description
        self.status = status


@dataclass(frozen=True, slots=True)
class _Offered:
    """How a client says who it is: a secret in the header, or an assertion in the form."""

    client_id: UUID
    kind: CredentialKind
    proof: str


@router.post(TOKEN_PATH)
async def make_token(request: Request) -> Response:
    """A token for ten minutes; without `scope` it has all scopes of the client."""
    now = datetime.now(UTC)
    try:
        form = _form(await request.body())
        if form.get("grant_type") != "client_credentials":
            raise OAuthError("unsupported_grant_type", "Only client_credentials is offered.")
        known = await _authenticated(request, _offered(request, form), now=now)
        scopes = _scopes(form.get("scope"), known)
    except OAuthError as error:
        return _refused(error)
    token = _authentication(request).tokens.make(
        AccessToken(known.client.id, known.credential.key_id, scopes),
        address=_address(request),
        now=now,
    )
    return _json(
        {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": LIFETIME_S,
            "scope": " ".join(sorted(scopes)),
        }
    )


@router.get("/.well-known/oauth-protected-resource")
async def describe_resource(request: Request) -> dict[str, Any]:
    """What may be asked with tokens, and who makes them (RFC 9728)."""
    address = _address(request)
    return {
        "resource": address,
        "authorization_servers": [address],
        "scopes_supported": [scope.value for scope in Scope],
        "bearer_methods_supported": ["header"],
        "resource_name": "Stufenplan",
        "resource_documentation": f"{address}/docs",
    }


@router.get("/.well-known/oauth-authorization-server")
async def describe_authorization_server(request: Request) -> dict[str, Any]:
    """Where tokens are made (RFC 8414)."""
    address = _address(request)
    return {
        "issuer": address,
        "token_endpoint": address + TOKEN_PATH,
        "grant_types_supported": ["client_credentials"],
        "response_types_supported": [],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported": ALGORITHMS,
        "scopes_supported": [scope.value for scope in Scope],
    }


def _form(body: bytes) -> Mapping[str, str]:
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=20)
    except ValueError:
        raise OAuthError("invalid_request", "The body is no form.") from None
    if len(dict(pairs)) < len(pairs):
        raise OAuthError("invalid_request", "A parameter is repeated.")
    return dict(pairs)


def _offered(request: Request, form: Mapping[str, str]) -> _Offered:
    authorization = request.headers.get("authorization")
    assertion = form.get("client_assertion")
    if (authorization is None) == (assertion is None):
        raise OAuthError("invalid_request", "Prove in one way who the client is.")
    if assertion is None:
        return _basic(authorization or "")
    if form.get("client_assertion_type") != ASSERTION_TYPE:
        raise OAuthError("invalid_request", f"client_assertion_type has to be {ASSERTION_TYPE}.")
    try:
        return _Offered(claimed_client(assertion), CredentialKind.PUBLIC_KEY, assertion)
    except AssertionRefused:
        raise _unknown_client() from None


def _basic(authorization: str) -> _Offered:
    """RFC 6749 §2.3.1: both parts are encoded like a form's."""
    scheme, _, encoded = authorization.partition(" ")
    try:
        name, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
        client_id = UUID(unquote_plus(name))
    except (binascii.Error, ValueError):
        raise _unknown_client() from None
    if scheme.lower() != "basic":
        raise _unknown_client()
    return _Offered(client_id, CredentialKind.CLIENT_SECRET, unquote_plus(secret))


async def _authenticated(request: Request, offered: _Offered, *, now: datetime) -> Known:
    """The client's credential that fits what was offered.

    Raises:
        OAuthError: none does.
    """
    authentication = _authentication(request)
    database: Database = request.app.state.database
    async with database.sessions.begin() as session:
        credentials = await repository.find_credentials(session, [offered.client_id])
    for credential in credentials:
        known = await authentication.find(credential.key_id, now=now)
        if known is None or known.credential.kind is not offered.kind:
            continue
        if offered.kind is CredentialKind.CLIENT_SECRET:
            if authentication.is_secret_of(known, offered.proof):
                return known
        elif await _is_signed_by(known, request, offered.proof, now=now):
            return known
    log.warning("client refused", client_id=str(offered.client_id), kind=offered.kind.value)
    raise _unknown_client()


async def _is_signed_by(known: Known, request: Request, proof: str, *, now: datetime) -> bool:
    """Whether the key has signed it; an assertion that was used before does not count."""
    audience = _address(request) + TOKEN_PATH
    public_key = known.credential.public_key or {}
    try:
        assertion = check_assertion(proof, public_key, audience=audience, now=now)
    except AssertionRefused:
        return False
    database: Database = request.app.state.database
    async with database.sessions.begin() as session:
        return await repository.is_first_use(
            session, client_id=assertion.client_id, token_id=assertion.token_id, now=now
        )


def _scopes(asked: str | None, known: Known) -> frozenset[str]:
    granted = frozenset(known.client.scopes)
    wanted = frozenset((asked or "").split())
    if not wanted <= granted:
        raise OAuthError("invalid_scope", "The client was not allowed all of these.")
    return wanted or granted


def _unknown_client() -> OAuthError:
    detail = "The client is not known, or its proof is wrong."
    return OAuthError("invalid_client", detail, status=401)


def _refused(error: OAuthError) -> Response:
    answer = _json({"error": error.code, "error_description": error.description}, error.status)
    if error.status == 401:
        answer.headers["WWW-Authenticate"] = 'Basic realm="stufenplan"'
    return answer


def _json(body: Mapping[str, Any], status: int = 200) -> Response:
    return Response(orjson.dumps(body), status, media_type="application/json", headers=NEVER_STORED)


def _address(request: Request) -> str:
    address: str = request.app.state.public_address.of(request.scope)
    return address


def _authentication(request: Request) -> ClientAuthentication:
    authentication: ClientAuthentication = request.app.state.client_authentication
    return authentication
