"""Asks all services at the same time; one that is down or slow is named, never an error."""

import asyncio
from itertools import chain, islice, zip_longest
from urllib.parse import urlencode

import structlog
from aiohttp import ClientError
from pydantic import ValidationError

from chassis.problems import Problem
from gateway.proxy.services import Services, UnexpectedAnswer
from gateway.search.lists import LISTS, SearchedList
from gateway.search.schemas import SearchAnswer, SearchGroup, SearchItem, SearchParameters

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

Found = tuple[list[SearchItem], int]


async def search(
    services: Services, parameters: SearchParameters, *, timeout_s: float, request_id: str
) -> SearchAnswer:
    """What every service finds, each within `timeout_s`."""
    groups = [
        _search_service(services, name, parameters, timeout_s=timeout_s, request_id=request_id)
        for name in LISTS
    ]
    return SearchAnswer(query=parameters.q, groups=await asyncio.gather(*groups))


async def _search_service(
    services: Services,
    name: str,
    parameters: SearchParameters,
    *,
    timeout_s: float,
    request_id: str,
) -> SearchGroup:
    async def ask(searched: SearchedList) -> Found:
        query = urlencode({"q": parameters.q, "limit": parameters.limit})
        headers = {"accept": "application/json", "x-request-id": request_id}
        content = await services.fetch(name, f"{searched.path}?{query}", headers)
        page = searched.page.model_validate_json(content)
        return [searched.item(entry, parameters.language) for entry in page.items], page.total

    try:
        async with asyncio.timeout(timeout_s):
            found = await asyncio.gather(*(ask(searched) for searched in LISTS[name]))
    except (Problem, ClientError, TimeoutError, UnexpectedAnswer, ValidationError) as error:
        log.warning("search without a service", service=name, reason=type(error).__name__)
        return SearchGroup(service=name, state="unavailable", total=None, items=[])
    return SearchGroup(
        service=name,
        state="ok",
        total=sum(total for _, total in found),
        items=_in_turn([items for items, _ in found], parameters.limit),
    )


def _in_turn(lists: list[list[SearchItem]], limit: int) -> list[SearchItem]:
    """The best of each list, then the second best of each, and so on."""
    turns = chain.from_iterable(zip_longest(*lists))
    return list(islice((item for item in turns if item is not None), limit))
