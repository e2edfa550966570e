"""Asks the catalogue what a search finds."""

from collections.abc import AsyncIterator, Set
from urllib.parse import urlencode
from uuid import UUID

import orjson
from aiohttp import ClientError
from pydantic import BaseModel

from chassis.problems import wrong_member
from gateway.proxy.errors import ServiceDown
from gateway.proxy.services import Services, UnexpectedAnswer
from gateway.proxy.upstream import RETRY_AFTER_S

PATH = "/v1/solutions"
PAGE_SIZE = 100
# What was published last stands first: who misses more than these has been away for long.
MOST_PAGES = 10


class SearchRefused(Exception):
    """The catalogue does not take the search (any more)."""


class Text(BaseModel):
    de: str
    en: str | None = None


class Why(BaseModel):
    by: str
    missing: list[str]


class Hit(BaseModel):
    """The members of a card that a mail needs."""

    id: UUID
    slug: str
    name: str
    short_description: Text | None = None
    why: Why | None = None

    @property
    def fits(self) -> bool:
        """What fits in part or in meaning only is worth a place in a list, not a mail."""
        return self.why is None or (not self.why.missing and self.why.by != "meaning")


class HitPage(BaseModel):
    items: list[Hit]
    next_cursor: str | None = None


async def check_search(services: Services, search: str) -> None:
    """
    Raises:
        InvalidBody: the catalogue does not understand it.
        ServiceDown, ServiceTooSlow: the catalogue cannot be asked.
    """
    try:
        await _page(services, search, limit=1, cursor=None)
    except SearchRefused:
        raise wrong_member("search", "is not a search of the list of solutions") from None


async def find_hits(services: Services, search: str, *, among: Set[UUID]) -> list[Hit]:
    """Which of these entries the search finds, what was published or changed last first.

    Raises:
        SearchRefused: the catalogue does not understand the search.
        ServiceDown, ServiceTooSlow: the catalogue cannot be asked.
    """
    found: list[Hit] = []
    async for page in _pages(services, search):
        found += [hit for hit in page.items if hit.id in among and hit.fits]
        if len(found) == len(among):
            break
    return found


async def find_all(services: Services, search: str) -> set[UUID] | None:
    """Which entries the search finds; None when they are more than we remember.

    Raises:
        SearchRefused: the catalogue does not understand the search.
        ServiceDown, ServiceTooSlow: the catalogue cannot be asked.
    """
    found: set[UUID] = set()
    is_complete = False
    async for page in _pages(services, search):
        found |= {hit.id for hit in page.items if hit.fits}
        is_complete = page.next_cursor is None
    return found if is_complete else None


async def _pages(services: Services, search: str) -> AsyncIterator[HitPage]:
    cursor: str | None = None
    for _ in range(MOST_PAGES):
        page = await _page(services, search, limit=PAGE_SIZE, cursor=cursor)
        yield page
        cursor = page.next_cursor
        if cursor is None:
            break


async def _page(services: Services, search: str, *, limit: int, cursor: str | None) -> HitPage:
    own = {"sort": "updated", "limit": str(limit), **({"cursor": cursor} if cursor else {})}
    query = "&".join(filter(None, (search, urlencode(own))))
    try:
        content = await services.fetch("catalog", f"{PATH}?{query}", {"accept": "application/json"})
    except UnexpectedAnswer as answer:
        if 400 <= answer.status < 500:
            raise SearchRefused from None
        raise ServiceDown.of("catalog", retry_after_s=RETRY_AFTER_S) from None
    except ClientError:
        raise ServiceDown.of("catalog", retry_after_s=RETRY_AFTER_S) from None
    return HitPage.model_validate(orjson.loads(content))
