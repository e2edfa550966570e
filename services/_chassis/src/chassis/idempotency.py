"""Creating requests that may be sent again: the second one gets the answer of the first.

The key is written inside the business transaction, so answer and effect are stored together or not
at all. A concurrent duplicate waits for the first and then gets its answer.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any

import orjson
from fastapi import Header, Request, Response
from pydantic import BaseModel
from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import idempotency_key
from chassis.problems import Conflict, Problem

IdempotencyKey = Annotated[
    str | None,
    Header(
        pattern=r"^[\x21-\x7e]{8,200}$",
        description="Any unique text, e.g. a UUID. Sending the request again with the same key "
        "gives the first answer again and changes nothing. Kept for 48 hours.",
    ),
]


class IdempotencyKeyReused(Problem):
    status = 422
    type = "/problems/idempotency-key-reused"
    title = "This key belongs to another request"


@dataclass(frozen=True, slots=True)
class Created:
    """What a creating use case answers: the new resource and its address."""

    body: BaseModel
    location: str


async def create_once(
    session: AsyncSession,
    request: Request,
    *,
    key: str | None,
    principal: str,
    payload: BaseModel,
    create: Callable[[], Awaitable[Created]],
) -> Response:
    """Run `create` and answer 201, or repeat the stored answer of an earlier run with this key.

    Raises:
        IdempotencyKeyReused: the key was used with another payload or for another address.
        Conflict: the first request with this key is still running.
    """
    if key is None:
        return _answer(await create())
    fingerprint = _fingerprint(request, payload)
    if not await _claim(session, principal=principal, key=key, fingerprint=fingerprint):
        return await _replay(session, principal=principal, key=key, fingerprint=fingerprint)
    created = await create()
    answer = {"body": created.body.model_dump(mode="json"), "location": created.location}
    await session.execute(
        update(idempotency_key).where(*_own(principal, key)).values(status=201, **answer)
    )
    return _answer(created)


def _fingerprint(request: Request, payload: BaseModel) -> bytes:
    content = orjson.dumps([request.method, request.url.path, payload.model_dump(mode="json")])
    return hashlib.sha256(content).digest()


def _own(principal: str, key: str) -> tuple[Any, Any]:
    return (idempotency_key.c.principal == principal, idempotency_key.c.key == key)


async def _claim(session: AsyncSession, *, principal: str, key: str, fingerprint: bytes) -> bool:
    claim = (
        insert(idempotency_key)
        .values(principal=principal, key=key, fingerprint=fingerprint)
        .on_conflict_do_nothing()
        .returning(idempotency_key.c.key)
    )
    try:
        return (await session.execute(claim)).first() is not None
    except DBAPIError as error:
        # The insert waits for a running request with the same key, at most for `lock_wait_s`.
        if getattr(error.orig, "sqlstate", None) == "55P03":
            raise Conflict(
                "The first request with this key is still running.", headers={"Retry-After": "1"}
            ) from None
        raise


async def _replay(
    session: AsyncSession, *, principal: str, key: str, fingerprint: bytes
) -> Response:
    stored = (await session.execute(select(idempotency_key).where(*_own(principal, key)))).one()
    if stored.fingerprint != fingerprint:
        raise IdempotencyKeyReused("Use a new key for a new request.")
    return Response(
        orjson.dumps(stored.body),
        status_code=stored.status,
        media_type="application/json",
        headers={"Location": stored.location, "Idempotent-Replayed": "true"},
    )


def _answer(created: Created) -> Response:
    return Response(
        created.body.model_dump_json(),
        status_code=201,
        media_type="application/json",
        headers={"Location": created.location},
    )
