"""Tiny programs to be started, watched and stopped."""

import asyncio
import os
import sys
from pathlib import Path

from stufenplan_local.program import Keeper, Program

# Says that it lives, and leaves a line when it is asked to stop.
OBEDIENT = """
import pathlib, signal, sys
diary = pathlib.Path(sys.argv[1])
def leave(*_):
    with diary.open("a") as file: file.write(f"{sys.argv[2]} stopped\\n")
    sys.exit(0)
signal.signal(signal.SIGTERM, leave)
pathlib.Path(sys.argv[3]).touch()
while True: signal.pause()
"""
DEAF = """
import pathlib, signal, sys
signal.signal(signal.SIGTERM, signal.SIG_IGN)
pathlib.Path(sys.argv[3]).touch()
while True: signal.pause()
"""
DOOMED = "print('the reason'); raise SystemExit(3)"


def python_program(directory: Path, source: str, *, name: str = "program") -> Program:
    """Ready once it has made its file, which is taken away before each start."""
    sign = directory / f"{name}.ready"

    async def is_ready(_pid: int) -> bool:
        return sign.exists()

    return Program(
        name=name,
        command=[sys.executable, "-c", source, str(directory / "diary"), name, str(sign)],
        environment=dict(os.environ),
        log=directory / f"{name}.log",
        is_ready=is_ready,
        before_start=lambda: sign.unlink(missing_ok=True),
        first_pause_s=0.001,
    )


def keeper_of(program: Program, said: list[str] | None = None) -> Keeper:
    lines = said if said is not None else []
    return Keeper(program, report=lines.append, remember=lambda _pid, _command: None)


async def stop(keeper: Keeper, *, patience_s: float = 30) -> None:
    await keeper.stop(patience_s=patience_s, hurry=asyncio.Event())
