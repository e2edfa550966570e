"""The document names what an operation answers, because it follows from what it asks for."""

from copy import deepcopy
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from tests.support.contract import check_is_declared

READING = {"200", "304", "429", "default"}
WRITING = {"400", "409", "413", "415", "422", "429", "default"}


@pytest.fixture
def document(app: FastAPI) -> dict[str, Any]:
    return app.openapi()


def answers(document: dict[str, Any], method: str, path: str) -> set[str]:
    return set(document["paths"][path][method]["responses"])


def headers(document: dict[str, Any], method: str, path: str, status: str) -> set[str]:
    return set(document["paths"][path][method]["responses"][status]["headers"])


class TestAnswers:
    @pytest.mark.parametrize(
        ("method", "path", "expected"),
        [
            ("get", "/v1/things", READING | {"400"}),
            ("get", "/v1/things/{thing_id}", READING | {"400", "404"}),
            ("get", "/v1/secret", READING | {"401", "403"}),
            ("get", "/v1/events", READING | {"400", "401", "410"}),
            ("get", "/v1/stream", READING - {"304"}),
            ("post", "/v1/things", WRITING | {"201"}),
            ("patch", "/v1/things/{thing_id}", WRITING | {"200", "404", "412", "428"}),
        ],
    )
    def test_they_follow_from_what_the_operation_asks_for(
        self, document: dict[str, Any], method: str, path: str, expected: set[str]
    ) -> None:
        assert answers(document, method, path) == expected

    @pytest.mark.parametrize(
        ("method", "path", "status", "own"),
        [
            ("get", "/v1/things", "200", {"ETag", "Link"}),
            ("get", "/v1/things/{thing_id}", "200", {"ETag"}),
            ("get", "/v1/stream", "200", set()),
            ("post", "/v1/things", "201", {"Location", "Idempotent-Replayed"}),
            ("patch", "/v1/things/{thing_id}", "200", {"ETag"}),
        ],
    )
    def test_so_do_headers(
        self, document: dict[str, Any], method: str, path: str, status: str, own: set[str]
    ) -> None:
        always = {"RateLimit", "RateLimit-Policy", "X-Request-Id"}

        assert headers(document, method, path, status) == own | always

    def test_who_has_to_wait_is_told_how_long(self, document: dict[str, Any]) -> None:
        shared = document["components"]["responses"]

        assert {name for name, answer in shared.items() if "Retry-After" in answer["headers"]} == {
            "Conflict",
            "OtherProblem",
            "TooManyRequests",
        }


class TestTheCheckOfAllAnswers:
    """Every client of the tests holds answers against the document."""

    @pytest.mark.parametrize(
        ("status", "sent"), [(404, []), (418, []), (200, ["Location"]), (400, ["ETag"])]
    )
    def test_it_refuses_what_is_not_declared(
        self, document: dict[str, Any], status: int, sent: list[str]
    ) -> None:
        with pytest.raises(AssertionError, match="list_things"):
            check_is_declared(document, "HEAD", "/v1/things", status=status, headers=sent)

    async def test_it_sees_what_a_client_gets(self, app: FastAPI, api: AsyncClient) -> None:
        # Other apps of the tests share the document.
        app.openapi_schema = deepcopy(app.openapi())
        del app.openapi_schema["paths"]["/v1/things"]["get"]["responses"]["200"]
        try:
            with pytest.raises(AssertionError, match="list_things answers 200"):
                await api.get("/v1/things")
        finally:
            app.openapi_schema = None
