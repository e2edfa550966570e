"""HTTP addresses of one's own erasure."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request, Response

from chassis.database import Session
from chassis.identity import KnownPrincipal
from gateway.browser_sessions import cookies
from gateway.browser_sessions.caller import FreshLogin
from gateway.erasures import schemas, service

PATH = "/v1/erasure"

router = APIRouter(prefix="/api/accounts", tags=["own data"])


@router.get(PATH)
async def preview_erasure(
    response: Response, session: Session, principal: KnownPrincipal
) -> schemas.ErasurePreview:
    """What erasing one's own account would bring with it; nothing happens yet."""
    response.headers["Cache-Control"] = "private, no-store"
    return await service.preview_erasure(session, principal=principal, now=datetime.now(UTC))


@router.post(PATH, status_code=204, dependencies=[FreshLogin])
async def erase_account(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    _confirmed: schemas.ErasureRequest,
) -> None:
    """Erase one's own account at once and for good; every login of it ends.

    What is kept stays under an id that leads to nobody any more: see docs/data-protection.md.
    """
    await service.erase_account(session, principal=principal, now=datetime.now(UTC))
    request.app.state.authentication.forget()
    cookies.forget_session(response)
