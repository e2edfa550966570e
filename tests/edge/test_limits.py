"""What the edge refuses, so that nothing behind it has to."""

import socket
import statistics
import time
from contextlib import ExitStack

import httpx

HALF_OPEN_CONNECTIONS = 300
REQUESTS = 60


class TestSizes:
    def test_a_body_of_one_megabyte_passes(self, edge: httpx.Client) -> None:
        response = edge.post("/api/x", content=b"x" * 1_000_000)

        assert response.json() == {"received": 1_000_000}

    def test_a_larger_body_is_a_problem(self, edge: httpx.Client) -> None:
        response = edge.post("/api/x", content=b"x" * 1_000_001)

        assert response.status_code == 413
        assert response.headers["Content-Type"] == "application/problem+json"
        assert response.json()["type"] == "/problems/content-too-large"

    def test_a_larger_body_of_unknown_length_is_refused_too(self, edge: httpx.Client) -> None:
        response = edge.post("/api/x", content=(b"x" * 100_000 for _ in range(11)))

        assert response.status_code == 413

    def test_an_attachment_may_have_ten_megabytes(self, edge: httpx.Client) -> None:
        response = edge.post("/api/x/attachments", content=b"x" * 10_000_000)

        assert response.json() == {"received": 10_000_000}
        too_large = edge.post("/api/x/attachments", content=b"x" * 10_000_001)
        assert too_large.status_code == 413

    def test_a_query_of_ten_thousand_characters_reaches_the_gateway(
        self, edge: httpx.Client
    ) -> None:
        assert edge.get(f"/api/search?q={'x' * 10_000}").status_code == 200

    def test_giant_headers_are_refused(self, edge: httpx.Client) -> None:
        response = edge.get("/api/x", headers={"X-Giant": "x" * 30_000})

        assert response.status_code == 431


class TestSlowClients:
    def test_hundreds_of_half_open_requests_slow_nobody_and_are_cut(
        self, edge: httpx.Client, edge_port: int
    ) -> None:
        alone = seconds_per_request(edge)
        with ExitStack() as stack:
            half_open = [
                stack.enter_context(socket.create_connection(("127.0.0.1", edge_port)))
                for _ in range(HALF_OPEN_CONNECTIONS)
            ]
            for connection in half_open:
                connection.sendall(b"GET /api/x HTTP/1.1\r\nHost: localhost\r\nX-Half: ")
            beside = seconds_per_request(edge)
            cut = sum(is_closed_by_server(connection) for connection in half_open)

        # Room for a busy machine; a server that waits for its slow clients misses it by far.
        assert statistics.median(beside) < 10 * statistics.median(alone)
        assert cut == HALF_OPEN_CONNECTIONS


def seconds_per_request(edge: httpx.Client) -> list[float]:
    durations = []
    for _ in range(REQUESTS):
        started = time.perf_counter()
        assert edge.get("/api/x").status_code == 200
        durations.append(time.perf_counter() - started)
    return durations


def is_closed_by_server(connection: socket.socket) -> bool:
    """Wait for the end of the connection; an answer such as 408 may come before it."""
    connection.settimeout(60)
    try:
        while connection.recv(4096):
            pass
    except ConnectionResetError:
        pass
    return True
