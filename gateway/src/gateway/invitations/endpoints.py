"""HTTP addresses of the invitations."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.identity import KnownPrincipal
from gateway.browser_sessions.caller import FreshLogin
from gateway.invitations import service
from gateway.invitations.schemas import (
    Invitation,
    InvitationPreview,
    InvitationRenewal,
    Invitations,
    InvitationToken,
    IssuedInvitation,
    NewInvitation,
)

router = APIRouter(prefix="/api/accounts", tags=["invitations"])

OrganizationId = Annotated[UUID, Query(description="The organisation that you administer.")]
InvitationId = Annotated[UUID, Path(description="The id from the list.")]


# No idempotency key: the answer holds a secret that shall be stored nowhere.
@router.post(
    "/v1/invitations",
    status_code=201,
    dependencies=[FreshLogin],
    responses={404: {"description": "There is no such organisation."}},
)
async def invite(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    new: NewInvitation,
) -> IssuedInvitation:
    """Invite somebody by mail; for administrators. The link is shown this once, to pass it on."""
    now = datetime.now(UTC)
    own_address = request.app.state.public_address.of(request.scope)
    issued = await service.invite(
        session, new, own_address=own_address, principal=principal, now=now
    )
    response.headers["Location"] = f"/api/accounts/v1/invitations/{issued.invitation.id}"
    return _shown(issued, response, now=now)


@router.get("/v1/invitations")
async def list_invitations(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    organization_id: OrganizationId,
) -> Invitations:
    """Invitations that nobody has accepted yet, the newest first; for administrators."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.list_invitations(
        session, organization_id, principal=principal, now=datetime.now(UTC)
    )


NO_LINK: dict[int | str, dict[str, Any]] = {
    404: {"description": "The link was withdrawn or renewed, or never existed."}
}


@router.post("/v1/invitations/preview", responses=NO_LINK)
async def preview_invitation(
    response: Response, session: Session, sent: InvitationToken
) -> InvitationPreview:
    """Who invites the holder of a link, and as what. No login is needed."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.preview_invitation(session, sent.token, now=datetime.now(UTC))


@router.post("/v1/invitations/acceptance", responses=NO_LINK)
async def accept_invitation(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sent: InvitationToken,
) -> InvitationPreview:
    """Become a member; the login has to have the invited mail address."""
    accepted = await service.accept_invitation(
        session, sent.token, principal=principal, now=datetime.now(UTC)
    )
    request.app.state.authentication.forget()
    response.headers["Cache-Control"] = "private, no-store"
    return accepted


@router.post("/v1/invitations/{invitation_id}/renewal")
async def renew_invitation(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    invitation_id: InvitationId,
    renewal: InvitationRenewal,
    if_match: IfMatch = None,
) -> IssuedInvitation:
    """Make and send a new link, valid from now; the old one ends."""
    now = datetime.now(UTC)
    issued = await service.renew_invitation(
        session,
        invitation_id,
        language=renewal.language,
        own_address=request.app.state.public_address.of(request.scope),
        if_match=if_match,
        principal=principal,
        now=now,
    )
    response.headers["ETag"] = version_etag(issued.invitation.version)
    return _shown(issued, response, now=now)


@router.delete("/v1/invitations/{invitation_id}", status_code=204)
async def withdraw_invitation(
    session: Session,
    principal: KnownPrincipal,
    invitation_id: InvitationId,
    if_match: IfMatch = None,
) -> None:
    """Withdraw an invitation; its link ends."""
    await service.withdraw_invitation(
        session, invitation_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )


def _shown(issued: service.Issued, response: Response, *, now: datetime) -> IssuedInvitation:
    body = Invitation.of(issued.invitation, now=now)
    response.headers["Cache-Control"] = "private, no-store"
    return IssuedInvitation(**body.model_dump(), token=issued.token)
