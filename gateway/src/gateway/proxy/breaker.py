"""A circuit breaker: a service that does not answer is left alone for a while."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class BreakerState(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


class CircuitOpen(Exception):
    """Not tried, because the last attempts failed."""

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"try again in {retry_after_s} s")
        self.retry_after_s = retry_after_s


class Breaker:
    """Opens after some failures in a row; later one attempt at a time probes whether to close.

    Every attempt ends with exactly one of `succeeded`, `failed` and `abandoned`.
    """

    def __init__(
        self,
        *,
        failure_limit: int = 5,
        recovery_s: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.state = BreakerState.CLOSED
        self.epoch = 0
        self._failure_limit = failure_limit
        self._recovery_s = recovery_s
        self._clock = clock
        self._failures = 0
        self._opened_at = 0.0

    def begin(self) -> "Attempt":
        """Start an attempt.

        Raises:
            CircuitOpen: it is too early, or another attempt is probing right now.
        """
        if self.state is BreakerState.HALF_OPEN:
            raise CircuitOpen(1)
        if self.state is BreakerState.OPEN:
            remaining_s = self._opened_at + self._recovery_s - self._clock()
            if remaining_s > 0:
                raise CircuitOpen(math.ceil(remaining_s))
            self._change(BreakerState.HALF_OPEN)
        return Attempt(self, self.epoch)

    def record_success(self) -> None:
        self._failures = 0
        if self.state is BreakerState.HALF_OPEN:
            self._change(BreakerState.CLOSED)

    def record_failure(self) -> None:
        self._failures += 1
        if self.state is BreakerState.HALF_OPEN or self._failures >= self._failure_limit:
            self._opened_at = self._clock()
            self._change(BreakerState.OPEN)

    def record_nothing(self) -> None:
        if self.state is BreakerState.HALF_OPEN:
            # Open again, but already due: the next attempt may probe at once.
            self._change(BreakerState.OPEN)

    def _change(self, state: BreakerState) -> None:
        self.state = state
        self.epoch += 1


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try; its outcome counts only if the breaker has not changed since it began."""

    breaker: Breaker
    epoch: int

    def succeeded(self) -> None:
        if self.epoch == self.breaker.epoch:
            self.breaker.record_success()

    def failed(self) -> None:
        if self.epoch == self.breaker.epoch:
            self.breaker.record_failure()

    def abandoned(self) -> None:
        """The caller left before there was an outcome."""
        if self.epoch == self.breaker.epoch:
            self.breaker.record_nothing()
