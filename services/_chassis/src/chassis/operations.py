"""The operations of an app, for those who have to know more of them than one request shows."""

from collections.abc import Callable, Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts


def operations_of(app: FastAPI) -> list[RouteContext]:
    """In the order in which requests are matched."""
    contexts = iter_route_contexts(app.routes)
    return [context for context in contexts if isinstance(context.original_route, APIRoute)]


def methods_at(app: FastAPI, path: str) -> set[str]:
    """What works at an address, over all operations there; `HEAD` wherever `GET` does."""
    methods: set[str] = set()
    for operation in operations_of(app):
        if operation.path_regex.match(path):
            methods |= operation.methods or set()
    return methods | {"HEAD"} if "GET" in methods else methods


def dependencies_of(dependant: Dependant) -> Iterator[Callable[..., Any]]:
    """Every function that runs before the endpoint, those that others of them need included."""
    for dependency in dependant.dependencies:
        if dependency.call is not None:
            yield dependency.call
        yield from dependencies_of(dependency)
