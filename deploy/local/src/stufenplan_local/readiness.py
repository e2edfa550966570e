"""Asks a local server over HTTP whether it answers."""

import asyncio

from stufenplan_local.ports import LOOPBACK

ANSWER_TIMEOUT_S = 5


async def answers(port: int, path: str) -> bool:
    """Whether `GET path` on this machine is answered with 200.

    Written by hand, because loading an HTTP client would take longer than most of these waits.
    """
    request = f"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
    try:
        async with asyncio.timeout(ANSWER_TIMEOUT_S):
            reader, writer = await asyncio.open_connection(LOOPBACK, port)
            try:
                writer.write(request.encode())
                status_line = await reader.readline()
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return False
    return status_line.split()[1:2] == [b"200"]
