"""Refuses to choose between two values of a parameter that takes one."""

import re
from typing import Any, get_args, get_origin
from urllib.parse import unquote_to_bytes

from fastapi.dependencies.utils import get_flat_params
from starlette.types import Scope

from chassis.operations import operations_of
from chassis.problems import InvalidParameter


class SingleValues:
    """Which parameters take one value; read from the routes when first needed.

    Almost no request repeats a name, and the others pay for a glance at their names only.
    """

    def __init__(self) -> None:
        self._by_operation: list[tuple[re.Pattern[str], set[str], frozenset[str]]] | None = None

    def check(self, scope: Scope) -> None:
        """
        Raises:
            InvalidParameter: such a parameter stands in the query twice.
        """
        query: bytes = scope["query_string"]
        if b"&" not in query:
            return
        names = [pair.partition(b"=")[0] for pair in query.split(b"&")]
        names = [unquote_to_bytes(name) if b"%" in name else name for name in names]
        if len(set(names)) == len(names):
            return
        repeated = {name.decode() for name in names if names.count(name) > 1}
        wrong = sorted(repeated & self._of(scope))
        if wrong:
            raise InvalidParameter(
                "Send each of the listed parameters once.",
                errors=[{"parameter": name, "detail": "takes one value"} for name in wrong],
            )

    def _of(self, scope: Scope) -> frozenset[str]:
        if self._by_operation is None:
            self._by_operation = [
                (each.path_regex, each.methods or set(), _single_valued(each.dependant))
                for each in operations_of(scope["app"])
            ]
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        for path, methods, names in self._by_operation:
            if method in methods and path.match(scope["path"]):
                return names
        return frozenset()


def _single_valued(dependant: Any) -> frozenset[str]:
    return frozenset(
        field.alias
        for field in get_flat_params(dependant)
        if not _takes_many(field.field_info.annotation)
    )


def _takes_many(annotation: object) -> bool:
    """Also `list[…] | None`, and lists with rules."""
    return get_origin(annotation) is list or any(map(_takes_many, get_args(annotation)))
