"""A gateway of a few lines that shows what the edge passes on."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LARGE_ANSWER = "x" * 5000
ETAG = '"revision-1"'


class Upstream(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Echo)

    def handle_error(self, *arguments: object) -> None:
        """Nothing: the edge hangs up on bodies that are too large."""

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server_port}"


class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        status = 304 if self.headers["If-None-Match"] == ETAG else 200
        self._answer(status, {"path": self.path, "headers": dict(self.headers)})

    def do_POST(self) -> None:
        self._answer(201, {"received": self._read_body()})

    def _read_body(self) -> int:
        """Read to the end before answering, as the gateway does; the size in bytes."""
        if self.headers["Transfer-Encoding"] != "chunked":
            return len(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        received = 0
        while size := int(self.rfile.readline() or "0", 16):
            received += len(self.rfile.read(size))
            self.rfile.readline()
        return received

    def _answer(self, status: int, answer: dict[str, object]) -> None:
        if self.path.startswith("/api/large"):
            answer["padding"] = LARGE_ANSWER
        body = json.dumps(answer).encode() if status != 304 else b""
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", ETAG)
        if self.path == "/docs":
            self.send_header("Content-Security-Policy", "script-src 'self'")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Nothing: the test's output stays readable."""
