"""A provider with an entry, counts of its own, and accounts that know of alerts."""

from collections.abc import AsyncIterator, Iterator
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.figures.counting import Readings
from catalog.solutions.models import Solution
from chassis.identity import TokenSigner
from chassis.subscriber import Producer
from tests.catalog.factories import make_solution
from tests.catalog.members import member_headers
from tests.support.keys import signing_key
from tests.support.service import client

OWN = UUID("019ab1c2-0000-7000-8000-0000000000c1")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000c2")


class Accounts:
    """Answer as the gateway does; `alerts` None stands for accounts that are down."""

    def __init__(self) -> None:
        self.alerts: int | None = 0
        self.asked: list[str] = []

    def producer(self) -> Producer:
        transport = httpx.MockTransport(self._answer)
        accounts = httpx.AsyncClient(transport=transport, base_url="http://gateway/api/accounts")
        return Producer("gateway", accounts, TokenSigner(signing_key("catalog")))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        if self.alerts is None:
            raise httpx.ConnectError("refused")
        return httpx.Response(200, json={"alerts": self.alerts})


@pytest.fixture
def accounts(app: FastAPI) -> Iterator[Accounts]:
    original = app.state.accounts
    accounts = Accounts()
    app.state.accounts = accounts.producer()
    yield accounts
    app.state.accounts = original


@pytest.fixture
def readings(app: FastAPI) -> Iterator[Readings]:
    """Those of the test alone: the app writes its own every minute."""
    original = app.state.readings
    app.state.readings = Readings()
    yield app.state.readings
    app.state.readings = original


@pytest.fixture
async def entry(session: AsyncSession) -> Solution:
    return await make_solution(
        session, slug="pegel", name="Pegelkarte", owner_id=OWN, is_open_source=True
    )


@pytest.fixture
async def provider(
    app: FastAPI, session: AsyncSession, accounts: Accounts, entry: Solution
) -> AsyncIterator[AsyncClient]:
    async with client(app, headers=member_headers(OWN)) as provider:
        yield provider
