"""A platform to measure: database, catalog, gateway and edge as processes of their own."""

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from stufenplan_local.edge import edge_command, edge_environment
from stufenplan_local.ports import LOOPBACK, free_ports
from tests.support.deployables import DEPLOYABLES, ROOT
from tests.support.postgres import Databases, TestServer
from tests.support.service import ServiceUnderTest, environment


@dataclass(frozen=True)
class Addresses:
    """Base addresses of the same API, from the inside outwards."""

    service: str
    gateway: str
    edge: str


@asynccontextmanager
async def running_platform() -> AsyncIterator[Addresses]:
    catalog_port, gateway_port, edge_port = free_ports(3)
    catalog = f"http://{LOOPBACK}:{catalog_port}"
    with ExitStack() as stack:
        server = TestServer()
        stack.callback(server.stop)
        settings = await _prepare(Databases(server.url, server.run))
        settings["GATEWAY_CATALOG_URL"] = catalog
        # What is measured is the way through, not the limit for one address.
        settings["GATEWAY_READS_PER_MINUTE"] = settings["GATEWAY_SEARCHES_PER_MINUTE"] = "1000000"
        stack.enter_context(_process(_app("catalog", catalog_port), settings))
        stack.enter_context(_process(_app("gateway", gateway_port), settings))
        state = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        edge = edge_environment(
            port=edge_port,
            page_files=ROOT / "frontend" / "dist",
            gateways=[f"{LOOPBACK}:{gateway_port}"],
            state=state,
        )
        stack.enter_context(_process(edge_command(), edge))
        outside = f"http://{LOOPBACK}:{edge_port}/api/catalog"
        await _until_it_answers(f"{outside}/v1/solutions")
        yield Addresses(catalog, f"http://{LOOPBACK}:{gateway_port}/api/catalog", outside)


async def _prepare(databases: Databases) -> dict[str, str]:
    settings: dict[str, str] = {}
    for deployable in DEPLOYABLES:
        if deployable.name in {"catalog", "gateway"}:
            url = await ServiceUnderTest(deployable, databases).clone()
            settings |= environment(deployable, url)
    return settings


def _app(package: str, port: int) -> list[str]:
    options = ["--host", LOOPBACK, "--port", str(port), "--loop", "uvloop", "--http", "httptools"]
    return [sys.executable, "-m", "uvicorn", f"{package}.main:app", "--no-access-log", *options]


@contextmanager
def _process(command: list[str], settings: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        command,
        env={**os.environ, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()


async def _until_it_answers(address: str) -> None:
    async with httpx.AsyncClient(trust_env=False) as client, asyncio.timeout(60):
        while True:
            try:
                if (await client.get(address)).is_success:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)
