"""HTTP addresses of the registrations."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page
from gateway.browser_sessions.caller import FreshLogin
from gateway.registrations import service
from gateway.registrations.schemas import (
    NewRegistration,
    Registration,
    RegistrationParameters,
    RegistrationReceipt,
    Rejection,
)

PATH = "/api/accounts/v1/registrations"

router = APIRouter(tags=["registrations"])

RegistrationId = Annotated[UUID, Path(description="The id from the receipt or the list.")]


@router.post(PATH, status_code=201, response_model=RegistrationReceipt)
async def register(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    new: NewRegistration,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Ask to act for an organisation. Its administrators decide; where there are none, its Land."""

    async def create() -> Created:
        registration = await service.register(
            session, new, principal=principal, now=datetime.now(UTC)
        )
        receipt = RegistrationReceipt.model_validate(registration, from_attributes=True)
        return Created(receipt, location=f"{PATH}/{registration.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get(PATH)
async def list_registrations(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[RegistrationParameters, Query()],
) -> Page[Registration]:
    """One's own registrations, or those about which one decides; the newest first."""
    page = await service.list_registrations(
        session, parameters, principal=principal, now=datetime.now(UTC)
    )
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.post(PATH + "/{registration_id}/confirmation", dependencies=[FreshLogin])
async def confirm_registration(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    registration_id: RegistrationId,
    if_match: IfMatch = None,
) -> Registration:
    """Confirm that somebody may act for the organisation; a new organisation is public then."""
    registration = await service.confirm_registration(
        session,
        registration_id,
        own_address=request.app.state.public_address.of(request.scope),
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    request.app.state.authentication.forget()
    return _shown(registration, response)


@router.post(PATH + "/{registration_id}/rejection")
async def reject_registration(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    registration_id: RegistrationId,
    rejection: Rejection,
    if_match: IfMatch = None,
) -> Registration:
    """Reject it; the person reads the reason."""
    registration = await service.reject_registration(
        session,
        registration_id,
        reason=rejection.reason,
        own_address=request.app.state.public_address.of(request.scope),
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    return _shown(registration, response)


@router.delete(PATH + "/{registration_id}", status_code=204)
async def withdraw_registration(
    session: Session,
    principal: KnownPrincipal,
    registration_id: RegistrationId,
    if_match: IfMatch = None,
) -> None:
    """Withdraw one's own registration as long as it is open."""
    await service.withdraw_registration(
        session, registration_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )


def _shown(registration: Registration, response: Response) -> Registration:
    response.headers["ETag"] = version_etag(registration.version)
    response.headers["Cache-Control"] = "private, no-store"
    return registration
