"""HTTP addresses of login and logout, which browsers visit themselves."""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal
from urllib.parse import parse_qs

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse

from chassis.database import Database
from chassis.identity import CurrentPrincipal, PrincipalKind
from chassis.problems import Problem
from gateway.authentication import OutsideAuthentication
from gateway.browser_sessions import cookies
from gateway.browser_sessions.browsers import browser_family, coarse_network
from gateway.browser_sessions.lifetimes import USUAL
from gateway.browser_sessions.service import Origin
from gateway.identity_provider.provider import IdentityProvider
from gateway.login import service
from gateway.login.return_to import START_PAGE, own_path
from gateway.login.schemas import LoggedOut
from gateway.login.service import ATTEMPT_LASTS, Answer, Transaction
from gateway.random_secrets import new_secret
from gateway.rate_limits.clients import client_address

CALLBACK = "/auth/callback"
# Where the page explains what went wrong.
PAGES = {"de": "/anmelden", "en": "/en/anmelden"}

router = APIRouter(prefix="/auth", tags=["login"])

Language = Annotated[Literal["de", "en"], Query(description="Of the provider's page.")]
FromProvider = Annotated[
    str | None, Query(max_length=4000, description="What the provider adds to the address.")
]


REFUSED: dict[int | str, dict[str, Any]] = {400: {"description": "The login was not accepted."}}
NOT_HERE: dict[int | str, dict[str, Any]] = {404: {"description": "There is no login here."}}


@router.get("/login", status_code=303, response_class=RedirectResponse, responses=NOT_HERE)
async def begin_login(
    request: Request,
    return_to: Annotated[
        str | None, Query(max_length=2000, description="Path of the page to come back to.")
    ] = None,
    language: Language = "de",
    fresh: Annotated[
        bool, Query(description="Prove anew who you are, for what `login-too-old` refuses.")
    ] = False,
) -> Response:
    """Send the browser to the identity provider."""
    secret = cookies.secret_in(request.headers, cookies.LOGIN) or new_secret()
    try:
        address = await service.begin_login(
            _provider(request),
            _transaction(request),
            browser_secret=secret,
            redirect_uri=request.app.state.public_address.of(request.scope) + CALLBACK,
            return_to=own_path(return_to),
            language=language,
            is_fresh=fresh,
            now=datetime.now(UTC),
        )
    except Problem as problem:
        return _told(request, problem, language=language)
    response = _redirect(address)
    cookies.set_login(response, secret, lasts=ATTEMPT_LASTS)
    return response


@router.get(
    "/callback", status_code=303, response_class=RedirectResponse, responses=REFUSED | NOT_HERE
)
async def complete_login(
    request: Request,
    state: Annotated[str, Query(max_length=200, description="As it was sent to the provider.")],
    code: FromProvider = None,
    error: FromProvider = None,
    iss: FromProvider = None,
) -> Response:
    """Take the provider's answer and open a session; one answer works once."""
    answer = Answer(state=state, code=code, error=error, issuer=iss)
    headers = request.headers
    try:
        completed = await service.complete_login(
            _provider(request),
            _transaction(request),
            answer,
            browser_secret=cookies.secret_in(headers, cookies.LOGIN),
            earlier_session=cookies.secret_in(headers, cookies.SESSION),
            origin=_origin(request),
            now=datetime.now(UTC),
        )
    except Problem as problem:
        return _told(request, problem, language="de")
    response = _redirect(completed.return_to)
    cookies.set_session(response, completed.session_secret, lasts=USUAL.absolute)
    cookies.forget_login(response)
    return response


@router.post("/logout")
async def log_out(request: Request, response: Response, principal: CurrentPrincipal) -> LoggedOut:
    """End this session; without one nothing happens."""
    cookies.forget_session(response)
    response.headers["Cache-Control"] = "no-store"
    secret = cookies.secret_in(request.headers, cookies.SESSION)
    if secret is None or principal.kind is PrincipalKind.ANONYMOUS:
        return LoggedOut(location=None)
    async with _transaction(request)() as session:
        await service.log_out(session, secret, principal=principal, now=datetime.now(UTC))
    _authentication(request).forget()
    return LoggedOut(location=await _end_session_address(request))


@router.post(
    "/backchannel-logout",
    response_class=Response,
    responses=REFUSED | NOT_HERE,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/x-www-form-urlencoded": {
                    "schema": {
                        "type": "object",
                        "required": ["logout_token"],
                        "properties": {"logout_token": {"type": "string"}},
                    }
                }
            },
        }
    },
)
async def obey_logout(request: Request) -> Response:
    """For the identity provider: it has ended a login (OpenID Connect Back-Channel Logout 1.0)."""
    form = parse_qs((await request.body()).decode(errors="replace"))
    [token] = form.get("logout_token", [""])[:1]
    await service.obey_logout(
        _provider(request), _transaction(request), token, now=datetime.now(UTC)
    )
    _authentication(request).forget()
    return Response(headers={"Cache-Control": "no-store"})


async def _end_session_address(request: Request) -> str | None:
    start_page = request.app.state.public_address.of(request.scope) + START_PAGE
    try:
        return await _provider(request).end_session_address(return_to=start_page)
    except Problem:
        # Our own session has ended; that of a provider that does not answer will end by itself.
        return None


def _provider(request: Request) -> IdentityProvider:
    provider: IdentityProvider = request.app.state.identity_provider
    return provider


def _authentication(request: Request) -> OutsideAuthentication:
    authentication: OutsideAuthentication = request.app.state.authentication
    return authentication


def _transaction(request: Request) -> Transaction:
    database: Database = request.app.state.database
    return database.sessions.begin


def _origin(request: Request) -> Origin:
    address = client_address(request.scope, request.app.state.settings.trusted_proxies)
    return Origin(
        browser_family(request.headers.get("user-agent", "")), coarse_network(address or "")
    )


def _redirect(address: str) -> Response:
    return RedirectResponse(address, status_code=303, headers={"Cache-Control": "no-store"})


def _told(request: Request, problem: Problem, *, language: str) -> Response:
    """A person is brought to a page that explains the problem; a program gets the problem.

    Raises:
        Problem: the one given, where no person is looking.
    """
    if "text/html" not in request.headers.get("accept", ""):
        raise problem
    return _redirect(f"{PAGES[language]}?problem={problem.type.rpartition('/')[2]}")
