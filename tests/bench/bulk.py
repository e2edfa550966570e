"""Much at once: entries in, the whole catalogue out."""

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
from tests.bench.processes import forget_peak, peak_bytes, resident_bytes
from tests.support.service import environment

EXPORTS = ("/v1/solutions.jsonl", "/v1/solutions.csv")
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Bulk:
    name: str
    entries: int
    seconds: float
    peak_bytes: int
    note: str = ""

    def line(self) -> str:
        rate = self.entries / self.seconds
        return (
            f"{self.name:<28}{self.entries:>9}{self.seconds:>9.1f} s{rate:>9.0f}/s"
            f"{self.peak_bytes / _MB:>9.0f} MB  {self.note}"
        )


def import_entries(url: str, size: int) -> Bulk:
    """Into a migrated, empty database."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.imports", str(size)],
        check=True,
        stdout=subprocess.PIPE,
        env={**os.environ, **environment(deployable, url)},
    )
    measured = json.loads(done.stdout)
    return Bulk("import, published + indexed", size, measured["seconds"], measured["peak"])


def export_entries(service: Door) -> Iterator[Bulk]:
    """Streams of the service; the peak is that of its process while it sends."""
    pid = service.processes["service"]
    with httpx.Client(trust_env=False, timeout=600) as client:
        total = client.get(service.address("/v1/solutions?limit=1")).json()["total"]
        for path in EXPORTS:
            resting = resident_bytes(pid)
            forget_peak(pid)
            size = 0
            started = time.perf_counter()
            with client.stream("GET", service.address(path)) as response:
                response.raise_for_status()
                for chunk in response.iter_raw():
                    size += len(chunk)
            seconds = time.perf_counter() - started
            grown = (peak_bytes(pid) - resting) / _MB
            note = f"{size / _MB:.0f} MB sent, {grown:+.0f} MB over rest"
            yield Bulk(f"export {path}", total, seconds, peak_bytes(pid), note)
