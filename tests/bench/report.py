"""Tables of what was measured; a dash where a process has no part."""

import math
from collections.abc import Iterator, Mapping, Sequence

from tests.bench.rounds import Measured, Results, middle, paired_ratio

PROCESSES = ("edge", "gateway", "service", "peer", "postgres")


def table(results: Results, *, base: str) -> Iterator[str]:
    """A line per contender; `ratio` is of requests per CPU second to those of `base`."""
    yield (
        f"{'':<30}{'req/s':>8}{'p50 ms':>9}{'p99 ms':>9}{'req/CPU-s':>11}{'ratio':>7}"
        + "".join(f"{process:>10}" for process in PROCESSES)
    )
    for name, measured in results.items():
        ratio = paired_ratio(measured, results[base], lambda each: each.per_cpu_second)
        yield (
            f"{name:<30}"
            f"{middle(measured, lambda each: each.per_second):>8.0f}"
            f"{middle(measured, lambda each: each.seen.p50_ms):>9.1f}"
            f"{middle(measured, lambda each: each.seen.p99_ms):>9.1f}"
            f"{middle(measured, lambda each: each.per_cpu_second):>11.0f}"
            f"{ratio:>7.2f}" + "".join(_cpu(measured, process) for process in PROCESSES)
        )


def as_json(results: Results) -> Mapping[str, object]:
    return {
        name: [
            {
                "requests_per_s": each.per_second,
                "requests_per_cpu_s": each.per_cpu_second,
                "p50_ms": each.seen.p50_ms,
                "p99_ms": each.seen.p99_ms,
                "size_bytes": each.seen.size_bytes,
                "cpu_ms": {process: each.cpu_ms(process) for process in each.cpu_s},
            }
            for each in measured
        ]
        for name, measured in results.items()
    }


def _cpu(measured: Sequence[Measured], process: str) -> str:
    value = middle(measured, lambda each: each.cpu_ms(process))
    return f"{'–':>10}" if math.isnan(value) else f"{value:>10.2f}"
