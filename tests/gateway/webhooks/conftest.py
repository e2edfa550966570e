"""A receiver on a loopback port, and an administrator with a webhook there."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.types import Receive, Scope, Send

from chassis.http import Answer, post
from chassis.identity import Role
from gateway.webhooks.delivering import MAX_ANSWER_BYTES, deliver_due
from gateway.webhooks.models import WebhookDelivery
from gateway.webhooks.service import write_delivery
from tests.gateway.behind import read_body, send_start
from tests.gateway.members.conftest import Enter, Somebody, enter, provider
from tests.support.server import serve

__all__ = ["enter", "provider"]

WEBHOOKS = "/api/accounts/v1/webhooks"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TOWN = "aalen"
EVENT = {
    "specversion": "1.0",
    "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a11",
    "source": "/api/catalog",
    "type": "de.stufenplan.catalog.solution.published.v1",
    "subject": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a12",
    "time": "2026-11-22T12:00:00Z",
    "data": {"id": "1", "version": 1, "link": "/v1/solutions/ä", "deleted": False},
}


@dataclass
class Receiver:
    """Keeps what it gets and answers as the test says."""

    status: int = 204
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        named = {name.decode(): value.decode() for name, value in scope["headers"]}
        self.got.append((named, await read_body(receive)))
        await send_start(send, self.status, self.headers)
        await send({"type": "http.response.body", "body": self.body})


@dataclass
class Receiving:
    receiver: Receiver
    url: str


@pytest.fixture
async def receiving() -> AsyncIterator[Receiving]:
    receiver = Receiver()
    async with serve(receiver) as url:
        yield Receiving(receiver, f"{url}/stufenplan")


@pytest.fixture
async def admin(enter: Enter) -> Somebody:
    return await enter("erika", TOWN, Role.ORGANIZATION_ADMIN)


MakeWebhook = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
async def make_webhook(
    app: FastAPI, session: AsyncSession, admin: Somebody, receiving: Receiving
) -> AsyncIterator[MakeWebhook]:
    """By the administrator, to the receiver; as a local start allows it."""
    original = app.state.settings
    app.state.settings = original.model_copy(update={"demo_data": True})

    async def make(**changes: Any) -> dict[str, Any]:
        body = {"url": receiving.url, "topics": ["catalog.solution"], **changes}
        response = await admin.api.post(WEBHOOKS, json=body)
        assert response.status_code == 201, response.text
        made: dict[str, Any] = response.json()
        return made

    yield make
    app.state.settings = original


async def send_to_anywhere(url: str, content: bytes, headers: dict[str, str]) -> Answer:
    """Without the guard, which would not let us to our own machine."""
    async with httpx.AsyncClient(trust_env=False) as client:
        return await post(client, url, content=content, headers=headers, max_bytes=MAX_ANSWER_BYTES)


async def deliver(app: FastAPI, *, at: datetime = NOW, by: Any = send_to_anywhere) -> None:
    await deliver_due(app.state.database, by, settings=app.state.settings, clock=lambda: at)


async def happen(session: AsyncSession, webhook: dict[str, Any]) -> UUID:
    """Something for the webhook; the id of its delivery."""
    delivery = write_delivery(session, UUID(webhook["id"]), EVENT, now=NOW)
    await session.commit()
    return delivery.id


async def deliveries(session: AsyncSession) -> list[WebhookDelivery]:
    statement = select(WebhookDelivery).order_by(WebhookDelivery.id)
    statement = statement.execution_options(populate_existing=True)
    return list((await session.execute(statement)).scalars())
