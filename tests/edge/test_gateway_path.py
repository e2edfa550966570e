"""What the edge passes on to the gateway, and what it keeps to itself."""

import socket
from pathlib import Path

import httpx
import pytest

from tests.edge.conftest import running_edge
from tests.edge.upstream import ETAG, Upstream

ALL_ENCODINGS = {"Accept-Encoding": "zstd, gzip"}


class TestProxy:
    @pytest.mark.parametrize(
        "path",
        ["/api/catalog/v1/areas?q=K%C3%B6ln", "/docs", "/openapi/catalog.json", "/health/ready"],
    )
    def test_the_gateway_receives_the_path_unchanged(self, edge: httpx.Client, path: str) -> None:
        assert edge.get(path).json()["path"] == path

    @pytest.mark.parametrize("path", ["/metrics", "/metrics/", "/api/../metrics", "/METRICS"])
    def test_metrics_are_not_reachable(self, edge: httpx.Client, path: str) -> None:
        assert edge.get(path).status_code == 404

    def test_the_address_of_the_client_cannot_be_claimed(self, edge: httpx.Client) -> None:
        claimed = {
            "X-Forwarded-For": "203.0.113.7",
            "X-Forwarded-Proto": "https",
            "X-Forwarded-Host": "elsewhere.example",
            "X-Real-IP": "203.0.113.7",
            "Forwarded": "for=203.0.113.7",
        }

        received = edge.get("/api/x", headers=claimed).json()["headers"]

        assert received["X-Forwarded-For"] in {"127.0.0.1", "::1"}
        assert received["X-Forwarded-Proto"] == "http"
        assert "203.0.113.7" not in str(received)
        assert "elsewhere.example" not in str(received)

    def test_answers_are_compressed(self, edge: httpx.Client) -> None:
        with edge.stream("GET", "/api/large", headers=ALL_ENCODINGS) as response:
            size = len(b"".join(response.iter_raw()))

        assert response.headers["Content-Encoding"] == "zstd"
        assert size < 1000

    def test_a_compressed_answer_is_still_recognised_as_unchanged(self, edge: httpx.Client) -> None:
        with edge.stream("GET", "/api/large", headers=ALL_ENCODINGS) as first:
            etag = first.headers["ETag"]

        again = edge.get("/api/large", headers={**ALL_ENCODINGS, "If-None-Match": etag})

        assert etag != ETAG
        assert again.status_code == 304

    def test_a_gateway_that_is_down_is_told_as_a_problem(
        self, page_files: Path, upstream: Upstream, tmp_path: Path
    ) -> None:
        with running_edge(page_files, "127.0.0.1:1", tmp_path) as port:
            response = httpx.get(f"http://127.0.0.1:{port}/api/x", timeout=30, trust_env=False)

        assert response.status_code in {502, 503}
        assert response.json()["type"] == "/problems/service-unavailable"
        assert response.json()["status"] == response.status_code
        assert response.headers["Retry-After"] == "5"

    def test_an_address_that_is_not_encoded_reaches_the_gateway_encoded(
        self, edge_port: int
    ) -> None:
        with socket.create_connection(("127.0.0.1", edge_port)) as connection:
            request = f"GET /api/search?q=Müll HTTP/1.1\r\nHost: localhost:{edge_port}\r\n"
            connection.sendall(f"{request}Connection: close\r\n\r\n".encode())
            answer = b"".join(iter(lambda: connection.recv(65536), b""))

        assert answer.startswith(b"HTTP/1.1 200")
        assert b"/api/search?q=M%C3%BCll" in answer
