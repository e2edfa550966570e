"""What is refused before any endpoint sees it: unclear addresses and oversized bodies."""

from urllib.parse import unquote_to_bytes

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.problems import ContentTooLarge, InvalidParameter, Problem
from chassis.repetition import SingleValues
from chassis.uploads import UPLOAD_LIMIT_BYTES, brings_file

MAX_QUERY_BYTES = 8_000


class UriTooLong(Problem):
    status = 414
    type = "/problems/uri-too-long"
    title = "The address is too long"


class Intake:
    """Lets only readable requests of bounded size pass."""

    def __init__(self, app: ASGIApp, *, body_limit_bytes: int) -> None:
        self.app = app
        self.body_limit_bytes = body_limit_bytes
        self.single_values = SingleValues()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        _check_address(scope)
        self.single_values.check(scope)
        limit = UPLOAD_LIMIT_BYTES if brings_file(scope) else self.body_limit_bytes
        announced = Headers(scope=scope).get("content-length", "0")
        if announced.isdigit() and int(announced) > limit:
            raise _too_large(limit)
        await self.app(scope, _bounded(receive, limit), send)


def _bounded(receive: Receive, limit: int) -> Receive:
    received = 0

    async def receive_bounded() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > limit:
            raise _too_large(limit)
        return message

    return receive_bounded


def _too_large(limit: int) -> ContentTooLarge:
    return ContentTooLarge(f"Send at most {limit} bytes.")


def _check_address(scope: Scope) -> None:
    query: bytes = scope["query_string"]
    if len(query) > MAX_QUERY_BYTES:
        raise UriTooLong(f"Shorten the query to at most {MAX_QUERY_BYTES} bytes.")
    for part in (scope.get("raw_path") or b"", query):
        decoded = unquote_to_bytes(part)
        if b"\x00" in decoded:
            raise InvalidParameter("The address must not contain NUL characters.")
        try:
            decoded.decode()
        except UnicodeDecodeError:
            raise InvalidParameter("The address must be UTF-8.") from None
