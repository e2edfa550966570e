"""pgbench over the statements of the service: what the database alone can do."""

import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from stufenplan_local.cluster import binary
from tests.bench.client import Seen, summary

PGBENCH = binary("pgbench")


def run_pgbench(url: str, options: Sequence[str], *, clients: int, seconds: int) -> Seen:
    with tempfile.TemporaryDirectory() as folder:
        prefix = Path(folder) / "log"
        command = [
            str(PGBENCH), url, "--no-vacuum", "--protocol=prepared", f"--client={clients}",
            f"--time={seconds}", "--log", f"--log-prefix={prefix}", *options,
        ]  # fmt: skip
        # As the service's connections: compiling statements takes longer than running these.
        settings = {**os.environ, "PGOPTIONS": "-c jit=off"}
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=settings)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return read_log("".join(file.read_text() for file in Path(folder).iterdir()), seconds)


def read_log(log: str, seconds: float) -> Seen:
    """One line per transaction, its third column the microseconds that it took."""
    durations = [int(line.split()[2]) / 1e6 for line in log.splitlines()]
    return summary(durations, seconds, size=0)
