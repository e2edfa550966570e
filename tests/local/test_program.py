"""Keeping one program running."""

import asyncio
import os
import signal
from pathlib import Path

import pytest

from stufenplan_local.processes import arguments_of
from stufenplan_local.program import ProgramGaveUpError
from tests.local.programs import DEAF, DOOMED, OBEDIENT, keeper_of, python_program, stop


class TestKeep:
    async def test_a_killed_program_comes_back(self, tmp_path: Path) -> None:
        said: list[str] = []
        keeper = keeper_of(python_program(tmp_path, OBEDIENT), said)
        keeper.start()
        await keeper.ready.wait()
        first = keeper.pid
        assert first is not None

        os.kill(first, signal.SIGKILL)
        while keeper.pid == first:
            await asyncio.sleep(0)
        await keeper.ready.wait()

        assert arguments_of(first) == []
        assert keeper.pid is not None
        assert said[0] == "program was ended by SIGKILL; it is started again"
        await stop(keeper)

    async def test_a_program_that_dies_at_every_start_is_given_up_with_its_reason(
        self, tmp_path: Path
    ) -> None:
        keeper = keeper_of(python_program(tmp_path, DOOMED))
        keeper.start()

        with pytest.raises(ProgramGaveUpError) as given_up:
            await keeper.wait()

        assert "ended with exit code 3, 7 times in a row" in str(given_up.value)
        assert str(given_up.value).endswith("the reason")
        assert not keeper.ready.is_set()


class TestStop:
    async def test_a_program_is_asked_to_stop(self, tmp_path: Path) -> None:
        keeper = keeper_of(python_program(tmp_path, OBEDIENT))
        keeper.start()
        await keeper.ready.wait()

        await stop(keeper)

        assert (tmp_path / "diary").read_text() == "program stopped\n"

    async def test_a_deaf_program_is_killed_when_patience_ends(self, tmp_path: Path) -> None:
        said: list[str] = []
        keeper = keeper_of(python_program(tmp_path, DEAF), said)
        keeper.start()
        await keeper.ready.wait()
        pid = keeper.pid
        assert pid is not None

        await stop(keeper, patience_s=0.01)

        assert arguments_of(pid) == []
        assert said == []

    async def test_hurry_ends_all_patience(self, tmp_path: Path) -> None:
        keeper = keeper_of(python_program(tmp_path, DEAF))
        keeper.start()
        await keeper.ready.wait()
        hurry = asyncio.Event()

        stopping = asyncio.create_task(keeper.stop(patience_s=3600, hurry=hurry))
        hurry.set()

        await stopping

    async def test_what_was_never_started_stops_at_once(self, tmp_path: Path) -> None:
        await stop(keeper_of(python_program(tmp_path, OBEDIENT)))
