"""A whole platform with data of its own, for tests through the browser."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from stufenplan_local.options import StartError
from stufenplan_local.ports import free_ports

ADDRESS = re.compile(r"http://localhost:\d+$")
STOP_TIMEOUT_S = 60


@contextmanager
def running_platform() -> Iterator[str]:
    """The address of a platform that is started for the `with` block and thrown away after it.

    Raises:
        StartError: it did not start; its own lines have said why.
    """
    [port] = free_ports(1)
    with tempfile.TemporaryDirectory(prefix="stufenplan-trial-") as directory:
        environment = os.environ | {"PORT": str(port), "DATA_DIR": directory, "DATABASE_URL": ""}
        process = subprocess.Popen(
            [sys.executable, "-m", "stufenplan_local", "run"],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            yield _address(process)
        finally:
            process.terminate()
            process.communicate(timeout=STOP_TIMEOUT_S)


def _address(process: subprocess.Popen[str]) -> str:
    for line in process.stdout or ():
        if ADDRESS.search(line.strip()):
            return line.strip()
    raise StartError("The platform for the browser tests did not start.")
