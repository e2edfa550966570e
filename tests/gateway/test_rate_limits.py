"""How often one client may ask."""

from collections.abc import AsyncIterator
from ipaddress import ip_network

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gateway.app import create_app
from gateway.rate_limits.clients import Clients
from gateway.rate_limits.window import SlidingWindow
from tests.gateway.behind import settings
from tests.support.service import client

LIMIT = 10
WINDOW_S = 60


def window() -> SlidingWindow:
    return SlidingWindow(limit=LIMIT, window_s=WINDOW_S)


def limited_api(address: str = "198.51.100.1", **changes: int) -> AsyncClient:
    app = create_app(settings(**changes))
    return client(app, headers={"X-Forwarded-For": address})


@pytest.fixture(scope="module")
async def running_app() -> AsyncIterator[FastAPI]:
    app = create_app(settings())
    async with app.router.lifespan_context(app):
        yield app


class TestSlidingWindow:
    def test_the_limit_is_reached_and_not_passed(self) -> None:
        limited = window()

        standings = [limited.hit(b"a", now=600.0) for _ in range(LIMIT + 2)]

        assert [standing.is_allowed for standing in standings] == [True] * LIMIT + [False] * 2
        assert [standing.remaining for standing in standings[:3]] == [9, 8, 7]

    def test_clients_do_not_count_for_each_other(self) -> None:
        limited = window()
        for _ in range(LIMIT):
            limited.hit(b"a", now=600.0)

        assert limited.hit(b"b", now=600.0).is_allowed

    def test_the_edge_of_a_window_does_not_double_the_limit(self) -> None:
        limited = window()

        at_the_end = [limited.hit(b"a", now=659.9).is_allowed for _ in range(LIMIT)]
        at_the_beginning = [limited.hit(b"a", now=660.1).is_allowed for _ in range(LIMIT)]

        assert sum(at_the_end) == LIMIT
        assert sum(at_the_beginning) == 0

    def test_a_client_that_pauses_starts_anew(self) -> None:
        limited = window()
        for _ in range(LIMIT):
            limited.hit(b"a", now=600.0)

        assert limited.hit(b"a", now=600.0 + 2 * WINDOW_S).remaining == LIMIT - 1

    @hypothesis_settings(derandomize=True, deadline=None)
    @given(st.lists(st.floats(0, 30), min_size=1, max_size=60))
    def test_who_waits_as_told_is_let_in(self, pauses: list[float]) -> None:
        limited, now = window(), 600.0

        for pause in pauses:
            now += pause
            standing = limited.hit(b"a", now=now)
            if not standing.is_allowed:
                now += standing.reset_s
                assert limited.hit(b"a", now=now).is_allowed


