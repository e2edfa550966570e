"""Everybody may do what the matrix says, and nothing else.

The services are called as the gateway calls them, with tokens that it would send; the gateway as
browsers and siblings call it. An allowed call may fail for other reasons than rights: the matrix
does not show that an operation works, only who gets as far as it.
"""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import orjson
import pytest
from fastapi import FastAPI
from httpx import Response

from chassis.command import Deployable
from tests.contract.callers import Headers, callers_of_gateway, callers_of_service
from tests.contract.matrix import ALLOWED, PAGE, Outcome, matrix, printed, requests
from tests.contract.things import Things, things_of
from tests.support.deployables import DEPLOYABLES, GATEWAY, contracts
from tests.support.service import MakeService, client, undone

HOW_TO_ADD = (
    "Write each operation under its rule in tests/contract/authorization.yaml (a new rule says who "
    "it is for). If its address names a new thing, make one in tests/contract/things.py; if it "
    "needs a body or a query, give one in tests/contract/authorization_requests.yaml. Then run "
    "`.venv/bin/python -m tests.contract.matrix`."
)
PARAMETER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Operation:
    deployable: str
    name: str
    method: str
    path: str
    # Media type and example of the body, where the document has them.
    media_type: str | None
    example: Any


def operations_of(deployable: Deployable) -> list[Operation]:
    document = orjson.loads((contracts(deployable) / "openapi.json").read_bytes())
    return [
        Operation(
            deployable.name, operation["operationId"], method.upper(), path, *_body(operation)
        )
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]


def _body(operation: dict[str, Any]) -> tuple[str | None, Any]:
    content = operation.get("requestBody", {}).get("content", {})
    examples = ((kind, described.get("example")) for kind, described in content.items())
    return next((each for each in examples if each[1] is not None), (None, None))


OPERATIONS = [operation for each in DEPLOYABLES for operation in operations_of(each)]
KNOWN = [each for each in OPERATIONS if each.name in matrix().operations[each.deployable]]


