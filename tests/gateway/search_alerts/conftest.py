"""A catalogue that finds what a test says, and mails as their readers get them."""

import re
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import orjson
import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.types import Receive, Scope, Send

from chassis.database import new_id
from chassis.mechanics import subscription
from gateway.notices.models import Mail
from gateway.proxy.upstream import Upstream
from gateway.search_alerts.copy import ListedSolutions
from gateway.search_alerts.looking import look_for_news
from tests.gateway.behind import Service, answer_json, services_of
from tests.gateway.members.conftest import enter, provider
from tests.support.server import serve

__all__ = ["enter", "provider"]

ALERTS = "/api/accounts/v1/search-alerts"
PARKING = {"search": "q=Parken", "email": "erika@stadt.example"}
TOKEN = re.compile(r"/([A-Za-z0-9_-]{43})\b")
# A Sunday.
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Catalog(Service):
    """Finds entries by one word; each has the word and what else a card tells."""

    def __init__(self) -> None:
        super().__init__(self._find)
        self.entries: list[tuple[str, dict[str, Any]]] = []
        self.status = 200

    def publish(self, word: str, **changes: Any) -> UUID:
        solution_id = new_id()
        number = len(self.entries) + 1
        card = {
            "id": str(solution_id),
            "slug": f"loesung-{number}",
            "name": f"Lösung {number}",
            "short_description": {"de": "Zeigt freie Plätze.", "en": "Shows free places."},
            "why": {"by": "word", "missing": [], "found_in": ["name"], "is_in_place": False},
            **changes,
        }
        self.entries.insert(0, (word, card))
        return solution_id

    def change(self, solution_id: UUID, word: str) -> None:
        """What was changed last stands first, as in the list."""
        [(_, card)] = [entry for entry in self.entries if entry[1]["id"] == str(solution_id)]
        self.entries = [entry for entry in self.entries if entry[1] is not card]
        self.entries.insert(0, (word, card))

    async def _find(self, scope: Scope, receive: Receive, send: Send) -> None:
        query = parse_qs(scope["query_string"].decode())
        start, limit = int(query.get("cursor", ["0"])[0]), int(query["limit"][0])
        word = query.get("q", [""])[0]
        found = [card for named, card in self.entries if word in ("", named)]
        page = found[start : start + limit]
        is_more = len(found) > start + limit
        answer = {"items": page, "next_cursor": str(start + limit) if is_more else None}
        await answer_json(orjson.dumps(answer), status=self.status)(scope, receive, send)


@pytest.fixture
async def catalog(app: FastAPI) -> AsyncIterator[Catalog]:
    by_name = services_of(app).by_name
    original = by_name["catalog"]
    catalog = Catalog()
    async with serve(catalog) as url:
        by_name["catalog"] = Upstream("catalog", url, 9.0)
        yield catalog
    by_name["catalog"] = original


@pytest.fixture
async def known(session: AsyncSession) -> None:
    """The catalogue's feed has been read to its end."""
    row = {"name": "catalog", "cursor": "somewhere"}
    await session.execute(insert(subscription).values(row))
    await session.commit()


async def hear_of(session: AsyncSession, *solution_ids: UUID) -> None:
    await ListedSolutions().store(session, solution_ids, now=NOW)
    await session.commit()


async def look(app: FastAPI, *, at: datetime = NOW) -> None:
    state = app.state
    await look_for_news(state.database, state.services, settings=state.settings, clock=lambda: at)


async def mails(session: AsyncSession) -> Sequence[Mail]:
    statement = select(Mail).order_by(Mail.written_at, Mail.id)
    return (await session.execute(statement)).scalars().all()


def token_in(mail: Mail) -> str:
    found = TOKEN.search(mail.text)
    assert found is not None
    return found[1]


async def make_alert(api: AsyncClient, session: AsyncSession, **changes: Any) -> str:
    """The secret of the link with which a confirmed alert is kept."""
    response = await api.post(ALERTS, json={**PARKING, "rhythm": "at_once", **changes})
    assert response.status_code == 202, response.text
    token = token_in((await mails(session))[-1])
    response = await api.post(f"{ALERTS}/confirmation", json={"token": token})
    assert response.status_code == 200, response.text
    return str(response.json()["link"])
