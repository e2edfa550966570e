"""The cookies of a login.

`__Host-` binds them to this host, without a subdomain that could set them (RFC 6265bis §4.1.3).
"""

import re
from datetime import timedelta

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.responses import Response

SESSION = "__Host-session"
LOGIN = "__Host-login"
# Readable by the page, so that it asks for a session only where there is one; worth nothing else.
HINT = "__Host-logged-in"

_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")


def secret_in(headers: Headers, name: str) -> str | None:
    """The secret in the cookie of this name; None where it cannot be one of ours."""
    if "cookie" not in headers:
        return None
    found = cookie_parser("; ".join(headers.getlist("cookie"))).get(name, "")
    return found if _SECRET.fullmatch(found) else None


def set_session(response: Response, secret: str, *, lasts: timedelta) -> None:
    _set(response, SESSION, secret, lasts=lasts)
    _set(response, HINT, "1", lasts=lasts, is_readable=True)


def forget_session(response: Response) -> None:
    for name in (SESSION, HINT):
        _set(response, name, "", lasts=timedelta())


def set_login(response: Response, secret: str, *, lasts: timedelta) -> None:
    _set(response, LOGIN, secret, lasts=lasts)


def forget_login(response: Response) -> None:
    _set(response, LOGIN, "", lasts=timedelta())


def _set(
    response: Response, name: str, value: str, *, lasts: timedelta, is_readable: bool = False
) -> None:
    response.set_cookie(
        name,
        value,
        max_age=int(lasts.total_seconds()),
        path="/",
        secure=True,
        httponly=not is_readable,
        # Lax, not Strict: the browser comes back from the identity provider's site.
        samesite="lax",
    )
