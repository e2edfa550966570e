"""What the operating system says about a process."""

import subprocess
from pathlib import Path


def arguments_of(pid: int) -> list[str]:
    """The command line of a process; empty when it is gone, a zombie or not ours to see."""
    linux = Path("/proc")
    if (linux / "self").exists():
        try:
            line = (linux / str(pid) / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            return []
        return [argument for argument in line.split("\0") if argument]
    shown = subprocess.run(
        ["ps", "-ww", "-o", "args=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return shown.stdout.split()
