"""Refuses clients that ask too often, and tells all others how much is left.

Headers as in draft-ietf-httpapi-ratelimit-headers-10.
"""

import time
from collections.abc import Callable
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.problems import Problem
from gateway.barrier_reports.endpoints import PATH as BARRIER_REPORTS
from gateway.clients.recognised import recognised_in
from gateway.rate_limits.clients import Clients
from gateway.rate_limits.window import SlidingWindow, Standing
from gateway.search_alerts.endpoints import PATH as SEARCH_ALERTS
from gateway.settings import Settings

SOLUTIONS = "/api/catalog/v1/solutions/"
ASSESSMENTS = "/api/competence-center/v1/assessments/"
IMPORTS = "/api/catalog/v1/imports/publiccode"
# Whole tables: one of them costs as much as hundreds of reads.
EXPORTS = frozenset(
    f"/api/{things}.{suffix}"
    for things in ("catalog/v1/solutions", "competence-center/v1/support-offers")
    for suffix in ("csv", "jsonl")
)
COUNTED = ("/api/", "/auth/", "/oauth/", "/openapi/", "/sitemap")
# Open to everybody, and each may disturb somebody.
OWN_WINDOWS = {BARRIER_REPORTS: "barrier-report", SEARCH_ALERTS: "search-alert"}
# Both steps of a login; logging out is an ordinary write.
LOGIN = frozenset({"/auth/login", "/auth/callback"})


class TooManyRequests(Problem):
    status = 429
    type = "/problems/too-many-requests"
    title = "Too many requests"


class RateLimits:
    """Counts per address and class of request, of an API client all requests together.

    Health and files of the docs are not counted.
    """

    def __init__(
        self, app: ASGIApp, *, settings: Settings, clock: Callable[[], float] = time.time
    ) -> None:
        self.app = app
        self.clients = Clients(settings.trusted_proxies)
        self.clock = clock
        self.windows = {
            "read": SlidingWindow(limit=settings.reads_per_minute, window_s=60),
            "search": SlidingWindow(limit=settings.searches_per_minute, window_s=60),
            "export": SlidingWindow(limit=settings.exports_per_minute, window_s=60),
            "write": SlidingWindow(limit=settings.writes_per_minute, window_s=60),
            "login": SlidingWindow(limit=settings.logins_per_ten_minutes, window_s=600),
            "barrier-report": SlidingWindow(
                limit=settings.barrier_reports_per_ten_minutes, window_s=600
            ),
            "search-alert": SlidingWindow(
                limit=settings.search_alerts_per_ten_minutes, window_s=600
            ),
            "correction": SlidingWindow(limit=settings.corrections_per_ten_minutes, window_s=600),
            "answer": SlidingWindow(limit=settings.answers_per_minute, window_s=60),
        }
        # By quota: there are far fewer of them than clients.
        self.windows_of_clients: dict[int, SlidingWindow] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        counted = self._counted_as(scope) if _is_counted(scope) else None
        if counted is None:
            await self.app(scope, receive, send)
            return
        name, window, client = counted
        standing = window.hit(client, now=self.clock())
        headers = _headers(name, window, standing)
        if not standing.is_allowed:
            raise TooManyRequests(
                f"Please wait {standing.reset_s} seconds.",
                headers={**headers, "Retry-After": str(standing.reset_s)},
            )

        async def send_with_standing(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(raw=message["headers"]).update(headers)
            await send(message)

        try:
            await self.app(scope, receive, send_with_standing)
        except Problem as problem:
            # Turned into an answer further out, where nobody knows how the client stands.
            problem.headers = {**headers, **problem.headers}
            raise

    def _counted_as(self, scope: Scope) -> tuple[str, SlidingWindow, bytes] | None:
        """Class, window and key of the caller, None for a request from inside."""
        recognised = recognised_in(scope)
        if recognised is not None:
            # A program has a quota of its own, wherever it runs.
            window = self._window_of_clients(recognised.quota_per_minute)
            return "client", window, recognised.client_id.bytes
        client = self.clients.key_of(scope)
        name = _class_of(scope)
        return None if client is None else (name, self.windows[name], client)

    def _window_of_clients(self, quota_per_minute: int) -> SlidingWindow:
        return self.windows_of_clients.setdefault(
            quota_per_minute, SlidingWindow(limit=quota_per_minute, window_s=60)
        )


def _is_counted(scope: Scope) -> bool:
    path: str = scope.get("path", "")
    return scope["type"] == "http" and path.startswith(COUNTED)


def _class_of(scope: Scope) -> str:
    if scope["path"] in LOGIN:
        return "login"
    if _is_check_of_a_file(scope):
        return "search"
    if scope["method"] not in {"GET", "HEAD", "OPTIONS"}:
        return _class_of_writing(scope)
    if scope["path"] in EXPORTS:
        return "export"
    return "search" if "q" in parse_qs(scope["query_string"].decode("latin-1")) else "read"


def _class_of_writing(scope: Scope) -> str:
    path: str = scope["path"]
    if scope["method"] == "POST" and path.startswith(SOLUTIONS) and path.endswith("/corrections"):
        return "correction"
    if scope["method"] == "PUT" and path.startswith(ASSESSMENTS) and "/answers/" in path:
        return "answer"
    return OWN_WINDOWS.get(path, "write")


def _is_check_of_a_file(scope: Scope) -> bool:
    """A dry run stores nothing; one that names an address fetches it and counts as a write."""
    is_dry_run = "true" in parse_qs(scope["query_string"].decode("latin-1")).get("dry_run", [])
    is_yaml = "yaml" in Headers(scope=scope).get("content-type", "")
    return is_dry_run and is_yaml and (scope["method"], scope["path"]) == ("POST", IMPORTS)


def _headers(name: str, window: SlidingWindow, standing: Standing) -> dict[str, str]:
    return {
        "RateLimit-Policy": f'"{name}";q={window.limit};w={window.window_s}',
        "RateLimit": f'"{name}";r={standing.remaining};t={standing.reset_s}',
    }
