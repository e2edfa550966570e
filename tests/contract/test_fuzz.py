"""No input makes a server error, and every answer is what the document says."""

import os
from collections.abc import AsyncIterator
from contextlib import ExitStack
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import (
    CheckContext,
    content_type_conformance,
    not_a_server_error,
    response_schema_conformance,
    status_code_conformance,
)
from schemathesis.core.result import Ok

from chassis.command import Deployable
from tests.support.contract import check_is_declared
from tests.support.deployables import DEPLOYABLES, GATEWAY, SERVICES
from tests.support.server import serve_in_thread
from tests.support.service import MakeService


def declares_what_it_answers(
    _context: CheckContext, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    check_is_declared(
        case.operation.schema.raw_schema,
        case.method,
        case.formatted_path,
        status=response.status_code,
        headers=response.headers,
    )


CHECKS = [
    declares_what_it_answers,
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module", params=DEPLOYABLES, ids=lambda deployable: deployable.name)
async def address(request: pytest.FixtureRequest, under_test: MakeService) -> AsyncIterator[str]:
    """A running app of each deployable in turn; behind the gateway the services run too."""
    deployable: Deployable = request.param
    with ExitStack() as stack:
        for service in SERVICES if deployable is GATEWAY else ():
            inner = stack.enter_context(serve_in_thread(await _app(under_test, service)))
            os.environ[f"GATEWAY_{service.schema.upper()}_URL"] = inner
        yield stack.enter_context(serve_in_thread(await _app(under_test, deployable)))


async def _app(under_test: MakeService, deployable: Deployable) -> FastAPI:
    service = under_test(deployable)
    return service.app(await service.clone())


def fuzz(address: str, *, examples: int) -> None:
    """Call every operation with as many generated requests."""
    schema = schemathesis.openapi.from_url(f"{address}/openapi.json")
    for result in schema.get_all_operations():
        assert isinstance(result, Ok), "an operation in the document cannot be read"
        operation = result.ok()

        @settings(
            max_examples=examples,
            derandomize=True,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def call(case: schemathesis.Case[Any]) -> None:
            # The document names the public address; the app itself answers below it.
            case.call_and_validate(base_url=address, checks=CHECKS)

        call()


class TestFuzz:
    def test_no_operation_answers_with_a_server_error(self, address: str) -> None:
        fuzz(address, examples=6)

    @pytest.mark.long
    def test_no_operation_does_so_in_many_tries(self, address: str) -> None:
        fuzz(address, examples=500)
