"""Keeps pages of others from acting with a person's cookie."""

from starlette.datastructures import Headers

from gateway.browser_sessions.errors import CrossSiteRequest

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


def check_same_origin(headers: Headers, *, own_origin: str) -> None:
    """Let a change pass that our own page has asked for (Fetch Metadata Request Headers §2.3).

    The header `X-CSRF: 1` is the second lock: a form cannot send it, and a script of another
    origin only with a permission that we never give.

    Raises:
        CrossSiteRequest: it does not come from there.
    """
    site = headers.get("sec-fetch-site")
    comes_from_us = (
        headers.get("origin") == own_origin if site is None else site in {"same-origin", "none"}
    )
    if not comes_from_us or headers.get("x-csrf") != "1":
        raise CrossSiteRequest("Send the header `X-CSRF: 1` from a page of this platform.")
