"""Processor time and memory of processes with all their children, as the kernel counts them.

Linux only: read from /proc, as proc(5) describes it.
"""

import os
from pathlib import Path

TICKS_PER_S = os.sysconf("SC_CLK_TCK")
_PARENT, _OWN_TIMES, _REAPED_TIMES = 1, slice(11, 13), slice(13, 15)


def cpu_seconds(root: int) -> float:
    """Spent so far by a process, its descendants, and those of them that have ended."""
    statistics = _statistics()
    ticks = 0
    for pid in _tree(root, statistics):
        fields = statistics[pid]
        ticks += sum(map(int, fields[_OWN_TIMES])) + sum(map(int, fields[_REAPED_TIMES]))
    return ticks / TICKS_PER_S


def resident_bytes(pid: int) -> int:
    return _status(pid, "VmRSS")


def peak_bytes(pid: int) -> int:
    """The most that a process has held since it began, or since `forget_peak`."""
    return _status(pid, "VmHWM")


def forget_peak(pid: int) -> None:
    Path(f"/proc/{pid}/clear_refs").write_text("5")


def parent_of(pid: int) -> int:
    return int(_statistics()[pid][_PARENT])


def _tree(root: int, statistics: dict[int, list[str]]) -> set[int]:
    tree = {root} & statistics.keys()
    grown = True
    while grown:
        children = {pid for pid, fields in statistics.items() if int(fields[_PARENT]) in tree}
        grown = not children <= tree
        tree |= children
    return tree


def _statistics() -> dict[int, list[str]]:
    """The fields of /proc/PID/stat after the name, which may hold spaces and brackets."""
    found: dict[int, list[str]] = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            line = (folder / "stat").read_text()
        except (FileNotFoundError, ProcessLookupError):
            continue
        found[int(folder.name)] = line.rpartition(")")[2].split()
    return found


def _status(pid: int, name: str) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise LookupError(name)
