"""Counts the requests of each client over a sliding window."""

import math
from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a client stands after a request; `reset_s` is when to come again, or a fresh start."""

    is_allowed: bool
    remaining: int
    reset_s: int


class SlidingWindow:
    """Approximates the last `window_s` by two fixed windows, the older one weighed by its overlap.

    Two numbers per client, forgotten by themselves two windows later. A log of every request would
    be exact, but 600 times as large; the error stays below the requests of one client in a window.
    """

    def __init__(self, *, limit: int, window_s: int) -> None:
        self.limit = limit
        self.window_s = window_s
        self._window = 0
        self._current: Counter[bytes] = Counter()
        self._previous: Counter[bytes] = Counter()

    def hit(self, client: bytes, *, now: float) -> Standing:
        """Count one request, unless it is one too many; `now` are seconds and never go back."""
        if wait_s := self.wait_s(client, now=now):
            return Standing(False, 0, wait_s)
        elapsed = now % self.window_s / self.window_s
        used = self._previous[client] * (1 - elapsed) + self._current[client]
        self._current[client] += 1
        reset_s = math.ceil((1 - elapsed) * self.window_s)
        return Standing(True, math.floor(self.limit - used - 1), reset_s)

    def wait_s(self, client: bytes, *, now: float) -> int:
        """When one request more is within the limit; 0 for at once. Nothing is counted."""
        self._move_to(int(now // self.window_s))
        elapsed = now % self.window_s / self.window_s
        used = self._previous[client] * (1 - elapsed) + self._current[client]
        if used + 1 <= self.limit:
            return 0
        return math.ceil(self._wait(client, elapsed) * self.window_s)

    def _move_to(self, window: int) -> None:
        if window != self._window:
            is_next = window == self._window + 1
            self._previous = self._current if is_next else Counter()
            self._current = Counter()
            self._window = window

    def _wait(self, client: bytes, elapsed: float) -> float:
        """How many windows it takes until one request more is within the limit."""
        free = self.limit - 1
        previous, current = self._previous[client], self._current[client]
        if current <= free:
            return (1 - elapsed) - (free - current) / previous
        return (1 - elapsed) + 1 - free / current
