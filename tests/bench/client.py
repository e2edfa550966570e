"""A lean HTTP/1.1 client in a process of its own: closed loops over a list of addresses.

Written down instead of taken from a library, because the client shares two cores with what it
measures. Reads its task from standard input and writes what it saw to standard output, as JSON.
"""

import asyncio
import json
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from itertools import cycle
from statistics import quantiles
from typing import TypeVar, cast

import httptools
import uvloop

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """A GET, or a POST of a `body`."""

    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """`requests` are made in turn, each connection beginning at another place."""

    host: str
    port: int
    requests: list[Asked]
    status: int
    connections: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Seen:
    requests: int
    seconds: float
    p50_ms: float
    p99_ms: float
    size_bytes: float


class Connection(asyncio.Protocol):
    """Sends the next request as soon as an answer is complete."""

    def __init__(self, task: Task, place: int) -> None:
        start = place * len(task.requests) // task.connections
        self.requests = cycle([_request(task, asked) for asked in rotated(task.requests, start)])
        self.status = task.status
        self.durations: list[float] = []
        self.size = 0
        self.end = time.perf_counter() + task.seconds
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's own, which has `write` without being an `asyncio.Transport`.
        self.transport = cast(asyncio.Transport, transport)
        self._send()

    def data_received(self, data: bytes) -> None:
        self.size += len(data)
        self.parser.feed_data(data)

    def on_message_complete(self) -> None:
        self.durations.append(time.perf_counter() - self.sent_at)
        if self.parser.get_status_code() != self.status:
            self._stop(f"status {self.parser.get_status_code()}")
        elif time.perf_counter() < self.end:
            # After the parser has returned: it must not be replaced while it runs.
            asyncio.get_running_loop().call_soon(self._send)
        else:
            self._stop(None)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop("connection lost")

    def _send(self) -> None:
        self.parser = httptools.HttpResponseParser(self)
        self.sent_at = time.perf_counter()
        self.transport.write(next(self.requests))

    def _stop(self, error: str | None) -> None:
        if self.done.done():
            return
        if error:
            self.done.set_exception(RuntimeError(error))
        else:
            self.done.set_result(None)
        self.transport.close()


def rotated(requests: list[T], start: int) -> list[T]:
    return requests[start:] + requests[:start]


def summary(durations: list[float], seconds: float, size: int) -> Seen:
    hundredths = quantiles(durations, n=100)
    return Seen(
        requests=len(durations),
        seconds=seconds,
        p50_ms=hundredths[49] * 1000,
        p99_ms=hundredths[98] * 1000,
        size_bytes=size / len(durations),
    )


def _request(task: Task, asked: Asked) -> bytes:
    method = "GET" if asked.body is None else "POST"
    body = (asked.body or "").encode()
    lines = [f"{method} {asked.path} HTTP/1.1", f"Host: {task.host}:{task.port}"]
    lines += [f"{name}: {value}" for name, value in asked.headers.items()]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


async def run(task: Task) -> Seen:
    loop = asyncio.get_running_loop()
    started = time.perf_counter()
    connections = [
        (await loop.create_connection(lambda: Connection(task, place), task.host, task.port))[1]  # noqa: B023 - called at once
        for place in range(task.connections)
    ]
    await asyncio.gather(*(connection.done for connection in connections))
    durations = [seconds for connection in connections for seconds in connection.durations]
    size = sum(connection.size for connection in connections)
    return summary(durations, time.perf_counter() - started, size)


if __name__ == "__main__":
    given = json.load(sys.stdin)
    requests = [Asked(**each) for each in given.pop("requests")]
    seen = uvloop.run(run(Task(**given, requests=requests)))
    json.dump(asdict(seen), sys.stdout)
