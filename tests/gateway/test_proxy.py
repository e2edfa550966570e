"""Requests to the services: what passes, what is kept out, and how they fail."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import orjson
import pytest
from httpx import AsyncClient
from pydantic import HttpUrl
from starlette.types import Receive, Scope, Send

from chassis.identity import TokenVerifier
from gateway.app import create_app
from tests.gateway.behind import (
    ADMINISTRATOR_TOKEN,
    Service,
    answer_json,
    gateway_before,
    read_body,
    running,
    send_raw,
    send_start,
    settings,
)
from tests.support.keys import sibling_headers, trusted_keys

MEGABYTE = 1_000_000
NOT_THE_API = (
    "/api/catalog",
    "/api/catalog/",
    "/api/catalog/metrics",
    "/api/catalog/health/ready",
    "/api/catalog/openapi.json",
    "/api/catalog/v1/../metrics",
    "/api/catalog/v1/%2e%2e/metrics",
    "/api/catalog/v1/..%2fmetrics",
    "/api/catalog/v1%2f..%2fmetrics",
    "/api/catalog/v1/.%2e/metrics",
    "/api/catalog/v1/..\\metrics",
    "/api/catalog/v1/%5cmetrics",
    "/api/catalog/v1//metrics",
    "/api/catalog//v1/solutions",
    "/api/catalog/v1/",
    "/api/catalog/./v1/solutions",
    "/api/catalog/V1/solutions",
    "/api/catalog/v10/solutions",
    "/api/catalogue/v1/solutions",
    "/api/%63atalog/v1/solutions",
    "/api/knowledge%2f..%2fcatalog/v1/solutions",
    "//api/catalog/v1/solutions",
)


async def echo_length(_scope: Scope, receive: Receive, send: Send) -> None:
    length = len(await read_body(receive))
    await answer_json(orjson.dumps({"length": length}))(_scope, receive, send)


async def never_answer(_scope: Scope, receive: Receive, _send: Send) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


class TestForwarding:
    async def test_path_and_query_arrive_as_they_were_sent(self) -> None:
        catalog = Service()

        async with gateway_before(catalog=catalog) as api:
            response = await api.get("/api/catalog/v1/solutions/a%20b?q=M%C3%BCll+%26+mehr&q=2")

        assert response.json() == {"items": []}
        assert catalog.requests[0]["raw_path"] == b"/v1/solutions/a%20b"
        assert catalog.requests[0]["query_string"] == b"q=M%C3%BCll+%26+mehr&q=2"

    async def test_a_body_with_and_without_a_length_arrives_whole(self) -> None:
        async def chunks() -> AsyncIterator[bytes]:
            for _ in range(9):
                yield b"x" * 100_000

        async with gateway_before(catalog=Service(echo_length)) as api:
            known = await api.post("/api/catalog/v1/things", content=b"x" * 900_000)
            unknown = await api.post("/api/catalog/v1/things", content=chunks())

        assert known.json() == unknown.json() == {"length": 900_000}

    async def test_a_body_that_is_too_large_is_refused_and_is_not_the_services_fault(self) -> None:
        async def chunks() -> AsyncIterator[bytes]:
            for _ in range(30):
                yield b"x" * 100_000

        async with gateway_before(catalog=Service(echo_length)) as api:
            refused = [await api.post("/api/catalog/v1/things", content=chunks()) for _ in range(6)]
            afterwards = await api.post("/api/catalog/v1/things", content=b"x")

        assert {response.status_code for response in refused} == {413}
        assert afterwards.json() == {"length": 1}

    async def test_a_large_answer_is_passed_on_no_faster_than_it_is_read(self) -> None:
        sent = 0

        async def stream(_scope: Scope, _receive: Receive, send: Send) -> None:
            nonlocal sent
            await send_start(send, 200, {"content-type": "application/octet-stream"})
            for _ in range(64):
                await send(
                    {"type": "http.response.body", "body": b"x" * MEGABYTE, "more_body": True}
                )
                sent += MEGABYTE
            await send({"type": "http.response.body", "body": b""})

        async with (
            gateway_before(catalog=Service(stream)) as api,
            api.stream("GET", "/api/catalog/v1/export") as response,
        ):
            parts = response.aiter_raw()
            received = len(await anext(parts))
            sent_before_reading = await _until_it_stands_still(lambda: sent)
            async for part in parts:
                received += len(part)

        # What the sockets of two connections hold; the gateway itself keeps next to nothing.
        assert sent_before_reading < 24 * MEGABYTE
        assert received == 64 * MEGABYTE

    async def test_a_reader_that_has_it_already_gets_304(self) -> None:
        catalog = Service(answer_json(b"", status=304, headers={"etag": '"a"'}))

        async with gateway_before(catalog=catalog) as api:
            response = await api.get("/api/catalog/v1/solutions", headers={"If-None-Match": '"a"'})

        assert response.status_code == 304
        assert response.headers["etag"] == '"a"'
        assert catalog.headers()["if-none-match"] == '"a"'

    async def test_head_has_the_headers_of_the_answer_and_no_body(self) -> None:
        async with gateway_before() as api:
            response = await api.head("/api/catalog/v1/solutions")
            again = await api.get("/api/catalog/v1/solutions")

        assert response.status_code == 200
        assert response.headers["content-length"] == "13"
        assert response.content == b""
        assert again.json() == {"items": []}

    async def test_the_services_problems_arrive_unchanged(self) -> None:
        body = b'{"type": "/problems/solution-not-found", "status": 404}'
        headers = {"content-type": "application/problem+json"}
        catalog = Service(answer_json(body, status=404, headers=headers))

        async with gateway_before(catalog=catalog) as api:
            response = await api.get("/api/catalog/v1/solutions/nix")

        assert response.status_code == 404
        assert response.headers["content-type"] == "application/problem+json"
        assert response.content == body


class TestHeaders:
    async def test_what_the_outside_says_about_itself_is_stripped(self) -> None:
        catalog = Service()
        smuggled = {
            "Cookie": "session=1",
            "Forwarded": "for=10.0.0.1",
            "X-Forwarded-User": "administrator",
            "X-Real-IP": "10.0.0.1",
            "X-User": "administrator",
            "X-Roles": "platform_admin",
            "Via": "1.1 a",
            "Connection": "keep-alive, x-request-id",
            "Upgrade": "h2c",
            "User-Agent": "a",
        }

        async with gateway_before(catalog=catalog) as api:
            await api.get("/api/catalog/v1/solutions", headers=smuggled)

        assert set(catalog.headers()) == {
            "host", "accept", "x-forwarded-proto", "x-forwarded-host", "x-forwarded-prefix",
            "x-request-id",
        }  # fmt: skip

    async def test_what_the_services_need_is_passed_on(self) -> None:
        catalog = Service(echo_length)
        needed = {
            "accept-language": "en",
            "content-type": "application/json",
            "idempotency-key": "12345678",
            "if-match": '"v1"',
            "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "x-request-id": "request-of-a-portal",
        }

        async with gateway_before(catalog=catalog) as api:
            response = await api.post("/api/catalog/v1/things", content=b"{}", headers=needed)

        assert needed.items() <= catalog.headers().items()
        assert response.headers["x-request-id"] == "request-of-a-portal"

    async def test_what_tells_about_the_inside_is_stripped_from_answers(self) -> None:
        inner = {"server": "inside", "set-cookie": "a=1", "x-powered-by": "a", "etag": '"a"'}
        catalog = Service(answer_json(b"{}", headers=inner))

        async with gateway_before(catalog=catalog) as api:
            response = await api.get("/api/catalog/v1/solutions")

        assert response.headers["etag"] == '"a"'
        assert "set-cookie" not in response.headers
        assert "x-powered-by" not in response.headers
        assert "inside" not in response.headers["server"]

    async def test_a_redirect_is_neither_followed_nor_does_it_show_inner_addresses(self) -> None:
        location = {"location": "http://127.0.0.1:9/metrics"}
        catalog = Service(answer_json(b"", status=302, headers=location))

        async with gateway_before(catalog=catalog) as api:
            response = await api.get("/api/catalog/v1/solutions")

        assert response.status_code == 302
        assert "location" not in response.headers
        assert len(catalog.requests) == 1

    async def test_the_address_of_something_new_is_the_outer_one(self) -> None:
        created = answer_json(b"{}", status=201, headers={"location": "/v1/things/1"})

        async with gateway_before(catalog=Service(created)) as api:
            response = await api.post("/api/catalog/v1/things", json={})

        assert response.headers["location"] == "/api/catalog/v1/things/1"


class TestIdentity:
    async def test_nobody_in_particular_comes_without_a_token(self) -> None:
        catalog = Service()

        async with gateway_before(catalog=catalog) as api:
            await api.get("/api/catalog/v1/solutions")

        assert "authorization" not in catalog.headers()

    async def test_the_administrator_comes_with_a_token_of_the_gateway(self) -> None:
        catalog = Service()
        headers = {"Authorization": f"Bearer {ADMINISTRATOR_TOKEN}"}

        async with gateway_before(catalog=catalog) as api:
            await api.get("/api/catalog/v1/solutions", headers=headers)

        token = catalog.headers()["authorization"].removeprefix("Bearer ")
        principal = TokenVerifier(trusted_keys(), audience="catalog").verify(
            token, now=datetime.now(UTC)
        )
        assert principal.subject == "administrator"
        assert principal.roles == {"platform_admin", "federal_editor"}

    @pytest.mark.parametrize(
        "authorization",
        ["Bearer wrong", "Bearer", "Basic YTpi", "Bearer " + "x" * 10_000],
    )
    async def test_a_wrong_token_is_refused_before_the_service(self, authorization: str) -> None:
        catalog = Service()

        async with gateway_before(catalog=catalog) as api:
            response = await api.get(
                "/api/catalog/v1/solutions", headers={"Authorization": authorization}
            )

        assert response.status_code == 401
        assert catalog.requests == []

    async def test_two_tokens_are_one_too_many(self) -> None:
        catalog = Service()
        right = ("Authorization", f"Bearer {ADMINISTRATOR_TOKEN}")

        async with gateway_before(catalog=catalog) as api:
            response = await api.get(
                "/api/catalog/v1/solutions", headers=[right, ("Authorization", "Bearer other")]
            )

        assert response.status_code == 401
        assert catalog.requests == []

    async def test_a_token_for_a_service_does_not_work_outside(self) -> None:
        catalog = Service()

        async with gateway_before(catalog=catalog) as api:
            response = await api.get(
                "/api/catalog/v1/solutions", headers=sibling_headers("catalog")
            )

        assert response.status_code == 401
        assert catalog.requests == []


class TestAddresses:
    async def test_only_the_api_in_its_one_spelling_is_reached(self) -> None:
        catalog = Service()
        request = "GET {} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

        async with gateway_before(catalog=catalog) as api:
            answers = {
                path: await send_raw(api, request.format(path).encode()) for path in NOT_THE_API
            }

        reached = [path for path, answer in answers.items() if answer.split(b" ")[1] != b"404"]
        assert reached == []
        assert catalog.requests == []

    async def test_a_nul_or_broken_utf8_is_a_bad_request(self) -> None:
        catalog = Service()

        async with gateway_before(catalog=catalog) as api:
            nul = await api.get("/api/catalog/v1/solutions?q=%00")
            broken = await api.get("/api/catalog/v1/solutions?q=%ff")

        assert nul.status_code == broken.status_code == 400
        assert catalog.requests == []

    async def test_an_unusual_method_is_not_forwarded(self) -> None:
        catalog = Service()

        async with gateway_before(catalog=catalog) as api:
            response = await api.request("TRACE", "/api/catalog/v1/solutions")

        assert response.status_code == 405
        assert catalog.requests == []


class TestFailures:
    async def test_a_service_that_is_down_is_named_while_the_gateway_works(self) -> None:
        async with running(create_app(settings())) as api:
            response = await api.get("/api/knowledge/v1/projects")

        problem = response.json()
        assert response.status_code == 503
        assert response.headers["content-type"] == "application/problem+json"
        assert problem["type"] == "/problems/service-down"
        assert problem["service"] == "knowledge"
        assert int(response.headers["retry-after"]) > 0

    async def test_a_service_that_takes_too_long_is_named(self) -> None:
        async with gateway_before(catalog=Service(never_answer), service_timeout_s=0.1) as api:
            response = await api.get("/api/catalog/v1/solutions")

        assert response.status_code == 504
        assert response.json()["type"] == "/problems/service-too-slow"
        assert response.json()["service"] == "catalog"

    async def test_half_an_answer_can_be_told_from_a_whole_one(self) -> None:
        async def die(_scope: Scope, _receive: Receive, send: Send) -> None:
            await send_start(send, 200, {"content-type": "application/json"})
            await send({"type": "http.response.body", "body": b'{"items": [', "more_body": True})
            raise ConnectionResetError

        async with gateway_before(catalog=Service(die)) as api:
            with pytest.raises(httpx.RemoteProtocolError):
                await api.get("/api/catalog/v1/solutions")

    async def test_a_caller_that_leaves_ends_the_work_in_the_service(self) -> None:
        has_begun, has_ended = asyncio.Event(), asyncio.Event()

        async def work(scope: Scope, receive: Receive, send: Send) -> None:
            has_begun.set()
            await never_answer(scope, receive, send)
            has_ended.set()

        async with gateway_before(catalog=Service(work)) as api:
            calling = asyncio.create_task(api.get("/api/catalog/v1/solutions"))
            await asyncio.wait_for(has_begun.wait(), timeout=5)
            calling.cancel()
            await asyncio.wait_for(has_ended.wait(), timeout=5)

        assert calling.cancelled()

    async def test_a_caller_that_leaves_in_the_middle_of_its_body_is_not_the_services_fault(
        self,
    ) -> None:
        begin = b"POST /api/catalog/v1/things HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"

        async with gateway_before(catalog=Service(echo_length)) as api:
            for _ in range(6):
                await _send_and_leave(api, begin)
            response = await api.post("/api/catalog/v1/things", content=b"x")

        assert response.json() == {"length": 1}


async def _send_and_leave(api: AsyncClient, request: bytes) -> None:
    _, writer = await asyncio.open_connection(api.base_url.host, api.base_url.port)
    writer.write(request)
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def _until_it_stands_still(read: Callable[[], int]) -> int:
    before, now = -1, read()
    while now != before:
        await asyncio.sleep(0.3)
        before, now = now, read()
    return now


class TestPublicAddress:
    """Services make absolute links of what the gateway says."""

    async def told(self, *, sent: dict[str, str], **settings: Any) -> str:
        catalog = Service()
        async with gateway_before(catalog=catalog, **settings) as api:
            await api.get("/api/catalog/v1/solutions", headers=sent)
        headers = catalog.headers()
        return f"{headers['x-forwarded-proto']}://{headers['x-forwarded-host']}"

    async def test_it_is_what_the_edge_was_asked_for(self) -> None:
        sent = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "stufenplan.example"}

        assert await self.told(sent=sent) == "https://stufenplan.example"

    async def test_nobody_but_the_edge_is_believed(self) -> None:
        sent = {"Host": "inside:8001", "X-Forwarded-Host": "evil.example"}

        assert await self.told(sent=sent, trusted_proxies=()) == "http://inside:8001"

    async def test_the_setting_of_the_operator_counts_more(self) -> None:
        sent = {"X-Forwarded-Host": "evil.example"}
        fixed = HttpUrl("https://stufenplan.example")

        assert await self.told(sent=sent, public_url=fixed) == "https://stufenplan.example"

    @pytest.mark.parametrize("host", ["a/b", "a<b", "a@b", '"', "a:b", "[::1"])
    async def test_what_is_no_host_does_not_get_into_links(self, host: str) -> None:
        assert await self.told(sent={"X-Forwarded-Host": host}) == "http://localhost"
