"""No input makes a server error, and every answer is what the document says."""

from collections.abc import AsyncIterator

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_schema_conformance,
    status_code_conformance,
)

from chassis.command import Deployable
from tests.support.deployables import DEPLOYABLES
from tests.support.server import serve_in_thread
from tests.support.service import MakeService

CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)


@pytest.fixture(scope="module", params=DEPLOYABLES, ids=lambda deployable: deployable.name)
async def address(request: pytest.FixtureRequest, under_test: MakeService) -> AsyncIterator[str]:
    """A running app of each deployable in turn, on a database of its own."""
    deployable: Deployable = request.param
    service = under_test(deployable)
    with serve_in_thread(service.app(await service.clone())) as address:
        yield address


def fuzz(address: str, *, examples: int) -> None:
    """Call every operation with as many generated requests."""
    schema = schemathesis.openapi.from_url(f"{address}/openapi.json")
    for result in schema.get_all_operations():
        operation = result.ok()

        @settings(
            max_examples=examples,
            derandomize=True,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def call(case: schemathesis.Case) -> None:
            # The document names the public address; the app itself answers below it.
            case.call_and_validate(base_url=address, checks=CHECKS)

        call()


class TestFuzz:
    def test_no_operation_answers_with_a_server_error(self, address: str) -> None:
        fuzz(address, examples=10)

    @pytest.mark.long
    def test_no_operation_does_so_in_many_tries(self, address: str) -> None:
        fuzz(address, examples=500)
