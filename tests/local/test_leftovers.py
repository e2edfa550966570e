"""What outlived a crash, and a second start on the same data."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from stufenplan_local.leftovers import Started, lock
from stufenplan_local.options import StartError

SLEEPER = [sys.executable, "-c", "import signal; print('here', flush=True); signal.pause()"]


@contextmanager
def sleeping_process() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(SLEEPER, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


class TestLeftovers:
    def test_a_process_of_the_last_run_is_ended(self, tmp_path: Path) -> None:
        file = tmp_path / "processes.json"
        with sleeping_process() as process:
            Started(file).remember(process.pid, ["setpriv", "--pdeathsig", "TERM", "--", *SLEEPER])

            Started(file).end_leftovers()

            assert process.wait() == -signal.SIGTERM
        assert not file.exists()

    def test_a_stranger_with_the_same_process_id_is_left_alone(self, tmp_path: Path) -> None:
        file = tmp_path / "processes.json"
        with sleeping_process() as stranger:
            Started(file).remember(stranger.pid, [sys.executable, "-m", "uvicorn"])

            Started(file).end_leftovers()

            assert stranger.poll() is None


class TestLock:
    def test_a_second_start_on_the_same_data_is_refused(self, tmp_path: Path) -> None:
        with lock(tmp_path), pytest.raises(StartError, match="already runs"):
            lock(tmp_path)

    def test_the_lock_ends_with_its_holder(self, tmp_path: Path) -> None:
        lock(tmp_path).close()

        lock(tmp_path).close()
