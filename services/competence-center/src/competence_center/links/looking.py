"""Asks the addresses: gently, and only as much as the status of an answer needs."""

from collections.abc import Sequence
from itertools import groupby
from urllib.parse import urlsplit

import anyio
import httpx

from chassis.http import FetchRefused, status_of

# Hosts at the same time; each of them is asked one thing after the other.
MOST_HOSTS = 8
PAUSE_S = 1.0
# Somebody answers, and only does not let a program in.
_GUARDED = frozenset({401, 403, 407, 429, 451})


async def look_at(
    client: httpx.AsyncClient, urls: Sequence[str], *, pause_s: float = PAUSE_S
) -> dict[str, bool]:
    """Whether each address can be reached."""
    reached: dict[str, bool] = {}
    hosts = anyio.CapacityLimiter(MOST_HOSTS)

    async def look_at_host(addresses: Sequence[str]) -> None:
        async with hosts:
            for url in addresses:
                reached[url] = await is_reached(client, url)
                await anyio.sleep(pause_s)

    async with anyio.create_task_group() as tasks:
        for _, same_host in groupby(sorted(urls, key=_host), key=_host):
            tasks.start_soon(look_at_host, list(same_host))
    return reached


async def is_reached(client: httpx.AsyncClient, url: str) -> bool:
    """Some servers refuse HEAD, or answer it wrongly; so GET decides what HEAD does not confirm."""
    for method in ("HEAD", "GET"):
        try:
            status = await status_of(client, url, method=method)
        except FetchRefused:
            continue
        if status < 400 or status in _GUARDED:
            return True
    return False


def _host(url: str) -> str:
    return urlsplit(url).netloc.lower()
