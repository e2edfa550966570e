"""Much at once: files in, the whole catalogue out."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

from catalog.cli import deployable
from tests.bench.platform import Door
from tests.bench.processes import cpu_seconds, forget_peak, peak_bytes, resident_bytes
from tests.support.service import environment

EXPORTS = ("/v1/solutions.jsonl", "/v1/solutions.csv")
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Bulk:
    """`cpu_s` and the bytes are of the process that does it, the database left out."""

    name: str
    entries: int
    seconds: float
    cpu_s: float
    resting_bytes: int
    peak_bytes: int
    note: str = ""

    def line(self) -> str:
        grown = (self.peak_bytes - self.resting_bytes) / _MB
        return (
            f"{self.name:<28}{self.entries:>9}{self.seconds:>9.1f} s"
            f"{self.entries / self.seconds:>9.0f}/s{self.entries / self.cpu_s:>9.0f}/CPU-s"
            f"{self.peak_bytes / _MB:>9.0f} MB ({grown:+.0f})  {self.note}"
        )


def import_entries(url: str, size: int, *, seconds: float) -> Bulk:
    """Into a migrated, empty database; as many as are done in that time."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.imports", str(size), str(seconds)],
        check=True,
        stdout=subprocess.PIPE,
        env={**os.environ, **environment(deployable, url)},
    )
    measured = json.loads(done.stdout)
    return Bulk(
        "import of publiccode.yml",
        measured["stored"],
        measured["seconds"],
        measured["cpu_s"],
        measured["resting"],
        measured["peak"],
        f"{measured['faulty']} faulty, of {size}",
    )


def export_entries(service: Door) -> Iterator[Bulk]:
    """Streams of the service; the peak is that of its process while it sends."""
    pid = service.processes["service"]
    with httpx.Client(trust_env=False, timeout=600) as client:
        total = client.get(service.address("/v1/solutions?limit=1")).json()["total"]
        for path in EXPORTS:
            resting = resident_bytes(pid)
            forget_peak(pid)
            size = 0
            started, busy = time.perf_counter(), cpu_seconds(pid)
            with client.stream("GET", service.address(path)) as response:
                response.raise_for_status()
                for chunk in response.iter_raw():
                    size += len(chunk)
            seconds, busy = time.perf_counter() - started, cpu_seconds(pid) - busy
            note = f"{size / _MB:.0f} MB sent"
            yield Bulk(f"export {path}", total, seconds, busy, resting, peak_bytes(pid), note)
