"""What the person at the terminal reads."""

import sys


def say(line: str) -> None:
    print(line, flush=True)


def complain(message: str) -> None:
    """Say what went wrong and what to do, apart from the normal lines."""
    print(f"\n{message}\n", file=sys.stderr, flush=True)
