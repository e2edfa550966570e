"""Starts the platform in order, keeps it running, and stops it from the outside inwards."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from enum import IntEnum, auto
from typing import Any

from stufenplan_local.leftovers import Started
from stufenplan_local.options import StartError
from stufenplan_local.program import Keeper, Program, ProgramGaveUpError, log_tail
from stufenplan_local.terminal import complain, say

START_TIMEOUT_S = 120
STOP_PATIENCE_S = 25


class Layer(IntEnum):
    """What stops together, in this order: nobody loses what they still need."""

    EDGE = auto()
    # Before the gateway, whose feed they wait for with open requests.
    WORKERS = auto()
    GATEWAY = auto()
    SERVICES = auto()
    DATABASE = auto()


class Supervisor:
    """Runs programs in layers, from the first start to the last stop."""

    def __init__(self, started: Started) -> None:
        self._started = started
        self._layers: dict[Layer, list[Keeper]] = defaultdict(list)
        self._hurry = asyncio.Event()

    def start(self, layer: Layer, programs: Sequence[Program]) -> None:
        """Start programs and keep them running."""
        for program in programs:
            keeper = Keeper(program, report=say, remember=self._started.remember)
            keeper.start()
            self._layers[layer].append(keeper)

    async def until_ready(self) -> None:
        """Wait until everything that was started is ready.

        Raises:
            ProgramGaveUpError: a program died again and again.
            StartError: a program lives, but does not become ready.
        """
        keepers = self._keepers()
        ready = asyncio.gather(*(keeper.ready.wait() for keeper in keepers))
        try:
            async with asyncio.timeout(START_TIMEOUT_S):
                await self._unless_one_gives_up(ready, keepers)
        except TimeoutError:
            late = next(keeper.program for keeper in keepers if not keeper.ready.is_set())
            raise StartError(
                f"{late.name} was not ready after {START_TIMEOUT_S} s. "
                f"The end of {late.log}:\n{log_tail(late.log)}"
            ) from None

    async def for_ever(self) -> None:
        """Wait until cancelled. A service or worker that gives up is told, and the rest goes on.

        Raises:
            ProgramGaveUpError: something died again and again that nothing works without.
        """
        complaints = [
            asyncio.create_task(_complain_at_end(keeper))
            for layer in (Layer.SERVICES, Layer.WORKERS)
            for keeper in self._layers[layer]
        ]
        essential = (Layer.EDGE, Layer.GATEWAY, Layer.DATABASE)
        try:
            await self._unless_one_gives_up(
                asyncio.get_running_loop().create_future(),
                [keeper for layer in essential for keeper in self._layers[layer]],
            )
        finally:
            for complaint in complaints:
                complaint.cancel()

    def hurry(self) -> None:
        """While stopping: do not wait for running requests any longer."""
        self._hurry.set()

    async def stop(self) -> None:
        for keeper in self._keepers():
            keeper.let_die()
        for layer in Layer:
            await asyncio.gather(
                *(
                    keeper.stop(patience_s=STOP_PATIENCE_S, hurry=self._hurry)
                    for keeper in self._layers[layer]
                )
            )

    def _keepers(self) -> list[Keeper]:
        return [keeper for layer in Layer for keeper in self._layers[layer]]

    async def _unless_one_gives_up(
        self, waited_for: asyncio.Future[Any], keepers: Sequence[Keeper]
    ) -> None:
        ends = [asyncio.create_task(keeper.wait()) for keeper in keepers]
        futures: list[asyncio.Future[Any]] = [waited_for, *ends]
        try:
            done, _ = await asyncio.wait(futures, return_when=asyncio.FIRST_COMPLETED)
            for future in done:
                future.result()
        finally:
            for future in futures:
                future.cancel()


async def _complain_at_end(keeper: Keeper) -> None:
    try:
        await keeper.wait()
    except ProgramGaveUpError as error:
        complain(f"{error}\n\nThe rest of the platform goes on without {keeper.program.name}.")
