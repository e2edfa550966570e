"""Ports on this machine: free ones, and whether one is free."""

import socket
from contextlib import ExitStack

LOOPBACK = "127.0.0.1"
ALL_LOOPBACKS = (LOOPBACK, "::1")


def free_ports(count: int) -> list[int]:
    """Different ports that nobody listens on at this moment."""
    with ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind((LOOPBACK, 0))
        return [probe.getsockname()[1] for probe in probes]


def is_free(port: int, address: str = LOOPBACK) -> bool:
    """Whether one may listen there; 0 asks about the address alone."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            # A port that only lingers from the last run is free for servers, which set this too.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((address, port))
    except OSError:
        return False
    return True


def loopback_addresses() -> list[str]:
    """Where "localhost" may lead on this machine."""
    return [address for address in ALL_LOOPBACKS if is_free(0, address)]
