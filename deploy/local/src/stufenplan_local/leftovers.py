"""Remembers what was started, so that the next start can end what outlived a crash."""

import fcntl
import json
import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from stufenplan_local.options import StartError
from stufenplan_local.processes import arguments_of

PATIENCE_S = 5
POLL_S = 0.02


def lock(data_dir: Path) -> IO[str]:
    """Make sure that one platform runs on this data; the kernel frees the lock with the process.

    Raises:
        StartError: another one runs.
    """
    data_dir.mkdir(parents=True, exist_ok=True)
    file = (data_dir / "lock").open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.seek(0)
        holder = file.read().strip()
        file.close()
        raise StartError(
            f"The platform already runs on {data_dir} (process {holder}). "
            "Stop it with Ctrl-C where it was started, or choose another folder with DATA_DIR."
        ) from None
    file.truncate(0)
    file.write(f"{os.getpid()}\n")
    file.flush()
    return file


class Started:
    """The processes of this run, in a file; call `end_leftovers` before the first start."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._commands: dict[int, list[str]] = {}

    def remember(self, pid: int, command: Sequence[str]) -> None:
        self._commands[pid] = list(command)
        unfinished = self._file.with_suffix(".unfinished")
        unfinished.write_text(json.dumps(self._commands))
        unfinished.replace(self._file)

    def end_leftovers(self) -> None:
        """End processes of the last run that still live, checked by their command line.

        A process id alone proves nothing: it may belong to someone else by now.
        """
        if not self._file.exists():
            return
        commands: dict[str, list[str]] = json.loads(self._file.read_text())
        for pid, command in commands.items():
            _end(int(pid), command)
        self._file.unlink()


def _end(pid: int, command: list[str]) -> None:
    for stop_signal in (signal.SIGTERM, signal.SIGKILL):
        if not _runs(pid, command):
            return
        os.kill(pid, stop_signal)
        deadline = time.monotonic() + PATIENCE_S
        while _runs(pid, command) and time.monotonic() < deadline:
            time.sleep(POLL_S)


def _runs(pid: int, command: list[str]) -> bool:
    arguments = arguments_of(pid)
    # Programs that only prepare the start (setpriv) have gone from the front by then.
    return bool(arguments) and command[-len(arguments) :] == arguments
