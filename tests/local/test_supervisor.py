"""The order in which programs start and stop together."""

import asyncio
from pathlib import Path

import pytest

from stufenplan_local.leftovers import Started
from stufenplan_local.program import ProgramGaveUpError
from stufenplan_local.supervisor import Layer, Supervisor
from tests.local.programs import DOOMED, OBEDIENT, python_program


@pytest.fixture
def supervisor(tmp_path: Path) -> Supervisor:
    return Supervisor(Started(tmp_path / "processes.json"))


class TestStop:
    async def test_programs_stop_from_the_outside_inwards(
        self, supervisor: Supervisor, tmp_path: Path
    ) -> None:
        for layer in reversed(Layer):
            program = python_program(tmp_path, OBEDIENT, name=layer.name.lower())
            supervisor.start(layer, [program])
        await supervisor.until_ready()

        await supervisor.stop()

        assert (tmp_path / "diary").read_text().splitlines() == [
            "edge stopped",
            "workers stopped",
            "gateway stopped",
            "services stopped",
            "database stopped",
        ]


class TestFailures:
    async def test_a_start_fails_when_one_program_dies_again_and_again(
        self, supervisor: Supervisor, tmp_path: Path
    ) -> None:
        supervisor.start(Layer.DATABASE, [python_program(tmp_path, OBEDIENT, name="database")])
        supervisor.start(Layer.SERVICES, [python_program(tmp_path, DOOMED, name="catalog")])

        with pytest.raises(ProgramGaveUpError, match="catalog"):
            await supervisor.until_ready()

        await supervisor.stop()

    async def test_later_a_dead_service_is_told_and_the_rest_goes_on(
        self, supervisor: Supervisor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        supervisor.start(Layer.EDGE, [python_program(tmp_path, OBEDIENT, name="edge")])
        await supervisor.until_ready()
        supervisor.start(Layer.SERVICES, [python_program(tmp_path, DOOMED, name="worker")])
        staying = asyncio.create_task(supervisor.for_ever())

        complaint = ""
        while "goes on without worker" not in complaint:
            await asyncio.sleep(0.01)
            complaint += capsys.readouterr().err

        assert not staying.done()
        assert "the reason" in complaint
        staying.cancel()
        await supervisor.stop()

    async def test_later_a_dead_gateway_ends_the_run(
        self, supervisor: Supervisor, tmp_path: Path
    ) -> None:
        supervisor.start(Layer.GATEWAY, [python_program(tmp_path, DOOMED, name="gateway")])

        with pytest.raises(ProgramGaveUpError, match="gateway"):
            await supervisor.for_ever()

        await supervisor.stop()
