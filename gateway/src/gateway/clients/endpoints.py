"""HTTP addresses of an organisation's API clients."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from gateway.browser_sessions.caller import FreshLogin
from gateway.clients import service
from gateway.clients.authentication import ClientAuthentication
from gateway.clients.recognised import recognised_in
from gateway.clients.schemas import (
    ApiClient,
    ApiClients,
    ApiClientUsage,
    CurrentApiClient,
    MadeCredential,
    NewApiClient,
    NewCredential,
)

router = APIRouter(prefix="/api/accounts", tags=["api clients"])

ClientId = Annotated[UUID, Path(description="The id from the list, the `client_id` of OAuth.")]
CredentialId = Annotated[UUID, Path(description="The id from the client.")]


@router.get("/v1/api-client")
async def get_current_api_client(
    request: Request, response: Response, session: Session, _principal: KnownPrincipal
) -> CurrentApiClient:
    """Which client is asking, with which scopes; good for a first call."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.get_current(session, recognised_in(request.scope))


@router.get("/v1/api-clients")
async def list_api_clients(
    request: Request, response: Response, session: Session, principal: KnownPrincipal
) -> ApiClients:
    """The clients of the organisation for which one acts, those in force first."""
    now = datetime.now(UTC)
    response.headers["Cache-Control"] = "private, no-store"
    await _authentication(request).usage.write(session, now=now)
    return await service.list_api_clients(
        session, request.app.state.settings, principal=principal, now=now
    )


@router.post(
    "/v1/api-clients", status_code=201, response_model=ApiClient, dependencies=[FreshLogin]
)
async def make_api_client(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    new: NewApiClient,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Make a client for the organisation for which one acts; it has no key yet."""

    async def create() -> Created:
        client = await service.make_api_client(
            session,
            request.app.state.settings,
            new,
            principal=principal,
            now=datetime.now(UTC),
        )
        return Created(client, location=f"{request.url.path}/{client.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get("/v1/api-clients/{client_id}")
async def get_api_client(
    response: Response, session: Session, principal: KnownPrincipal, client_id: ClientId
) -> ApiClient:
    """One client of the organisation."""
    client = await service.get_api_client(
        session, client_id, principal=principal, now=datetime.now(UTC)
    )
    response.headers["ETag"] = version_etag(client.version)
    response.headers["Cache-Control"] = "private, no-store"
    return client


@router.delete("/v1/api-clients/{client_id}", status_code=204)
async def revoke_api_client(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    client_id: ClientId,
    if_match: IfMatch = None,
) -> None:
    """Refuse a client with all its keys and tokens, for good; within five seconds everywhere."""
    await service.revoke_api_client(
        session, client_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    _authentication(request).forget()


@router.get("/v1/api-clients/{client_id}/usage")
async def get_api_client_usage(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    client_id: ClientId,
) -> ApiClientUsage:
    """How often a client asked on each of the last 90 days."""
    now = datetime.now(UTC)
    response.headers["Cache-Control"] = "private, no-store"
    await _authentication(request).usage.write(session, now=now)
    return await service.get_usage(session, client_id, principal=principal, now=now)


@router.post("/v1/api-clients/{client_id}/credentials", status_code=201, dependencies=[FreshLogin])
async def make_credential(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    client_id: ClientId,
    new: NewCredential,
) -> MadeCredential:
    """Make a key; its secret is shown in this answer only, so the request cannot be repeated."""
    made = await service.make_credential(
        session,
        request.app.state.settings,
        client_id,
        new,
        principal=principal,
        now=datetime.now(UTC),
    )
    response.headers["Location"] = f"{request.url.path}/{made.credential.id}"
    response.headers["Cache-Control"] = "private, no-store"
    return made


@router.delete("/v1/api-clients/{client_id}/credentials/{credential_id}", status_code=204)
async def revoke_credential(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    client_id: ClientId,
    credential_id: CredentialId,
) -> None:
    """Refuse one key, and the tokens made with it; the client's other one works on."""
    await service.revoke_credential(
        session, client_id, credential_id, principal=principal, now=datetime.now(UTC)
    )
    _authentication(request).forget()


def _authentication(request: Request) -> ClientAuthentication:
    authentication: ClientAuthentication = request.app.state.client_authentication
    return authentication
