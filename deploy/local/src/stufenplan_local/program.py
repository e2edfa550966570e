"""One program that is kept running: started, watched, started again, stopped."""

import asyncio
import os
import signal
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

READY_POLL_S = 0.05
QUICK_DEATH_S = 10.0
QUICK_DEATHS_ALLOWED = 6
LOG_TAIL_LINES = 20

Report = Callable[[str], None]


class ProgramGaveUpError(Exception):
    """It died again and again soon after its start; the message ends with its last log lines."""


@dataclass(frozen=True)
class Program:
    """What to run. `is_ready` is asked with the process id until it says yes."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    is_ready: Callable[[int], Awaitable[bool]]
    before_start: Callable[[], None] = lambda: None
    stop_signal: signal.Signals = signal.SIGTERM
    # For those who do not follow in time, or when a person is in a hurry.
    last_signal: signal.Signals = signal.SIGKILL
    # Doubled after every further quick death.
    first_pause_s: float = 0.1


class Keeper:
    """Keeps one program running from `start` to `stop`."""

    def __init__(
        self, program: Program, *, report: Report, remember: Callable[[int, Sequence[str]], None]
    ) -> None:
        self.program = program
        self.ready = asyncio.Event()
        self._report = report
        self._remember = remember
        self._process: asyncio.subprocess.Process | None = None
        self._task: asyncio.Task[None] | None = None
        self._is_stopping = False
        self._has_died = False

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> None:
        self._task = asyncio.create_task(self._keep())

    async def wait(self) -> None:
        """Wait for the end.

        Raises:
            ProgramGaveUpError: further starts are pointless.
        """
        if self._task is not None:
            await asyncio.shield(self._task)

    def let_die(self) -> None:
        """From now on the program is not started again."""
        self._is_stopping = True

    async def stop(self, *, patience_s: float, hurry: asyncio.Event) -> None:
        """End the program: politely, and firmly after `patience_s` or once `hurry` is set."""
        self.let_die()
        if self._task is None:
            return
        self._signal(self.program.stop_signal)
        rushed = asyncio.create_task(hurry.wait())
        await asyncio.wait(
            [self._task, rushed], timeout=patience_s, return_when=asyncio.FIRST_COMPLETED
        )
        rushed.cancel()
        if not self._task.done():
            self._signal(self.program.last_signal)
        with suppress(ProgramGaveUpError):
            await self._task

    async def _keep(self) -> None:
        quick_deaths = 0
        while not self._is_stopping:
            started_at = time.monotonic()
            end = await self._run_once()
            if self._is_stopping:
                return
            is_quick = time.monotonic() - started_at < QUICK_DEATH_S
            quick_deaths = quick_deaths + 1 if is_quick else 1
            if quick_deaths > QUICK_DEATHS_ALLOWED:
                raise ProgramGaveUpError(
                    f"{self.program.name} {end}, {quick_deaths} times in a row. "
                    f"The end of {self.program.log}:\n{log_tail(self.program.log)}"
                )
            self._has_died = True
            self._report(f"{self.program.name} {end}; it is started again")
            await asyncio.sleep(self.program.first_pause_s * 2 ** (quick_deaths - 1))

    async def _run_once(self) -> str:
        """Run the program to its end and say how it ended."""
        self.program.before_start()
        with self.program.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self.program.command,
                env=dict(self.program.environment),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=asyncio.subprocess.STDOUT,
                # Its own session: Ctrl-C reaches the supervisor alone, which keeps the order.
                start_new_session=True,
            )
        self._remember(self._process.pid, self.program.command)
        if self._is_stopping:
            self._signal(self.program.stop_signal)
        watch = asyncio.create_task(self._watch_readiness(self._process.pid))
        code = await self._process.wait()
        watch.cancel()
        self.ready.clear()
        return how_it_ended(code)

    async def _watch_readiness(self, pid: int) -> None:
        is_ready = await self.program.is_ready(pid)
        while not is_ready:
            await asyncio.sleep(READY_POLL_S)
            is_ready = await self.program.is_ready(pid)
        self.ready.set()
        if self._has_died:
            self._report(f"{self.program.name} is back")

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None and self._process.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self._process.pid, number)


def how_it_ended(code: int) -> str:
    """In words; `code` is negative for a signal, as `subprocess` has it."""
    if code < 0:
        return f"was ended by {signal.Signals(-code).name}"
    return f"ended with exit code {code}"


def log_tail(log: Path) -> str:
    if not log.exists():
        return "(nothing was written)"
    return "\n".join(log.read_text(errors="replace").splitlines()[-LOG_TAIL_LINES:])
