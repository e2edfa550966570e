"""Errors as RFC 9457 problem details: one class for each situation that a caller can act on."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, TypedDict

import orjson
from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field, ValidationError
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException

from chassis.operations import methods_at
from chassis.pointers import pointer_to

MEDIA_TYPE = "application/problem+json"


class FieldError(TypedDict, total=False):
    """One thing to correct: `pointer` (RFC 6901) into the body, or the name of a `parameter`."""

    pointer: str
    parameter: str
    detail: Required[str]


class ProblemBody(BaseModel):
    """The JSON shape of every error answer (RFC 9457)."""

    type: str = Field(description="Stable identifier of the kind of problem; part of the API.")
    title: str = Field(description="Short text, the same for every problem of this type.")
    status: int
    detail: str = Field(description="What went wrong this time and what to do about it.")
    instance: str = Field(description="Path of the request.")
    request_id: str | None = Field(None, description="Quote this when you ask for help.")
    errors: list[dict[str, str]] | None = Field(
        None, description="Each with `pointer` or `parameter`, and `detail`."
    )


class Problem(Exception):
    """Base of all errors that reach a caller; subclasses fix `status`, `type` and `title`."""

    status: ClassVar[int]
    type: ClassVar[str]
    title: ClassVar[str]

    def __init__(
        self,
        detail: str,
        *,
        errors: Sequence[FieldError] = (),
        headers: Mapping[str, str] | None = None,
        **members: Any,
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = errors
        self.headers = headers or {}
        self.members = members


class InvalidParameter(Problem):
    status = 400
    type = "/problems/invalid-parameter"
    title = "A parameter is not valid"


class Unauthenticated(Problem):
    status = 401
    type = "/problems/unauthenticated"
    title = "A valid token is needed"


class Forbidden(Problem):
    status = 403
    type = "/problems/forbidden"
    title = "Not allowed for this caller"


class NotFound(Problem):
    status = 404
    type = "/problems/not-found"
    title = "Not found"


class MethodNotAllowed(Problem):
    status = 405
    type = "/problems/method-not-allowed"
    title = "This method does not exist here"


class Conflict(Problem):
    status = 409
    type = "/problems/conflict"
    title = "The change collides with another one"


class ContentTooLarge(Problem):
    status = 413
    type = "/problems/content-too-large"
    title = "The body is too large"


class UnsupportedMediaType(Problem):
    status = 415
    type = "/problems/unsupported-media-type"
    title = "The body is not JSON"


class InvalidBody(Problem):
    status = 422
    type = "/problems/invalid-body"
    title = "The body is not valid"


def wrong_member(name: str, detail: str, *, inside: str | None = None) -> InvalidBody:
    """What a model cannot check: the member of the body, or of one in it, fits no row."""
    pointer = pointer_to(name) if inside is None else pointer_to(inside, name)
    return _wrong_body([{"pointer": pointer, "detail": detail}])


def unreadable_part(error: ValidationError) -> InvalidBody:
    """What is wrong with a part of a body that a service reads by itself."""
    items = [{**item, "loc": ("body", *item["loc"])} for item in error.errors()[:50]]
    return _wrong_body([_field_error(item) for item in items])


def _wrong_body(errors: Sequence[FieldError]) -> InvalidBody:
    return InvalidBody("Correct the listed members and send it again.", errors=errors)


class InternalError(Problem):
    status = 500
    type = "/problems/internal-error"
    title = "Something went wrong on our side"


class ServiceUnavailable(Problem):
    status = 503
    type = "/problems/service-unavailable"
    title = "Temporarily not available"


class OtherHttpProblem(Problem):
    """An HTTP error raised by the framework that has no class of its own here."""

    status = 400
    type = "about:blank"
    title = "Request refused"


def problem_response(problem: Problem, *, path: str, request_id: str | None) -> Response:
    """The problem as an answer; `path` becomes `instance`."""
    body: dict[str, Any] = {
        "type": problem.type,
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        "instance": path,
    }
    if request_id is not None:
        body["request_id"] = request_id
    if problem.errors:
        body["errors"] = list(problem.errors)
    return Response(
        orjson.dumps(body | problem.members),
        status_code=problem.status,
        media_type=MEDIA_TYPE,
        headers={"Cache-Control": "no-store", **problem.headers},
    )


def problem_from(error: Exception) -> Problem:
    """The problem that stands for any error a request can end with."""
    match error:
        case Problem():
            return error
        case RequestValidationError():
            return _validation_problem(error)
        case HTTPException():
            return _http_problem(error)
        case IntegrityError():
            return Conflict("Another request changed the same thing. Load it again and retry.")
        case PoolTimeoutError() | OperationalError() | TimeoutError() | ConnectionError():
            return _unavailable()
        case DBAPIError() if _is_temporary(error):
            return _unavailable()
        case _:
            return InternalError("The error is logged. Please try again later.")


def _unavailable() -> ServiceUnavailable:
    return ServiceUnavailable("Please try again in a few seconds.", headers={"Retry-After": "5"})


def _is_temporary(error: DBAPIError) -> bool:
    # 08 connection, 53 resources, 57 shutdown or cancelled statement, 55P03 lock not available.
    state = str(getattr(error.orig, "sqlstate", None) or "")
    return error.connection_invalidated or state[:2] in {"08", "53", "57"} or state == "55P03"


def _http_problem(error: HTTPException) -> Problem:
    # FastAPI wraps whatever happens while it reads the body, an exceeded size limit included.
    if isinstance(error.__cause__, Problem):
        return error.__cause__
    headers = dict(error.headers or {})
    match error.status_code:
        case 404:
            return NotFound("There is nothing at this address.", headers=headers)
        case 400:
            return InvalidBody("The body could not be read as JSON.", headers=headers)
        case _:
            problem = OtherHttpProblem(str(error.detail), headers=headers)
            problem.status = error.status_code  # type: ignore[misc]
            return problem


def _validation_problem(error: RequestValidationError) -> Problem:
    in_body = any(item["loc"][0] == "body" for item in error.errors())
    errors = [_field_error(item) for item in error.errors()[:50]]
    if in_body:
        return _wrong_body(errors)
    return InvalidParameter("Correct the listed parameters.", errors=errors)


def _field_error(item: Mapping[str, Any]) -> FieldError:
    place, *path = item["loc"]
    detail = str(item["msg"]).removeprefix("Value error, ")
    if place == "body":
        return {"pointer": pointer_to(*map(_printable, path)), "detail": detail}
    return {"parameter": str(path[0]) if path else str(place), "detail": detail}


def _printable(step: str | int) -> str:
    """A step of a pointer whatever the caller sent."""
    return str(step).encode(errors="replace").decode().replace("\x00", "")[:200]


async def render_problem(request: Request, error: Exception) -> Response:
    """The answer to a request that ended with an error; also FastAPI's exception handler."""
    if isinstance(error, RequestValidationError) and _is_not_json(request, error):
        error = UnsupportedMediaType("Send the body as `Content-Type: application/json`.")
    if isinstance(error, HTTPException) and error.status_code == 405:
        error = _method_not_allowed(request, error)
    # The gateway says below which public address it found us.
    path = request.headers.get("x-forwarded-prefix", "") + request.url.path
    request_id = request.scope.get("state", {}).get("request_id")
    return problem_response(problem_from(error), path=path, request_id=request_id)


def _method_not_allowed(request: Request, error: HTTPException) -> MethodNotAllowed:
    # The framework names the methods of one route; an address may have several.
    methods = ", ".join(sorted(methods_at(request.app, request.scope["path"])))
    headers = {"Allow": methods} if methods else dict(error.headers or {})
    return MethodNotAllowed("See the `Allow` header for what works.", headers=headers)


def _is_not_json(request: Request, error: RequestValidationError) -> bool:
    is_about_body = any(item["loc"] == ("body",) for item in error.errors())
    return is_about_body and "json" not in request.headers.get("content-type", "json")
