"""A gateway on a real port, and the services that it stands in front of."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

from fastapi import FastAPI
from httpx import AsyncClient
from starlette.types import Receive, Scope, Send

from gateway.app import create_app
from gateway.proxy.services import Services
from gateway.settings import Settings
from tests.support.keys import KEY_PEPPER, signing_key, trusted_keys
from tests.support.server import serve

NOWHERE = "http://127.0.0.1:9"
ADMINISTRATOR_TOKEN = "a-token-for-tests-only"

Answer = Callable[[Scope, Receive, Send], Awaitable[None]]


class Service:
    """Stands for a service behind the gateway: remembers requests, answers as the test says."""

    def __init__(self, answer: Answer | None = None) -> None:
        self.answer = answer or answer_json(b'{"items": []}')
        self.requests: list[Scope] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.requests.append(scope)
        await self.answer(scope, receive, send)

    def headers(self) -> dict[str, str]:
        """What the last request had."""
        return {name.decode(): value.decode() for name, value in self.requests[-1]["headers"]}


def answer_json(body: bytes, *, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    async def answer(_scope: Scope, _receive: Receive, send: Send) -> None:
        given = {"content-type": "application/json", "content-length": str(len(body))}
        await send_start(send, status, given | (headers or {}))
        await send({"type": "http.response.body", "body": body})

    return answer


async def send_start(send: Send, status: int, headers: dict[str, str]) -> None:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})


async def read_body(receive: Receive) -> bytes:
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body


def settings(**changes: Any) -> Settings:
    given: dict[str, Any] = {
        "database_url": "postgresql://nobody@127.0.0.1:9/none",
        "signing_key": signing_key("gateway"),
        "trusted_keys": trusted_keys(),
        "administrator_token": ADMINISTRATOR_TOKEN,
        "key_pepper": KEY_PEPPER,
        "catalog_url": NOWHERE,
        "competence_center_url": NOWHERE,
        "knowledge_url": NOWHERE,
    }
    return Settings(**{**given, **changes})


@asynccontextmanager
async def gateway_before(
    *, catalog: Service | None = None, **changes: Any
) -> AsyncIterator[AsyncClient]:
    """Calls to a gateway on a real port; what is not given runs nowhere."""
    async with serve(catalog or Service()) as catalog_url:
        app = create_app(settings(**({"catalog_url": catalog_url} | changes)))
        async with running(app) as api:
            yield api


@asynccontextmanager
async def running(app: FastAPI) -> AsyncIterator[AsyncClient]:
    async with (
        app.router.lifespan_context(app),
        serve(app) as url,
        AsyncClient(base_url=url, timeout=10) as api,
    ):
        yield api


def services_of(app: FastAPI) -> Services:
    services: Services = app.state.services
    return services


async def send_raw(api: AsyncClient, request: bytes) -> bytes:
    """The answer to bytes that no well-behaved client would send."""
    address = urlsplit(str(api.base_url))
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    writer.write(request)
    await writer.drain()
    answer = await asyncio.wait_for(reader.read(), timeout=10)
    writer.close()
    return answer
