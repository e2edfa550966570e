"""The session behind a request, as operations depend on it."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Request

from chassis.database import Session
from chassis.identity import CurrentPrincipal, KnownPrincipal, PrincipalKind, unauthenticated
from gateway.browser_sessions import cookies, service
from gateway.browser_sessions.errors import LoginTooOld
from gateway.browser_sessions.lifetimes import FRESH_FOR
from gateway.browser_sessions.service import Current
from gateway.random_secrets import hashed


async def find_caller(
    request: Request, session: Session, principal: CurrentPrincipal
) -> Current | None:
    """The principal has been checked by now, and with it where the request comes from."""
    secret = cookies.secret_in(request.headers, cookies.SESSION)
    if secret is None or principal.kind is not PrincipalKind.PERSON:
        return None
    return await service.find_current(session, hashed(secret), now=datetime.now(UTC))


Caller = Annotated[Current | None, Depends(find_caller)]


async def _own(caller: Caller, _known: KnownPrincipal) -> Current:
    if caller is None:
        raise unauthenticated()
    return caller


Own = Annotated[Current, Depends(_own)]


async def _require_fresh_login(caller: Caller) -> None:
    """Let pass who proved lately who they are, and who needs no login: the operation judges them.

    Raises:
        LoginTooOld: with the challenge of RFC 9470 §3.
    """
    if caller is None:
        return
    proved_at = caller.session.authenticated_at
    if proved_at is None or datetime.now(UTC) - proved_at > FRESH_FOR:
        max_age_s = int(FRESH_FOR.total_seconds())
        challenge = f'Bearer error="insufficient_user_authentication", max_age="{max_age_s}"'
        raise LoginTooOld(
            "Log in again at `/auth/login?fresh=true`.", headers={"WWW-Authenticate": challenge}
        )


# For operations that hand out rights or cannot be undone.
FreshLogin = Depends(_require_fresh_login)
