"""The embedded PostgreSQL."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from stufenplan_local.cluster import PostgresError, running_cluster, running_pid
from stufenplan_local.databases import any_database
from stufenplan_local.options import Options
from stufenplan_local.postgres import Server, embedded_postgres_server, start, stop_leftover

STARTER = """
import sys
from pathlib import Path
from stufenplan_local.postgres import start
print(start(Path(sys.argv[1]), durable=False).process.pid, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "postgres"


@pytest.fixture
def server(directory: Path) -> Iterator[Server]:
    server = start(directory, durable=False)
    yield server
    server.stop()


async def ask(url: str, query: str) -> object:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


class TestStart:
    async def test_it_keeps_data_password_and_port(self, directory: Path) -> None:
        with embedded_postgres_server(directory, durable=False) as first_url:
            await ask(first_url, "CREATE TABLE kept AS SELECT 'Köln' AS word")

        with embedded_postgres_server(directory, durable=False) as second_url:
            assert second_url == first_url
            assert await ask(second_url, "SELECT upper(word) FROM kept") == "KÖLN"

    async def test_nobody_gets_in_without_the_password(self, server: Server) -> None:
        with pytest.raises(asyncpg.InvalidPasswordError):
            await ask(server.url.replace(server.cluster.password, "guess"), "SELECT 1")

    def test_only_the_owner_reads_the_password(self, server: Server, directory: Path) -> None:
        assert (directory / "password").stat().st_mode & 0o777 == 0o600
        assert directory.stat().st_mode & 0o777 == 0o700

    def test_a_second_server_on_the_same_data_is_refused(
        self, server: Server, directory: Path
    ) -> None:
        with pytest.raises(PostgresError, match="already runs"):
            start(directory, durable=False)

    async def test_a_second_program_finds_the_running_one(
        self, server: Server, directory: Path
    ) -> None:
        options = Options(port=1, data_dir=directory.parent, database_url=None)

        with any_database(options) as url:
            assert url == server.url
        assert await ask(server.url, "SELECT 1") == 1

    def test_a_failing_server_says_why(self, directory: Path) -> None:
        start(directory, durable=False).stop()
        (directory / "cluster" / "PG_VERSION").write_text("9\n")

        with pytest.raises(PostgresError, match="data directory was initialized by"):
            start(directory, durable=False)


class TestCrash:
    async def test_committed_rows_survive_a_kill(self, directory: Path) -> None:
        killed = start(directory)
        await ask(killed.url, "CREATE TABLE kept AS SELECT 42 AS number")
        killed.process.kill()
        killed.process.wait()

        with embedded_postgres_server(directory) as url:
            assert await ask(url, "SELECT number FROM kept") == 42

    async def test_a_zombie_does_not_block_the_next_start(self, directory: Path) -> None:
        killed = start(directory, durable=False)
        killed.process.kill()
        # Seen as dead, but not collected: as where the first process of a container does not care.
        os.waitid(os.P_PID, killed.process.pid, os.WEXITED | os.WNOWAIT)

        with embedded_postgres_server(directory, durable=False) as url:
            assert await ask(url, "SELECT 1") == 1
        killed.process.wait()

    async def test_a_lock_with_a_strangers_process_id_does_not_block(self, directory: Path) -> None:
        killed = start(directory, durable=False)
        killed.process.kill()
        killed.process.wait()
        lock_file = directory / "cluster" / "postmaster.pid"
        lines = lock_file.read_text().splitlines()
        lock_file.write_text("\n".join([str(os.getpid()), *lines[1:]]))

        with embedded_postgres_server(directory, durable=False) as url:
            assert await ask(url, "SELECT 1") == 1

    def test_it_ends_with_the_program_that_started_it(self, directory: Path) -> None:
        with subprocess.Popen(
            [sys.executable, "-c", STARTER, str(directory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as starter:
            assert starter.stdout is not None
            pid = int(starter.stdout.readline())
            watch = os.pidfd_open(pid)
            starter.send_signal(signal.SIGKILL)

            ended = wait_for_end(watch)

        assert ended
        assert running_pid(directory) is None

    def test_a_leftover_is_stopped(self, server: Server, directory: Path) -> None:
        stop_leftover(directory)

        assert running_cluster(directory) is None


def wait_for_end(watch: int) -> bool:
    """Whether the process behind a pidfd ends within a minute."""
    readable, _, _ = select.select([watch], [], [], 60)
    os.close(watch)
    return bool(readable)
