"""Conditional requests (RFC 9110 §13): 304 for readers, 412 and 428 for writers."""

import re
from contextlib import suppress
from hashlib import blake2b
from typing import Annotated

from fastapi import Header
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.problems import Problem

IfMatch = Annotated[
    str | None,
    Header(
        max_length=200, description="`ETag` of the version that you change; without it you get 428."
    ),
]


class PreconditionRequired(Problem):
    status = 428
    type = "/problems/precondition-required"
    title = "Say which version you change"


class VersionConflict(Problem):
    status = 412
    type = "/problems/version-conflict"
    title = "Somebody changed it in the meantime"


def version_etag(version: int) -> str:
    """Strong entity tag of a row version."""
    return f'"v{version}"'


def check_version(if_match: str | None, version: int) -> None:
    """Refuse a write that was not made from the current version.

    Raises:
        PreconditionRequired: the request has no `If-Match`.
        VersionConflict: `If-Match` names another version.
    """
    if if_match is None:
        raise PreconditionRequired("Send the ETag of the version you read as `If-Match`.")
    if not _matches(if_match, version_etag(version)):
        raise VersionConflict("Load the current version, apply your change to it, send it again.")


# Who compresses an answer on the way marks its tag, and the reader sends the mark back.
_TAG = re.compile(r'(?:W/)?("[^"]*?)(?:-gzip|-zstd|-br)?"')


def _matches(condition: str, etag: str) -> bool:
    return condition.strip() == "*" or etag in [f'{tag}"' for tag in _TAG.findall(condition)]


class ConditionalReads:
    """Gives every successful read an `ETag` and answers 304 when the reader has it already."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            await self.app(scope, receive, send)
            return
        if scope["method"] == "HEAD":
            # RFC 9110 §9.3.2: the same as GET without the content, for which no route is declared.
            # A copy, because the server looks into its own to know that no content follows.
            inner = {**scope, "method": "GET"}
            try:
                with suppress(_HeadersAreEnough):
                    await self._answer_get(inner, receive, _without_content(send))
            finally:
                # For the metrics, which look at what they passed on.
                scope["route"] = inner.get("route")
            return
        await self._answer_get(scope, receive, send)

    async def _answer_get(self, scope: Scope, receive: Receive, send: Send) -> None:
        condition = Headers(scope=scope).get("if-none-match")
        start: Message | None = None

        async def send_conditionally(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start" and _is_whole(message):
                start = message
                return
            if message["type"] == "http.response.body" and start is not None:
                held = start
                start = None
                if not message.get("more_body"):
                    await _answer(send, held, message, condition)
                    return
                await send(held)
            await send(message)

        await self.app(scope, receive, send_conditionally)


class _HeadersAreEnough(Exception):
    """Ends a stream that nobody will see."""


def _without_content(send: Send) -> Send:
    async def send_headers(message: Message) -> None:
        if message["type"] != "http.response.body":
            await send(message)
            return
        await send({"type": "http.response.body", "body": b"", "more_body": False})
        if message.get("more_body"):
            raise _HeadersAreEnough

    return send_headers


def _is_whole(start: Message) -> bool:
    # Streams have no length: they pass through untouched, and are never held in memory.
    return start["status"] == 200 and "content-length" in Headers(raw=start["headers"])


async def _answer(send: Send, start: Message, body: Message, condition: str | None) -> None:
    headers = MutableHeaders(raw=start["headers"])
    content: bytes = body.get("body", b"")
    if "etag" not in headers:
        headers["etag"] = f'"{blake2b(content, digest_size=12).hexdigest()}"'
    headers.setdefault("cache-control", "no-cache")
    if condition is not None and _matches(condition, headers["etag"]):
        for name in ("content-length", "content-type"):
            del headers[name]
        await send({**start, "status": 304, "headers": headers.raw})
        await send({"type": "http.response.body", "body": b""})
        return
    await send({**start, "headers": headers.raw})
    await send(body)
