"""A whole platform with data of its own, for tests through the browser."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stufenplan_local.credentials import kept_credentials
from stufenplan_local.options import StartError
from stufenplan_local.ports import free_ports

ADDRESS = re.compile(r"http://localhost:\d+$")
STOP_TIMEOUT_S = 60


@dataclass(frozen=True)
class Trial:
    address: str
    administrator_token: str


@contextmanager
def running_platform() -> Iterator[Trial]:
    """A platform that is started for the `with` block and thrown away after it.

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
            address = _address(process)
            credentials = kept_credentials(Path(directory) / "credentials.json")
            yield Trial(address, credentials.administrator_token)
        finally:
            process.terminate()
            process.communicate(timeout=STOP_TIMEOUT_S)


def _address(process: subprocess.Popen[str]) -> str:
    for line in process.stdout or ():
        if ADDRESS.search(line.strip()):
            return line.strip()
    raise StartError("The platform for the browser tests did not start.")
