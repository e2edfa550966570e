"""`make bench`: what each layer of the platform costs, as ratios of one run.

Every contender is measured in every round, in alternating order, so that other load on the machine
meets all of them. The table shows the median of the rounds; look at the ratios, not at the rates.
"""

import asyncio
import statistics
import time
from collections import defaultdict
from collections.abc import Mapping

import aiohttp

from tests.bench.platform import Addresses, running_platform

ROUNDS = 5
SECONDS = 2.0
CONNECTIONS = 8
SEARCH = "/v1/solutions?q=Hochwasser"
ENTRY = "/v1/solutions/hochwasserinfosystem-lemgo"


async def rate(session: aiohttp.ClientSession, address: str, headers: Mapping[str, str]) -> float:
    """Answers per second over `CONNECTIONS` closed loops."""
    end = time.perf_counter() + SECONDS
    count = 0

    async def loop() -> None:
        nonlocal count
        while time.perf_counter() < end:
            async with session.get(address, headers=headers) as response:
                await response.read()
                if response.status not in {200, 304}:
                    raise SystemExit(f"{address} answered {response.status}")
                count += 1

    started = time.perf_counter()
    await asyncio.gather(*(loop() for _ in range(CONNECTIONS)))
    return count / (time.perf_counter() - started)


async def measure(addresses: Addresses) -> dict[str, list[float]]:
    rates: dict[str, list[float]] = defaultdict(list)
    async with aiohttp.ClientSession(trust_env=False) as session:
        async with session.get(addresses.service + SEARCH) as response:
            known = {"If-None-Match": response.headers["ETag"]}
        contenders: dict[str, tuple[str, Mapping[str, str]]] = {
            "search, service": (addresses.service + SEARCH, {}),
            "search, gateway": (addresses.gateway + SEARCH, {}),
            "search, edge": (addresses.edge + SEARCH, {}),
            "search known already (304), service": (addresses.service + SEARCH, known),
            "entry, service": (addresses.service + ENTRY, {}),
            "entry, gateway": (addresses.gateway + ENTRY, {}),
            "entry, edge": (addresses.edge + ENTRY, {}),
        }
        for number in range(ROUNDS):
            order = list(contenders.items())
            for name, (address, headers) in order if number % 2 else reversed(order):
                rates[name].append(await rate(session, address, headers))
    return rates


def report(rates: Mapping[str, list[float]]) -> None:
    """One line a contender: answers per second, and the ratio to the service alone."""
    for name, measured in rates.items():
        base = rates[f"{name.split(',')[0].split(' known')[0]}, service"]
        ratios = [own / direct for own, direct in zip(measured, base, strict=True)]
        print(  # noqa: T201 - the table is the result
            f"{name:<38}{statistics.median(measured):>8.0f}/s{statistics.median(ratios):>8.2f}"
        )


async def main() -> None:
    async with running_platform() as addresses:
        report(await measure(addresses))


if __name__ == "__main__":
    asyncio.run(main())
