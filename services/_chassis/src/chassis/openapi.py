"""Makes the OpenAPI document tell what really happens, above all how errors look."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from chassis.problems import MEDIA_TYPE, ProblemBody

_PROBLEM = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}


def describe(app: FastAPI) -> None:
    """Replace FastAPI's document by one with problem details on every operation."""

    def build() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _with_problems(
                get_openapi(
                    title=app.title,
                    version=app.version,
                    description=app.description,
                    routes=app.routes,
                    servers=app.servers,
                    tags=app.openapi_tags,
                )
            )
        return app.openapi_schema

    app.openapi = build  # type: ignore[method-assign]


def _with_problems(document: dict[str, Any]) -> dict[str, Any]:
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas["Problem"] = ProblemBody.model_json_schema()
    for operations in document["paths"].values():
        for operation in operations.values():
            _describe_errors(operation)
    return document


def _describe_errors(operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    responses.pop("422", None)
    if "parameters" in operation:
        responses.setdefault("400", {"description": "A parameter is not valid."})
    if "requestBody" in operation:
        responses.setdefault("422", {"description": "The body is not valid."})
    responses.setdefault("default", {"description": "Any other problem (RFC 9457)."})
    for status, response in responses.items():
        if status == "default" or status >= "400":
            response["content"] = _PROBLEM
