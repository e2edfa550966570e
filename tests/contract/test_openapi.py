"""The committed OpenAPI documents are current and good to work from."""

import os
from typing import Any

import orjson
import pytest

from chassis.command import Deployable
from tests.support.deployables import DEPLOYABLES, contracts
from tests.support.service import environment

# Never connected to: a document is made from code alone.
NOWHERE = "postgresql://nobody:x@127.0.0.1:1/none"


@pytest.fixture(params=DEPLOYABLES, ids=lambda deployable: deployable.name)
def deployable(request: pytest.FixtureRequest) -> Deployable:
    found: Deployable = request.param
    os.environ.update(environment(found, NOWHERE))
    return found


@pytest.fixture
def document(deployable: Deployable) -> dict[str, Any]:
    content: dict[str, Any] = orjson.loads((contracts(deployable) / "openapi.json").read_bytes())
    return content


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for path in document["paths"].values() for operation in path.values()]


class TestDocuments:
    def test_the_committed_document_is_what_the_code_says(self, deployable: Deployable) -> None:
        committed = (contracts(deployable) / "openapi.json").read_bytes()

        assert committed == deployable.contract(deployable.settings()), "run `make api`"

    def test_every_operation_has_a_name_of_its_own_and_says_what_it_does(
        self, document: dict[str, Any]
    ) -> None:
        names = [operation["operationId"] for operation in operations(document)]

        assert len(set(names)) == len(names)
        assert [o["operationId"] for o in operations(document) if not o.get("description")] == []

    def test_every_parameter_is_explained(self, document: dict[str, Any]) -> None:
        unexplained = [
            f"{operation['operationId']}: {parameter['name']}"
            for operation in operations(document)
            for parameter in operation.get("parameters", [])
            if not (parameter.get("description") or parameter["schema"].get("description"))
        ]

        assert unexplained == []

    def test_members_are_named_in_snake_case(self, document: dict[str, Any]) -> None:
        members = {
            name
            for schema in document["components"]["schemas"].values()
            for name in schema.get("properties", {})
        }

        assert [name for name in members if name != name.lower() or "-" in name] == []
