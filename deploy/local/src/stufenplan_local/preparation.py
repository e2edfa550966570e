"""Brings schemas and sourced entries of all four apps up to date, before they start."""

import asyncio
import hashlib
import importlib
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from signal import SIGTERM
from typing import TextIO

from stufenplan_local.deployables import DEPLOYABLES
from stufenplan_local.options import PROJECT, Options, StartError
from stufenplan_local.privileges import tied_to_parent
from stufenplan_local.program import how_it_ended, log_tail
from stufenplan_local.terminal import say

REFUSED = 2


def digest_of_sources() -> str:
    """One hash over all that a preparation could bring into the database."""
    total = hashlib.sha256((PROJECT / "uv.lock").read_bytes())
    for sources in (*sorted(PROJECT.glob("services/*/src")), PROJECT / "gateway" / "src"):
        for file in sorted(sources.rglob("*")):
            if file.is_file() and file.parent.name != "__pycache__":
                total.update(f"{file.relative_to(PROJECT)}\0".encode())
                total.update(file.read_bytes())
    return total.hexdigest()


def is_prepared(options: Options, sources: str) -> bool:
    """Whether the embedded database has seen these sources; saves seconds at every later start.

    A database of one's own is always prepared: it may have been restored from a copy.
    """
    note = _note(options)
    known = note.read_text() if note.exists() else ""
    return options.database_url is None and known == f"{sources} {options.address}"


def note_prepared(options: Options, sources: str) -> None:
    if options.database_url is None:
        # The people of the demo login are known by its address.
        _note(options).write_text(f"{sources} {options.address}")


def _note(options: Options) -> Path:
    return options.data_dir / "postgres" / "prepared"


async def run_preparation(environment: Mapping[str, str], log: Path) -> None:
    """Prepare in one process of its own, which imports every app once; passes its lines on.

    Raises:
        StartError: it did not work.
    """
    with log.open("wb") as stream:
        process = await asyncio.create_subprocess_exec(
            *tied_to_parent(SIGTERM),
            *(sys.executable, "-m", "stufenplan_local.preparation"),
            env=dict(environment),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=stream,
            start_new_session=True,
        )
    try:
        async for line in process.stdout or asyncio.StreamReader():
            say(line.decode().rstrip())
        code = await process.wait()
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()
    if code == REFUSED:
        raise StartError("The platform was not started, for the reason above.")
    if code != 0:
        raise StartError(
            f"The preparation of the database {how_it_ended(code)}. "
            f"The end of {log}:\n{log_tail(log)}"
        )


async def prepare_all(progress: TextIO) -> None:
    # Imported here: whoever only starts this process needs no database driver.
    from asyncpg import InvalidPasswordError

    for deployable in DEPLOYABLES:
        started_at = time.monotonic()
        module = importlib.import_module(f"{deployable.package}.cli")
        try:
            await module.prepare()
        except InvalidPasswordError:
            print(
                f"The server already knows the role {deployable.role} with another password, "
                "probably from a start with another data folder. Copy credentials.json from "
                "there, or give the role the password that stands in the new one.",
                file=progress,
            )
            sys.exit(REFUSED)
        seconds = time.monotonic() - started_at
        print(f"  {deployable.name} is current ({seconds:.1f} s)", file=progress, flush=True)


def main() -> None:
    # What the apps log goes to the log file with the errors; our few lines alone to the terminal.
    with os.fdopen(os.dup(sys.stdout.fileno()), "w") as progress:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        asyncio.run(prepare_all(progress))


if __name__ == "__main__":
    main()
