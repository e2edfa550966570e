"""HTTP addresses of the own session and the own logins elsewhere."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response

from chassis.database import Session
from gateway.browser_sessions import cookies, service
from gateway.browser_sessions.caller import Caller, Own
from gateway.browser_sessions.schemas import (
    ActingFor,
    CurrentSession,
    OpenSession,
    OpenSessions,
)
from gateway.random_secrets import hashed

router = APIRouter(prefix="/api/accounts", tags=["sessions"])


SessionId = Annotated[UUID, Path(description="The id from the list.")]


@router.get("/v1/session")
async def get_session(response: Response, current: Caller) -> CurrentSession:
    """Who is logged in in this browser; an answer without a person says that nobody is."""
    response.headers["Cache-Control"] = "private, no-store"
    if current is None:
        cookies.forget_session(response)
    return CurrentSession.of(current)


@router.put("/v1/session/acting-for")
async def act_for(
    request: Request, response: Response, session: Session, current: Own, acting_for: ActingFor
) -> CurrentSession:
    """Act for another organisation; the cookie changes with it."""
    now = datetime.now(UTC)
    secret = await service.act_for(
        session,
        current,
        organization_id=acting_for.organization_id,
        delegate_id=acting_for.delegate_id,
        now=now,
    )
    request.app.state.authentication.forget()
    lasts = service.rest_of(current.session, now=now)
    cookies.set_session(response, secret, lasts=lasts)
    response.headers["Cache-Control"] = "private, no-store"
    changed = await service.find_current(session, hashed(secret), now=now)
    return CurrentSession.of(changed)


@router.get("/v1/sessions")
async def list_sessions(response: Response, session: Session, current: Own) -> OpenSessions:
    """One's own logins, the one used last first."""
    response.headers["Cache-Control"] = "private, no-store"
    found = await service.list_sessions(session, current, now=datetime.now(UTC))
    return OpenSessions(items=[OpenSession.of(one, current=current) for one in found])


@router.delete("/v1/sessions/{session_id}", status_code=204)
async def end_session(
    request: Request, session: Session, current: Own, session_id: SessionId
) -> None:
    """End one of one's own logins."""
    await service.end_session(session, current, session_id, now=datetime.now(UTC))
    request.app.state.authentication.forget()


@router.delete("/v1/sessions", status_code=204)
async def end_other_sessions(request: Request, session: Session, current: Own) -> None:
    """End all of one's own logins but this one."""
    await service.end_other_sessions(session, current, now=datetime.now(UTC))
    request.app.state.authentication.forget()
