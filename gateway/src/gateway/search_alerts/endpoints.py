"""HTTP addresses of the search alerts."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Path, Request, Response
from fastapi.responses import RedirectResponse

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.identity import CurrentPrincipal, KnownPrincipal
from gateway.notices.links import Token
from gateway.search_alerts import service
from gateway.search_alerts.hits import check_search
from gateway.search_alerts.looking import UNSUBSCRIBE
from gateway.search_alerts.schemas import (
    AlertFigures,
    AlertPreview,
    AlertRequest,
    AlertToken,
    ConfirmedAlert,
    NewSearchAlert,
    RhythmChange,
    SearchAlert,
    SearchAlerts,
)

PATH = "/api/accounts/v1/search-alerts"
NO_LINK: dict[int | str, dict[str, Any]] = {
    404: {"description": "The link has been used or is too old, or its alert has ended."}
}

router = APIRouter(tags=["search alerts"])

AlertId = Annotated[UUID, Path(description="The id from the list.")]
# In the path, because mail programs take a link as it is.
LinkToken = Annotated[Token, Path(description="The secret of the link in a mail.")]


async def _holder(
    request: Request,
    session: Session,
    principal: CurrentPrincipal,
    alert_link: Annotated[
        Token | None,
        Header(description="Without a login: the secret of the link in one of the mails."),
    ] = None,
) -> str | None:
    settings = request.app.state.settings
    return await service.find_holder(session, alert_link, settings=settings, principal=principal)


Holder = Annotated[str | None, Depends(_holder)]


# No idempotency key: a second alert for the same search replaces the first by itself.
@router.post(PATH, status_code=202)
async def request_search_alert(
    request: Request, session: Session, principal: CurrentPrincipal, new: NewSearchAlert
) -> AlertRequest:
    """Ask to be told by mail when a search finds something new. No account is needed.

    The address gets a link to confirm, at most three a day. Who is logged in and gives no address
    gets the mails at the own verified one, without a confirmation.
    """
    await check_search(request.app.state.services, new.search)
    needs_confirmation = await service.request_alert(
        session,
        new,
        platform=request.app.state.public_address.of(request.scope),
        principal=principal,
        now=datetime.now(UTC),
    )
    return AlertRequest(needs_confirmation=needs_confirmation)


@router.post(f"{PATH}/preview", responses=NO_LINK)
async def preview_search_alert(
    response: Response, session: Session, sent: AlertToken
) -> AlertPreview:
    """What the link of the first mail would confirm; looking at it confirms nothing."""
    response.headers["Cache-Control"] = "private, no-store"
    alert = await service.preview_alert(session, sent.token, now=datetime.now(UTC))
    return AlertPreview.model_validate(alert, from_attributes=True)


@router.post(f"{PATH}/confirmation", responses=NO_LINK)
async def confirm_search_alert(
    request: Request, response: Response, session: Session, sent: AlertToken
) -> ConfirmedAlert:
    """Confirm that the mails are wanted. The link works once, for 48 hours."""
    response.headers["Cache-Control"] = "private, no-store"
    confirmed = await service.confirm_alert(
        session, sent.token, settings=request.app.state.settings, now=datetime.now(UTC)
    )
    preview = AlertPreview.model_validate(confirmed.alert, from_attributes=True)
    return ConfirmedAlert(**preview.model_dump(), link=confirmed.link)


@router.get(PATH, responses=NO_LINK)
async def list_search_alerts(response: Response, session: Session, holder: Holder) -> SearchAlerts:
    """All alerts of one's own mail address."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.list_alerts(session, holder)


@router.get(f"{PATH}/figures/{{solution_id}}")
async def get_alert_figures(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    solution_id: Annotated[UUID, Path(description="Id of the entry.")],
) -> AlertFigures:
    """How many alerts have found an entry; for the catalogue, which tells who keeps the entry."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.count_announcements(session, solution_id, principal=principal)


@router.put(f"{PATH}/{{alert_id}}")
async def change_search_alert(
    response: Response,
    session: Session,
    holder: Holder,
    alert_id: AlertId,
    change: RhythmChange,
    if_match: IfMatch = None,
) -> SearchAlert:
    """Change how often an alert may write."""
    alert = await service.change_rhythm(
        session,
        alert_id,
        rhythm=change.rhythm,
        if_match=if_match,
        holder=holder,
        now=datetime.now(UTC),
    )
    response.headers["ETag"] = version_etag(alert.version)
    response.headers["Cache-Control"] = "private, no-store"
    return SearchAlert.of(alert)


@router.delete(f"{PATH}/{{alert_id}}", status_code=204)
async def end_search_alert(
    session: Session, holder: Holder, alert_id: AlertId, if_match: IfMatch = None
) -> None:
    """End an alert; with the last one the address is gone."""
    await service.end_alert(session, alert_id, if_match=if_match, holder=holder)


@router.post(f"{UNSUBSCRIBE}/{{token}}", status_code=204)
async def unsubscribe(request: Request, session: Session, token: LinkToken) -> None:
    """End an alert from within a mail program, with one click (RFC 8058)."""
    await service.unsubscribe(session, token, settings=request.app.state.settings)


@router.get(f"{UNSUBSCRIBE}/{{token}}", status_code=303, response_class=RedirectResponse)
async def show_unsubscribe(request: Request, token: LinkToken) -> str:
    """The page on which an alert is ended: programs that only look at links end nothing."""
    platform = request.app.state.public_address.of(request.scope)
    return f"{platform}/benachrichtigungen/{token}"
