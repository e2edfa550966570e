"""What operations answer beside what they say themselves, for the OpenAPI document.

It follows from what an operation asks for: whoever takes `If-Match` answers 412 and 428 as well.
"""

from collections.abc import Iterator
from typing import Any

from fastapi.responses import StreamingResponse
from fastapi.routing import RouteContext

from chassis.identity import current_principal, known_principal
from chassis.operations import dependencies_of
from chassis.pagination import PageParameters
from chassis.problems import MEDIA_TYPE

HEADERS = {
    "ETag": "Tag of this version: to read it again with `If-None-Match`; where the operations of "
    "this address take `If-Match`, to change it.",
    "Idempotent-Replayed": "`true`: the answer to an earlier request with the same key.",
    "Link": 'The next page (`rel="next"`) or other forms of this (`rel="alternate"`), if any.',
    "Location": "Address of what was made, or where to go on.",
    "RateLimit": 'What is left of the limit, e.g. `"read";r=598;t=41`.',
    "RateLimit-Policy": 'The limit that counts here, e.g. `"read";q=600;w=60`.',
    "Retry-After": "Seconds to wait before the next try.",
    "X-Request-Id": "Quote this when you ask for help.",
}
ALWAYS = ("RateLimit", "RateLimit-Policy", "X-Request-Id")
PROBLEMS = {
    "400": ("InvalidParameter", "A parameter is not valid."),
    "401": ("Unauthenticated", "A token is needed, or the one that was sent is not valid."),
    "403": ("Forbidden", "The caller is known and may not do this."),
    "404": ("NotFound", "There is nothing of this name, or nothing that this caller may see."),
    "409": ("Conflict", "It collides with another change, or with the state of things."),
    "412": ("VersionConflict", "`If-Match` names an older version."),
    "413": ("ContentTooLarge", "The body is too large."),
    "415": ("UnsupportedMediaType", "The body is of another media type."),
    "422": ("InvalidBody", "The body is not valid."),
    "428": ("PreconditionRequired", "`If-Match` is missing."),
    "429": ("TooManyRequests", "Wait as `Retry-After` says."),
    "default": ("OtherProblem", "Any other problem (RFC 9457)."),
}
WAITING = frozenset({"409", "429", "503", "default"})
Responses = dict[int | str, dict[str, Any]]

NOT_MODIFIED = "NotModified"


def components() -> dict[str, Any]:
    """The headers and answers that operations refer to."""
    return {
        "headers": {
            name: {"description": description, "schema": {"type": "string"}}
            for name, description in HEADERS.items()
        },
        "responses": {
            NOT_MODIFIED: {
                "description": "What `If-None-Match` names is current.",
                "headers": named_headers("ETag", "Link", *ALWAYS),
            },
            **{name: _problem(status, text) for status, (name, text) in PROBLEMS.items()},
        },
    }


def complete(operation: dict[str, Any], route: RouteContext) -> None:
    """Add what follows from the dependencies; where the operation has own words, they stay."""
    responses = operation["responses"]
    if "HTTPValidationError" in str(responses.get("422")):
        del responses["422"]
    for status in _expected_problems(operation, route):
        responses.setdefault(status, _reference("responses", PROBLEMS[status][0]))
    for status, response in responses.items():
        if "$ref" in response:
            continue
        if status.startswith(("2", "3")):
            own = response.setdefault("headers", {})
            response["headers"] = own | named_headers(*_headers_of(operation, route, status))
        else:
            response |= _problem(status, response["description"])
    if _is_conditional(route):
        responses["304"] = _reference("responses", NOT_MODIFIED)


def _expected_problems(operation: dict[str, Any], route: RouteContext) -> Iterator[str]:
    parameters = operation.get("parameters", [])
    calls = set(dependencies_of(route.dependant))
    if parameters:
        yield "400"
    if current_principal in calls:
        yield "401"
    if known_principal in calls:
        yield "403"
    # A name out of a list that stands in the document is either valid or a 400.
    if any(each["in"] == "path" and "$ref" not in each["schema"] for each in parameters):
        yield "404"
    if not _is_reading(route):
        yield "409"
    if _takes(operation, "If-Match"):
        yield from ("412", "428")
    if "requestBody" in operation:
        yield from ("413", "415", "422")
    yield from ("429", "default")


def _headers_of(operation: dict[str, Any], route: RouteContext, status: str) -> Iterator[str]:
    if _is_conditional(route) or (status == "200" and _takes(operation, "If-Match")):
        yield "ETag"
    if _is_paged(route):
        yield "Link"
    if status in {"201", "303"}:
        yield "Location"
    if _takes(operation, "Idempotency-Key"):
        yield "Idempotent-Replayed"
    yield from ALWAYS


def _takes(operation: dict[str, Any], header: str) -> bool:
    # Names of headers are the same in any capitals (RFC 9110 §5.1).
    names = [each["name"].lower() for each in operation.get("parameters", [])]
    return header.lower() in names


def _is_reading(route: RouteContext) -> bool:
    return route.methods == {"GET"}


def _is_conditional(route: RouteContext) -> bool:
    """Streams have no tag: nobody knows what they will say."""
    is_stream = isinstance(route.response_class, type) and issubclass(
        route.response_class, StreamingResponse
    )
    return _is_reading(route) and not is_stream


def _is_paged(route: RouteContext) -> bool:
    queries = [field.field_info.annotation for field in route.dependant.query_params]
    return any(
        isinstance(query, type)
        and issubclass(query, PageParameters)
        and "cursor" in query.model_fields
        for query in queries
    )


def _problem(status: str, description: str) -> dict[str, Any]:
    return {
        "description": description,
        "headers": named_headers(*(["Retry-After"] if status in WAITING else []), *ALWAYS),
        "content": {MEDIA_TYPE: {"schema": _reference("schemas", "Problem")}},
    }


def answers(*media_types: str) -> Responses:
    """For an operation that answers well in one of these media types."""
    return {200: {"content": {each: {"schema": {"type": _type(each)}} for each in media_types}}}


def _type(media_type: str) -> str:
    return "object" if media_type.endswith("json") else "string"


def named_headers(*names: str) -> dict[str, Any]:
    """For an operation that sends one of `HEADERS` for a reason of its own."""
    return {name: _reference("headers", name) for name in names}


def _reference(kind: str, name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/{kind}/{name}"}
