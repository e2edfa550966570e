"""Makes the OpenAPI document tell what really happens, above all how errors look."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from chassis.answers import complete, components
from chassis.operations import operations_of
from chassis.problems import ProblemBody


def describe(app: FastAPI) -> None:
    """Replace FastAPI's document by one that names every answer of every operation."""

    def build() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _completed(
                app,
                get_openapi(
                    title=app.title,
                    version=app.version,
                    description=app.description,
                    routes=app.routes,
                    servers=app.servers,
                    tags=app.openapi_tags,
                ),
            )
        return app.openapi_schema

    app.openapi = build  # type: ignore[method-assign]


def _completed(app: FastAPI, document: dict[str, Any]) -> dict[str, Any]:
    shared = document.setdefault("components", {})
    schemas = shared.setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas["Problem"] = ProblemBody.model_json_schema()
    shared |= components()
    for route in operations_of(app):
        for method in route.methods or ():
            operation = document["paths"].get(route.path_format, {}).get(method.lower())
            if operation is not None:
                complete(operation, route)
    return document
