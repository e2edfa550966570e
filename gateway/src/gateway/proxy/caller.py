"""The caller's side of a forwarded request: its body, and whether it is still there."""

import asyncio
from collections.abc import AsyncIterator

from starlette.types import Receive

from chassis.problems import Problem


class CallerLeft(Problem):
    """Nobody reads this answer; the status is for logs and metrics, as nginx writes it."""

    status = 499
    type = "/problems/caller-left"
    title = "The caller closed the connection"


class CallerBody:
    """The only reader of `receive`; remembers what went wrong while reading."""

    def __init__(self, receive: Receive) -> None:
        self.error: Exception | None = None
        self._receive = receive
        self._is_read = asyncio.Event()

    async def chunks(self) -> AsyncIterator[bytes]:
        """
        Raises:
            CallerLeft: the body will never be complete.
            Problem: the body is refused, for example because it is too large.
        """
        try:
            more = True
            while more:
                message = await self._receive()
                if message["type"] == "http.disconnect":
                    raise CallerLeft("The body was not complete.")
                more = message.get("more_body", False)
                if message.get("body"):
                    yield message["body"]
        except Problem as error:
            self.error = error
            raise
        self._is_read.set()

    def skip(self) -> None:
        """Say that there is no body to be read."""
        self._is_read.set()

    async def wait_until_caller_leaves(self) -> None:
        await self._is_read.wait()
        while (await self._receive())["type"] != "http.disconnect":
            pass
