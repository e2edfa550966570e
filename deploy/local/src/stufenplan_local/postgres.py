"""Starts and stops an embedded PostgreSQL, for the local start and for tests."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stufenplan_local.cluster import Cluster, PostgresError, open_cluster, running_pid

START_TIMEOUT_S = 60
STOP_TIMEOUT_S = 20
POLL_S = 0.02


@dataclass(frozen=True)
class Server:
    """A running PostgreSQL; it ends with the thread that started it."""

    cluster: Cluster
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """Address with superuser and password, for asyncpg and libpq."""
        return self.cluster.url

    def stop(self) -> None:
        """End all sessions and the server; kills it when it does not follow."""
        if self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(STOP_TIMEOUT_S)


def start(data_dir: Path, *, durable: bool = True) -> Server:
    """Start the PostgreSQL whose data lies in `data_dir`, which is made when missing.

    Call it from a thread that lives as long as the server is needed. `durable=False` trades
    safety against power loss for speed, for tests.

    Raises:
        PostgresError: it runs already, or it does not start; with its last log lines.
    """
    if (pid := running_pid(data_dir)) is not None:
        raise PostgresError(f"A PostgreSQL (process {pid}) already runs on {data_dir}.")
    cluster = open_cluster(data_dir, durable=durable)
    with cluster.log.open("wb") as log:
        process = subprocess.Popen(
            cluster.command(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            # Its own session: Ctrl-C in the terminal must not end the database before its clients.
            start_new_session=True,
        )
    server = Server(cluster, process)
    _wait_until_ready(server)
    return server


@contextmanager
def embedded_postgres_server(data_dir: Path, *, durable: bool = True) -> Iterator[str]:
    """The address of a PostgreSQL that runs inside the `with` block."""
    server = start(data_dir, durable=durable)
    try:
        yield server.url
    finally:
        server.stop()


def stop_leftover(data_dir: Path) -> None:
    """End a server that outlived the program that had started it."""
    for stop_signal in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        if (pid := running_pid(data_dir)) is None:
            return
        os.kill(pid, stop_signal)
        deadline = time.monotonic() + STOP_TIMEOUT_S
        while running_pid(data_dir) == pid and time.monotonic() < deadline:
            time.sleep(POLL_S)


def _wait_until_ready(server: Server) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while not server.cluster.is_ready(server.process.pid):
        if server.process.poll() is not None:
            raise PostgresError(f"PostgreSQL did not start:\n{server.cluster.log_tail()}")
        if time.monotonic() > deadline:
            server.stop()
            raise PostgresError(
                f"PostgreSQL was not ready after {START_TIMEOUT_S} s:\n{server.cluster.log_tail()}"
            )
        time.sleep(POLL_S)
