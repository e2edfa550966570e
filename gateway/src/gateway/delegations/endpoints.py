"""HTTP addresses of the delegations."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request, Response

from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from gateway.browser_sessions.caller import FreshLogin
from gateway.delegations import schemas, service

PATH = "/v1/delegations"

router = APIRouter(prefix="/api/accounts", tags=["delegations"])


@router.get(PATH)
async def list_delegations(
    response: Response, session: Session, principal: KnownPrincipal
) -> schemas.Delegations:
    """For whom the own organisation acts, and who acts for it; ended ones too, the newest first."""
    response.headers["Cache-Control"] = "private, no-store"
    items = await service.list_delegations(session, principal=principal, now=datetime.now(UTC))
    return schemas.Delegations(items=items)


@router.post(PATH, status_code=201, response_model=schemas.Delegation, dependencies=[FreshLogin])
async def delegate(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    new: schemas.NewDelegation,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Let another organisation act for the own one; for its administrators."""

    async def create() -> Created:
        made = await service.delegate(
            session,
            new,
            principal=principal,
            now=datetime.now(UTC),
        )
        return Created(made, location=f"/api/accounts{PATH}/{made.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.delete(PATH + "/{delegation_id}", status_code=204)
async def end_delegation(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    delegation_id: schemas.DelegationId,
) -> None:
    """End a delegation at once; for the administrators of either organisation."""
    await service.end_delegation(
        session,
        delegation_id,
        principal=principal,
        now=datetime.now(UTC),
    )
    request.app.state.authentication.forget()
