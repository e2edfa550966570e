"""Outgoing HTTP: one client for siblings, one guarded client for addresses that people give us."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import anyio
import httpx
import structlog
from httpx_secure import httpx_ssrf_protection

# Every step has its own limit; the whole answer has one more in `fetch`.
TIMEOUT = httpx.Timeout(5.0, connect=2.0)
FETCH_DEADLINE_S = 10.0
MAX_REDIRECTS = 3


class FetchRefused(Exception):
    """The address leads where we do not go, or answers with more than we take."""


def sibling_client(base_url: str) -> httpx.AsyncClient:
    """For calls to another deployable; forwards the id of the request being served."""
    return httpx.AsyncClient(
        base_url=base_url,
        # A long poll of the feed takes 4 s by itself.
        timeout=httpx.Timeout(8.0, connect=2.0),
        event_hooks={"request": [_forward_request_id]},
        trust_env=False,
    )


async def _forward_request_id(request: httpx.Request) -> None:
    request_id = structlog.contextvars.get_contextvars().get("request_id")
    if request_id is not None:
        request.headers["X-Request-Id"] = request_id


@asynccontextmanager
async def guarded_client() -> AsyncIterator[httpx.AsyncClient]:
    """For addresses from outside: no private network is reached, not by redirect nor by rebinding.

    The address is checked when the connection is made, so a name that changes its answer between
    check and use gains nothing (OWASP SSRF prevention).
    """
    client = httpx.AsyncClient(
        timeout=TIMEOUT, follow_redirects=True, max_redirects=MAX_REDIRECTS, trust_env=False
    )
    async with httpx_ssrf_protection(client):
        yield client


async def fetch(client: httpx.AsyncClient, url: str, *, max_bytes: int) -> bytes:
    """The decoded content of a public http(s) address, at most `max_bytes` of it.

    Raises:
        FetchRefused: another scheme, an inner network, an error status, too large or too slow.
    """
    if not url.startswith(("https://", "http://")):
        raise FetchRefused("Only http and https addresses are fetched.")
    try:
        with anyio.fail_after(FETCH_DEADLINE_S):
            async with client.stream("GET", url) as response:
                response.raise_for_status()
                return await _read(response, max_bytes)
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError):
        # One text for all reasons: the answer must not tell what runs in the inner network.
        raise FetchRefused("The address could not be fetched.") from None


async def status_of(client: httpx.AsyncClient, url: str, *, method: str) -> int:
    """With what a public http(s) address answers behind redirects; its content is not read.

    Raises:
        FetchRefused: another scheme, an inner network, no answer, or too slow.
    """
    if not url.startswith(("https://", "http://")):
        raise FetchRefused("Only http and https addresses are asked.")
    try:
        with anyio.fail_after(FETCH_DEADLINE_S):
            async with client.stream(method, url) as response:
                return response.status_code
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError):
        raise FetchRefused("The address could not be reached.") from None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a foreign server said: its status, and how its text begins."""

    status: int
    beginning: bytes


async def post(
    client: httpx.AsyncClient,
    url: str,
    *,
    content: bytes,
    headers: Mapping[str, str],
    max_bytes: int,
) -> Answer:
    """Send to an address that somebody gave us; a redirect is an answer, nobody follows it.

    Raises:
        FetchRefused: an inner network, no answer, or too slow.
    """
    beginning = bytearray()
    try:
        with anyio.fail_after(FETCH_DEADLINE_S):
            async with client.stream(
                "POST", url, content=content, headers=headers, follow_redirects=False
            ) as response:
                async for chunk in response.aiter_bytes():
                    beginning += chunk
                    if len(beginning) >= max_bytes:
                        break
                return Answer(response.status_code, bytes(beginning[:max_bytes]))
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError):
        raise FetchRefused("The address could not be reached.") from None


async def _read(response: httpx.Response, max_bytes: int) -> bytes:
    content = bytearray()
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > max_bytes:
            raise FetchRefused(f"The answer is larger than {max_bytes} bytes.")
    return bytes(content)
