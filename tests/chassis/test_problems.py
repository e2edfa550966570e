"""Every error reaches the caller as a problem that says what to do and gives nothing away."""

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from tests.chassis.sample.service import ENCRYPTED, create_app
from tests.support.service import client


class TestProblems:
    @pytest.mark.parametrize(
        ("method", "path", "status", "problem_type"),
        [
            ("GET", "/v1/nothing", 404, "/problems/not-found"),
            ("DELETE", "/v1/things", 405, "/problems/method-not-allowed"),
            ("GET", f"/v1/things/{'0' * 8}-0000-0000-0000-{'0' * 12}", 404, "/problems/not-found"),
            ("GET", "/v1/broken", 500, "/problems/internal-error"),
        ],
    )
    async def test_the_shape_is_always_the_same(
        self, api: AsyncClient, method: str, path: str, status: int, problem_type: str
    ) -> None:
        response = await api.request(method, path)

        problem = response.json()
        assert response.status_code == problem["status"] == status
        assert response.headers["content-type"] == "application/problem+json"
        assert problem["type"] == problem_type
        assert problem["instance"] == path
        assert problem["request_id"] == response.headers["x-request-id"]
        assert problem["title"]
        assert problem["detail"]

    async def test_a_405_names_all_that_works_at_the_address(self, api: AsyncClient) -> None:
        response = await api.delete("/v1/things")

        assert response.headers["allow"] == "GET, HEAD, POST"

    async def test_the_instance_is_the_public_address(self, api: AsyncClient) -> None:
        response = await api.get("/v1/nothing", headers={"X-Forwarded-Prefix": "/api/sample"})

        assert response.json()["instance"] == "/api/sample/v1/nothing"

    async def test_an_unexpected_error_gives_nothing_away(self, api: AsyncClient) -> None:
        response = await api.get("/v1/broken")

        assert ENCRYPTED not in response.text
        assert "RuntimeError" not in response.text

    async def test_a_statement_that_takes_too_long_is_temporarily_unavailable(
        self, app: FastAPI
    ) -> None:
        settings = app.state.settings.model_copy(update={"statement_timeout_s": 0.1})
        impatient = create_app(settings)
        async with impatient.router.lifespan_context(impatient), client(impatient) as api:
            response = await api.get("/v1/sleep-in-database?seconds=30")

        assert response.status_code == 503
        assert response.headers["retry-after"] == "5"

    async def test_every_operation_documents_its_problems(self, api: AsyncClient) -> None:
        document = (await api.get("/openapi.json")).json()

        for operations in document["paths"].values():
            for operation in operations.values():
                assert operation["responses"]["default"] == {
                    "$ref": "#/components/responses/OtherProblem"
                }
        problem = document["components"]["responses"]["OtherProblem"]
        assert "application/problem+json" in problem["content"]
        assert "HTTPValidationError" not in document["components"]["schemas"]