@dataclass(frozen=True, slots=True)
class Stage:
    """A running app with things to be called for, and everybody who may call."""

    app: FastAPI
    things: Things
    callers: Mapping[str, Headers]

    async def call(
        self, operation: Operation, caller: str, *, method: str | None = None, path: str = ""
    ) -> int:
        """The status of the answer; nothing that the call changes stays."""
        async with undone(self.app):
            return (await self.send(operation, caller, method=method, path=path)).status_code

    async def send(
        self, operation: Operation, caller: str, *, method: str | None = None, path: str = ""
    ) -> Response:
        request = {**self._content(operation), "method": method or operation.method}
        headers = {"If-Match": "*", **request.pop("headers", {}), **self.callers[caller]()}
        if operation.deployable == GATEWAY.name:
            self.app.state.authentication.forget()
        async with client(self.app, base_url="https://testserver") as api:
            url = path or self.address(operation)
            return await api.request(url=url, headers=headers, **request)

    def address(self, operation: Operation) -> str:
        """Where nothing is known by that name, a random id stands for it."""
        named = self._named(operation)
        return PARAMETER.sub(lambda match: named[match[1]] or str(uuid4()), operation.path)

    def names_something(self, operation: Operation) -> bool:
        named = self._named(operation)
        return bool(named) and None not in named.values()

    def _named(self, operation: Operation) -> dict[str, str | None]:
        things = self.things
        return {
            name: things.get(f"{operation.name}.{name}", things.get(name))
            for name in PARAMETER.findall(operation.path)
        }

    def _content(self, operation: Operation) -> dict[str, Any]:
        given = requests().get(operation.deployable, {}).get(operation.name, {})
        content: dict[str, Any] = {"params": self._filled(given.get("query", {}))}
        if "form" in given:
            content["data"] = given["form"]
        elif "body" in given:
            content["json"] = self._filled(given["body"])
        elif isinstance(operation.example, str):
            content |= {"content": operation.example}
            content |= {"headers": {"Content-Type": operation.media_type}}
        return content

    def _filled(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._filled(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._filled(each) for each in value]
        if isinstance(value, str) and value.startswith("<"):
            return self.things[value.strip("<>")]
        return value


FindStage = Callable[[str], Awaitable[Stage]]


@asynccontextmanager
async def staged(deployable: Deployable, make_service: MakeService) -> AsyncIterator[Stage]:
    service = make_service(deployable)
    app = service.app(await service.clone())
    async with app.router.lifespan_context(app):
        things = await things_of(deployable.name, app)
        if deployable is not GATEWAY:
            yield Stage(app, things, callers_of_service(deployable.name))
            return
        async with app.state.database.sessions.begin() as session:
            callers = await callers_of_gateway(session)
        yield Stage(app, things, callers)


@pytest.fixture(scope="module")
async def stages(under_test: MakeService) -> AsyncIterator[FindStage]:
    """Each is built once, in whatever order the tests come."""
    deployables = {each.name: each for each in DEPLOYABLES}
    built: dict[str, Stage] = {}
    async with AsyncExitStack() as stack:

        async def find(name: str) -> Stage:
            if name not in built:
                stage = staged(deployables[name], under_test)
                built[name] = await stack.enter_async_context(stage)
            return built[name]

        yield find


@pytest.fixture
async def stage(stages: FindStage, operation: Operation) -> Stage:
    return await stages(operation.deployable)


def each_of(operations: list[Operation]) -> pytest.MarkDecorator:
    names = [f"{each.deployable}-{each.name}" for each in operations]
    return pytest.mark.parametrize("operation", operations, ids=names)


def rule_of(operation: Operation) -> str:
    return matrix().operations[operation.deployable][operation.name]


def is_as_expected(status: int, expected: Outcome, *, names_something: bool) -> bool:
    if expected != ALLOWED:
        return status == expected
    # Where the thing exists, nobody who may see it is told that it does not.
    return status not in {401, 403} and not (status == 404 and names_something)


class TestMatrix:
    @pytest.mark.parametrize("deployable", DEPLOYABLES, ids=lambda deployable: deployable.name)
    def test_it_names_every_operation_and_no_other(self, deployable: Deployable) -> None:
        in_documents = {each.name for each in operations_of(deployable)}
        in_matrix = matrix().operations[deployable.name].keys()

        assert sorted(in_documents - in_matrix) == [], f"not in the matrix. {HOW_TO_ADD}"
        assert sorted(in_matrix - in_documents) == [], "these operations do not exist any more"

    def test_the_page_shows_it_as_it_is(self) -> None:
        assert PAGE.read_text(encoding="utf-8") == printed(), HOW_TO_ADD

    @each_of(KNOWN)
    async def test_everybody_may_do_what_it_says_and_nothing_else(
        self, stage: Stage, operation: Operation
    ) -> None:
        names_something = stage.names_something(operation)
        wrong = []
        for caller in stage.callers:
            expected = matrix().expected(rule_of(operation), caller)
            status = await stage.call(operation, caller)
            if not is_as_expected(status, expected, names_something=names_something):
                wrong.append(f"{caller}: {status} instead of {expected}")

        assert wrong == [], "the policy or the matrix has to change"


PROTECTED = [each for each in KNOWN if matrix().is_protected(rule_of(each))]


class TestOtherSpellings:
    @each_of(PROTECTED)
    async def test_no_other_method_or_spelling_leads_around_a_refusal(
        self, stage: Stage, operation: Operation
    ) -> None:
        address = stage.address(operation)
        parent, _, last = address.rpartition("/")
        spellings = [
            f"{address}/",
            f"/{address}",
            f"{parent}//{last}",
            f"{parent}/x/%2e%2e/{last}",
            f"{parent}/%2e/{last}",
            address.upper(),
        ]
        passed = []
        for caller in ("anonymous", "other_organization"):
            if matrix().expected(rule_of(operation), caller) == ALLOWED:
                continue
            tried = [await stage.call(operation, caller, path=path) for path in spellings]
            if operation.method == "GET":
                tried.append(await stage.call(operation, caller, method="HEAD"))
            passed += [status for status in tried if status < 400 or status >= 500]

        assert passed == []
