"""Cursor pages: stable while rows change, and closed to cursors of another query."""

import base64
import hashlib
from typing import Annotated, Generic, TypeVar
from uuid import UUID

import orjson
from fastapi import Request, Response
from pydantic import BaseModel, Field, StringConstraints

from chassis.problems import InvalidParameter
from chassis.types import QueryParameters

Item = TypeVar("Item")
CursorKey = str | int | float | UUID | None


class PageParameters(QueryParameters):
    """Query parameters of every list."""

    limit: Annotated[int, Field(ge=1, le=100, description="Entries per page.")] = 20
    cursor: Annotated[
        str | None,
        StringConstraints(max_length=1000),
        Field(description="`next_cursor` of the page before, with the same filters."),
    ] = None


class Page(BaseModel, Generic[Item]):
    """One page of a list; `total` counts all pages."""

    items: list[Item]
    next_cursor: str | None
    total: int


def cursor_scope(operation: str, parameters: PageParameters) -> str:
    """Fingerprint of a query without its paging: a cursor fits only the query it is from."""
    filters = parameters.model_dump(mode="json", exclude={"limit", "cursor"})
    query = orjson.dumps([operation, filters], option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(query, digest_size=6).hexdigest()


def encode_cursor(scope: str, *keys: CursorKey) -> str:
    """An opaque cursor behind the row with these sort keys."""
    return base64.urlsafe_b64encode(orjson.dumps([scope, *keys])).decode().rstrip("=")


def decode_cursor(cursor: str | None, scope: str, *kinds: type) -> list[CursorKey] | None:
    """The sort keys inside a cursor, None when there is no cursor.

    `kinds` are the expected types of the keys, in order; None is allowed for each.

    Raises:
        InvalidParameter: the cursor is damaged, or was made for another query.
    """
    if cursor is None:
        return None
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        content = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        made_for, *keys = content
    except (ValueError, TypeError):
        raise _foreign_cursor() from None
    if made_for != scope or len(keys) != len(kinds):
        raise _foreign_cursor()
    keys = [_id(key) if kind is UUID else key for key, kind in zip(keys, kinds, strict=True)]
    for key, kind in zip(keys, kinds, strict=True):
        if key is not None and (not isinstance(key, kind) or isinstance(key, bool)):
            raise _foreign_cursor()
        if isinstance(key, str) and "\x00" in key:
            raise _foreign_cursor()
        # Nobody signs cursors: a made-up one may hold more than a bigint can.
        if isinstance(key, int) and not -(2**63) <= key < 2**63:
            raise _foreign_cursor()
    return list(keys)


def _id(key: object) -> UUID | None:
    try:
        return None if key is None else UUID(str(key))
    except ValueError:
        raise _foreign_cursor() from None


def _foreign_cursor() -> InvalidParameter:
    return InvalidParameter(
        "This cursor was not made for this query. Start again without it.",
        errors=[{"parameter": "cursor", "detail": "does not fit this query"}],
    )


def link_next_page(request: Request, response: Response, next_cursor: str | None) -> None:
    """Tell the next page in a `Link` header (RFC 8288), relative to the address of this one."""
    if next_cursor is not None:
        query = request.url.include_query_params(cursor=next_cursor).query
        response.headers["Link"] = f'<?{query}>; rel="next"'
