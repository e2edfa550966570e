"""`make run`: the platform from start to stop, with everything that a person has to be told."""

import asyncio
import errno
import os
import shutil
import signal
from contextlib import suppress
from pathlib import Path

from stufenplan_local.cluster import PostgresError
from stufenplan_local.leftovers import Started, lock
from stufenplan_local.options import Options, StartError, options_from
from stufenplan_local.platform import start_platform
from stufenplan_local.ports import is_free, loopback_addresses
from stufenplan_local.postgres import stop_leftover
from stufenplan_local.program import ProgramGaveUpError
from stufenplan_local.supervisor import Supervisor
from stufenplan_local.terminal import complain, say

FAILED = 1
NEARLY_FULL_BYTES = 20_000_000
DISK_FULL = "The disk is full. Free some space (1 GB is plenty) and start again. Nothing is lost."


def run() -> int:
    """Run until Ctrl-C; returns the exit code."""
    try:
        options = options_from(os.environ)
    except StartError as error:
        complain(str(error))
        return FAILED
    try:
        with lock(options.data_dir):
            check_port(options.port)
            started = Started(options.data_dir / "processes.json")
            stop_leftover(options.data_dir / "postgres")
            started.end_leftovers()
            renew_logs(options.logs)
            asyncio.run(_run_until_asked_to_stop(Supervisor(started), options))
    except (StartError, PostgresError, ProgramGaveUpError) as error:
        complain(DISK_FULL if is_disk_full(str(error), options.data_dir) else str(error))
        return FAILED
    except OSError as error:
        told = f"The platform cannot use its files: {error}"
        complain(DISK_FULL if is_disk_full(str(error), options.data_dir) else told)
        return FAILED
    return 0


def is_disk_full(message: str, directory: Path) -> bool:
    """Whether a failure comes from a full disk; what fails first often says something else."""
    if not directory.exists():
        return False
    nearly_full = shutil.disk_usage(directory).free < NEARLY_FULL_BYTES
    return nearly_full or os.strerror(errno.ENOSPC) in message


def check_port(port: int) -> None:
    """Find out early that somebody else uses the port.

    Raises:
        StartError: it is taken, or may not be used.
    """
    if all(is_free(port, address) for address in loopback_addresses()):
        return
    raise StartError(
        f"Port {port} is in use by another program, or may not be used by you. "
        f"Choose another one, for example: PORT={port + 1} make run"
    )


def renew_logs(directory: Path) -> None:
    """Begin new logs and keep those of the last run beside them as *.log.1."""
    directory.mkdir(parents=True, exist_ok=True)
    for log in directory.glob("*.log"):
        log.replace(log.with_suffix(".log.1"))


async def _run_until_asked_to_stop(supervisor: Supervisor, options: Options) -> None:
    work = asyncio.create_task(_start_and_stay(supervisor, options))
    stop_requests = 0

    def request_stop() -> None:
        nonlocal stop_requests
        stop_requests += 1
        if stop_requests == 1:
            say("\nstopping: running requests are finished first (Ctrl-C again hurries)")
            work.cancel()
        else:
            supervisor.hurry()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, request_stop)
    try:
        with suppress(asyncio.CancelledError):
            await work
    finally:
        stop_requests += 1
        await supervisor.stop()
    say("stopped")


async def _start_and_stay(supervisor: Supervisor, options: Options) -> None:
    await start_platform(supervisor, options)
    await supervisor.for_ever()
