"""HTTP addresses of the memberships."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page
from gateway.browser_sessions.caller import FreshLogin
from gateway.memberships import members
from gateway.memberships.schemas import Membership, MembershipChange, MembershipParameters

router = APIRouter(prefix="/api/accounts", tags=["memberships"])

MembershipId = Annotated[UUID, Path(description="The id from the list.")]


@router.get("/v1/memberships")
async def list_memberships(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    parameters: Annotated[MembershipParameters, Query()],
) -> Page[Membership]:
    """The members of the organisation for which you act, by name."""
    now = datetime.now(UTC)
    page = await members.list_memberships(session, parameters, principal=principal, now=now)
    link_next_page(request, response, page.next_cursor)
    response.headers["Cache-Control"] = "private, no-store"
    return page


@router.put("/v1/memberships/{membership_id}", dependencies=[FreshLogin])
async def change_roles(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    membership_id: MembershipId,
    change: MembershipChange,
    if_match: IfMatch = None,
) -> Membership:
    """Give a member other roles; for administrators. It counts at once, in open sessions too."""
    membership = await members.change_roles(
        session,
        membership_id,
        roles=change.roles,
        if_match=if_match,
        principal=principal,
        now=datetime.now(UTC),
    )
    request.app.state.authentication.forget()
    response.headers["ETag"] = version_etag(membership.version)
    response.headers["Cache-Control"] = "private, no-store"
    return membership


@router.delete("/v1/memberships/{membership_id}", status_code=204)
async def end_membership(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    membership_id: MembershipId,
    if_match: IfMatch = None,
) -> None:
    """Leave an organisation, or remove a member as its administrator. It counts at once."""
    await members.end_membership(
        session, membership_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )
    request.app.state.authentication.forget()
