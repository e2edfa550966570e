"""A platform to measure: database, catalog, gateway and edge as processes of their own."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import httpx

from chassis.command import Deployable
from stufenplan_local.edge import edge_command, edge_environment
from stufenplan_local.ports import LOOPBACK, free_ports
from tests.bench.processes import parent_of
from tests.support.deployables import ROOT
from tests.support.service import environment

START_TIMEOUT_S = 600


@dataclass(frozen=True, slots=True)
class Door:
    """Where an API can be asked, and which processes work for an answer, from outside inwards."""

    port: int
    prefix: str
    processes: Mapping[str, int]

    def address(self, path: str) -> str:
        return f"http://{LOOPBACK}:{self.port}{self.prefix}{path}"


@contextmanager
def running_service(
    deployable: Deployable, url: str, postgres: int, *, remembered_answers: int = 0
) -> Iterator[Door]:
    (port,) = free_ports(1)
    settings = environment(deployable, url)
    settings["CATALOG_REMEMBERED_ANSWERS"] = str(remembered_answers)
    with running(_app(deployable.schema, port), settings) as pid:
        door = Door(port, "", {"service": pid, "postgres": postgres})
        wait_until_ready(door.address("/health/ready"))
        yield door


@contextmanager
def running_gateway(deployable: Deployable, url: str, service: Door) -> Iterator[Door]:
    (port,) = free_ports(1)
    settings = environment(deployable, url)
    settings["GATEWAY_CATALOG_URL"] = service.address("")
    # What is measured is the way through, not the limit for one address.
    settings["GATEWAY_READS_PER_MINUTE"] = settings["GATEWAY_SEARCHES_PER_MINUTE"] = "10000000"
    with running(_app("gateway", port), settings) as pid:
        door = Door(port, "/api/catalog", {"gateway": pid, **service.processes})
        wait_until_ready(door.address("/v1/solutions?limit=1"))
        yield door


@contextmanager
def running_edge(gateway: Door) -> Iterator[Door]:
    (port,) = free_ports(1)
    with ExitStack() as stack:
        state = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        settings = edge_environment(
            port=port,
            page_files=ROOT / "frontend" / "dist",
            gateways=[f"{LOOPBACK}:{gateway.port}"],
            state=state,
        )
        pid = stack.enter_context(running(edge_command(), settings))
        door = Door(port, gateway.prefix, {"edge": pid, **gateway.processes})
        wait_until_ready(door.address("/v1/solutions?limit=1"))
        yield door


@contextmanager
def running(command: list[str], settings: Mapping[str, str]) -> Iterator[int]:
    """Its process id."""
    process = subprocess.Popen(
        command,
        env={**os.environ, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait()


def wait_until_ready(address: str) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    with httpx.Client(trust_env=False) as client:
        while True:
            try:
                if client.get(address).is_success:
                    return
            except httpx.TransportError:
                pass
            if time.monotonic() > deadline:
                raise TimeoutError(f"{address} does not answer")
            time.sleep(0.1)


async def postmaster_of(url: str) -> int:
    """The process id of the database server, which runs on this machine."""
    connection = await asyncpg.connect(url)
    backend: int = await connection.fetchval("SELECT pg_backend_pid()")
    postmaster = parent_of(backend)
    await connection.close()
    return postmaster


async def open_connections(url: str) -> int:
    """Sessions of the services at this moment."""
    connection = await asyncpg.connect(url)
    number: int = await connection.fetchval(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'catalog'"
    )
    await connection.close()
    return number


def _app(package: str, port: int) -> list[str]:
    options = ["--host", LOOPBACK, "--port", str(port), "--loop", "uvloop", "--http", "httptools"]
    return [sys.executable, "-m", "uvicorn", f"{package}.main:app", "--no-access-log", *options]