class TestHeaders:
    async def test_every_answer_tells_what_is_left(self) -> None:
        async with limited_api(reads_per_minute=7) as api:
            first = await api.get("/api/nothing-here")
            second = await api.get("/api/nothing-here")

        assert first.headers["ratelimit-policy"] == '"read";q=7;w=60'
        assert first.headers["ratelimit"].startswith('"read";r=6;t=')
        assert second.headers["ratelimit"].startswith('"read";r=5;t=')

    async def test_one_too_many_is_told_when_to_come_again(self) -> None:
        async with limited_api(reads_per_minute=2) as api:
            answers = [await api.get("/api/nothing-here") for _ in range(3)]

        refused = answers[-1]
        assert [answer.status_code for answer in answers] == [404, 404, 429]
        assert refused.headers["content-type"] == "application/problem+json"
        assert refused.json()["type"] == "/problems/too-many-requests"
        assert 0 < int(refused.headers["retry-after"]) <= 120
        assert refused.headers["ratelimit"].startswith('"read";r=0;t=')
        assert refused.headers["access-control-allow-origin"] == "*"

    @pytest.mark.parametrize(
        ("method", "path", "name"),
        [
            ("GET", "/api/catalog/v1/solutions?land=06", "read"),
            ("GET", "/api/catalog/v1/solutions?q=a", "search"),
            ("GET", "/api/search?q=a", "search"),
            ("GET", "/api/catalog/v1/solutions.csv?q=a", "export"),
            ("HEAD", "/api/catalog/v1/solutions.jsonl", "export"),
            ("GET", "/api/competence-center/v1/support-offers.csv", "export"),
            ("HEAD", "/api/search?limit=1&q=a", "search"),
            ("PUT", "/api/catalog/v1/solutions", "write"),
            ("POST", "/api/platform/v1/barrier-reports", "barrier-report"),
            ("POST", "/api/catalog/v1/solutions/a/corrections", "correction"),
            ("PUT", "/api/catalog/v1/solutions/a/corrections", "write"),
            ("POST", "/api/catalog/v1/imports/publiccode?dry_run=true", "write"),
            ("PUT", "/api/competence-center/v1/assessments/a/answers/b", "answer"),
            ("PUT", "/api/competence-center/v1/assessments/a/visibility", "write"),
        ],
    )
    async def test_searches_and_writes_have_limits_of_their_own(
        self, running_app: FastAPI, method: str, path: str, name: str
    ) -> None:
        async with client(running_app) as api:
            response = await api.request(method, path, headers={"X-Forwarded-For": "198.51.100.2"})

        assert response.headers["ratelimit-policy"].startswith(f'"{name}";')

    async def test_checking_a_file_is_a_search_unless_it_has_to_be_fetched(self) -> None:
        path = "/api/catalog/v1/imports/publiccode?dry_run=true"
        app = create_app(settings())
        caller = {"X-Forwarded-For": "198.51.100.3"}
        async with app.router.lifespan_context(app), client(app, headers=caller) as api:
            sent = await api.post(path, headers={"Content-Type": "application/yaml"})
            fetched = await api.post(path, headers={"Content-Type": "application/json"})

        assert sent.headers["ratelimit-policy"].startswith('"search";')
        assert fetched.headers["ratelimit-policy"].startswith('"write";')

    async def test_health_and_docs_are_not_counted(self) -> None:
        async with limited_api() as api:
            live = await api.get("/health/live")
            page = await api.get("/docs")

        assert "ratelimit" not in live.headers
        assert "ratelimit" not in page.headers


class TestClients:
    clients = Clients((ip_network("127.0.0.0/8"), ip_network("::1/128")))

    def key(self, peer: str, forwarded: str | None = None) -> bytes | None:
        headers = [] if forwarded is None else [(b"x-forwarded-for", forwarded.encode())]
        return self.clients.key_of({"type": "http", "client": (peer, 1), "headers": headers})

    def test_the_edge_tells_the_address(self) -> None:
        assert self.key("127.0.0.1", "192.0.2.1") == self.key("192.0.2.1")
        assert self.key("127.0.0.1", "192.0.2.1") != self.key("127.0.0.1", "192.0.2.2")

    def test_nobody_else_is_believed(self) -> None:
        assert self.key("192.0.2.9", "192.0.2.1") == self.key("192.0.2.9")

    def test_only_what_the_edge_itself_added_counts(self) -> None:
        assert self.key("127.0.0.1", "203.0.113.7, 192.0.2.1") == self.key("192.0.2.1")

    def test_requests_from_inside_have_no_limit(self) -> None:
        assert self.key("127.0.0.1") is None

    def test_one_customer_of_ipv6_is_one_client(self) -> None:
        assert self.key("2001:db8:1:2::1") == self.key("2001:db8:1:2:ffff::9")
        assert self.key("2001:db8:1:2::1") != self.key("2001:db8:1:3::1")

    def test_the_same_address_in_both_families_is_one_client(self) -> None:
        assert self.key("::ffff:192.0.2.1") == self.key("192.0.2.1")

    def test_an_unreadable_address_is_a_client_too(self) -> None:
        assert self.key("127.0.0.1", "unknown") is not None

    def test_another_process_gives_another_key(self) -> None:
        other = Clients(())

        assert other.key_of({"client": ("192.0.2.1", 1), "headers": []}) != self.key("192.0.2.1")
