"""Answers held against the OpenAPI document of the app that gave them."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from starlette.routing import compile_path

# What callers rely on; the rest is about the connection, or for browsers.
HEADERS = frozenset(
    {"etag", "idempotent-replayed", "last-modified", "link", "location", "ratelimit",
     "ratelimit-policy", "retry-after", "x-request-id"}
)  # fmt: skip
# Any operation may end like this; the document says it once, as `default`.
ANYWHERE = frozenset({405, 414, 500, 503, 504})


def check_is_declared(
    document: dict[str, Any], method: str, path: str, *, status: int, headers: Iterable[str]
) -> None:
    """
    Raises:
        AssertionError: the status, or a header with it, is not in the document.
    """
    operation = _operation(document, method.lower().replace("head", "get"), path)
    if operation is None:
        return
    name = operation["operationId"]
    declared = operation["responses"].get(str(status))
    if declared is None:
        assert status in ANYWHERE, f"{name} answers {status}, which its document does not name"
        declared = operation["responses"]["default"]
    named = {header.lower() for header in _resolved(document, declared).get("headers", {})}
    sent = {header.lower() for header in headers}
    undeclared = sorted((sent & HEADERS) - named)
    assert not undeclared, f"{name} sends {undeclared} with {status}, which it does not declare"


def _operation(document: dict[str, Any], method: str, path: str) -> dict[str, Any] | None:
    for template, operations in document["paths"].items():
        if method in operations and _pattern(template).match(path):
            found: dict[str, Any] = operations[method]
            return found
    return None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return compile_path(template)[0]


def _resolved(document: dict[str, Any], response: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in response:
        return response
    found: dict[str, Any] = document["components"]["responses"][response["$ref"].split("/")[-1]]
    return found
