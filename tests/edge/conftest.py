"""The real Caddy with the project's configuration, page files made for the test."""

import gzip
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import httpx
import pytest

from stufenplan_local.edge import edge_command, edge_environment
from stufenplan_local.ports import free_ports
from tests.edge.upstream import Upstream

SCRIPT = "console.log('Stufenplan');" * 200
START_TIMEOUT_S = 30


@pytest.fixture(scope="session")
def page_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("dist")
    for page in ("index.html", "app.html", "loesungen/index.html", "en/index.html", "en/app.html"):
        (root / page).parent.mkdir(exist_ok=True)
        (root / page).write_text(f"<title>{page}</title>")
    (root / "assets").mkdir()
    (root / "assets" / "app-1a2b3c.js").write_text(SCRIPT)
    (root / "assets" / "app-1a2b3c.js.gz").write_bytes(gzip.compress(SCRIPT.encode()))
    (root / "assets" / "app-1a2b3c.js.br").write_bytes(b"made by the build, sent as it is")
    (root / ".vite").mkdir()
    (root / ".vite" / "manifest.json").write_text("{}")
    return root


@pytest.fixture(scope="session")
def upstream() -> Iterator[Upstream]:
    with Upstream() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def edge_port(
    page_files: Path, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[int]:
    with running_edge(page_files, upstream.address, tmp_path_factory.mktemp("edge")) as port:
        yield port


@pytest.fixture
def edge(edge_port: int) -> Iterator[httpx.Client]:
    with httpx.Client(
        base_url=f"http://localhost:{edge_port}", timeout=30, trust_env=False
    ) as client:
        # Without it httpx asks for compression, and the tests mean to choose themselves.
        client.headers["Accept-Encoding"] = "identity"
        yield client


@contextmanager
def running_edge(page_files: Path, gateway: str, state: Path) -> Iterator[int]:
    [port] = free_ports(1)
    environment = edge_environment(
        port=port, page_files=page_files, gateways=[gateway], state=state
    )
    with (state / "log").open("wb") as log:
        caddy = subprocess.Popen(edge_command(), env=os.environ | environment, stderr=log)
    try:
        wait_until_open(caddy, port)
        yield port
    finally:
        caddy.terminate()
        caddy.wait(20)


def wait_until_open(caddy: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and caddy.poll() is None:
        try:
            httpx.get(f"http://127.0.0.1:{port}/", trust_env=False)
        except httpx.TransportError:
            time.sleep(0.02)
        else:
            return
    pytest.fail("The edge did not start.")
