"""Lets the pages of others read what is public (Fetch standard, CORS protocol)."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

READABLE_HEADERS = "ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id"
_PREFLIGHT_HEADERS = [
    (b"access-control-allow-origin", b"*"),
    (b"access-control-allow-methods", b"GET, HEAD"),
    (b"access-control-allow-headers", b"accept-language, if-none-match, traceparent"),
    (b"access-control-max-age", b"600"),
]


class PublicReads:
    """Every origin may read anonymously; nobody else's page may write or read with a token."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(("/api/", "/openapi/")):
            await self.app(scope, receive, send)
            return
        received = Headers(scope=scope)
        if scope["method"] == "OPTIONS" and "access-control-request-method" in received:
            await send(
                {"type": "http.response.start", "status": 204, "headers": _PREFLIGHT_HEADERS}
            )
            await send({"type": "http.response.body", "body": b""})
            return
        comes_as_somebody = "authorization" in received or "cookie" in received
        is_public_read = scope["method"] in {"GET", "HEAD"} and not comes_as_somebody

        async def send_readable(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(raw=message["headers"])
                headers["access-control-allow-origin"] = "*"
                headers["access-control-expose-headers"] = READABLE_HEADERS
            await send(message)

        await self.app(scope, receive, send_readable if is_public_read else send)
