"""Things that can be listed, made once, changed and followed."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, FastAPI, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import Field
from pydantic_settings import SettingsConfigDict
from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from chassis.app import build_app
from chassis.command import Deployable
from chassis.conditional import IfMatch, check_version, version_etag
from chassis.database import TYPE_MAP, Session, build_metadata, new_id
from chassis.events import CloudEvent, build_feed_router
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal, Role, require_role
from chassis.notices import build_notices_router
from chassis.pagination import (
    Page,
    PageParameters,
    cursor_scope,
    decode_cursor,
    encode_cursor,
    link_next_page,
)
from chassis.problems import NotFound
from chassis.settings import ServiceSettings
from chassis.subscriber import Producer
from chassis.types import FiniteFloat, Int4, Line, LocalizedText, RequestBody, SearchText

ENCRYPTED = "a-password-that-must-never-be-logged"


class Settings(ServiceSettings):
    model_config = SettingsConfigDict(env_prefix="SAMPLE_", extra="ignore", frozen=True)


class Base(DeclarativeBase):
    metadata = build_metadata("sample")
    type_annotation_map = TYPE_MAP


class Thing(Base):
    __tablename__ = "thing"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    name: Mapped[str]
    weight: Mapped[float] = mapped_column(default=0.0)
    amount: Mapped[int] = mapped_column(default=0)
    labels: Mapped[dict[str, Any]] = mapped_column(default=dict)
    version: Mapped[int] = mapped_column(default=1)


class ThingCopy(Base):
    """What another service would keep; `applied` counts how often an event was taken over."""

    __tablename__ = "thing_copy"

    subject: Mapped[str] = mapped_column(primary_key=True)
    applied: Mapped[int] = mapped_column(default=1)
    copied_at: Mapped[datetime]


class NewThing(RequestBody):
    name: Line
    weight: FiniteFloat = 0.0
    amount: Int4 = 0
    labels: dict[Line, Line] = Field(default_factory=dict)


class ThingBody(LocalizedText):
    id: UUID
    version: int


class ThingParameters(PageParameters):
    q: SearchText = ""
    name: Annotated[list[Line], Field(max_length=3)] | None = None


router = APIRouter()


@router.get("/v1/things")
async def list_things(
    request: Request,
    response: Response,
    session: Session,
    parameters: Annotated[ThingParameters, Query()],
) -> Page[ThingBody]:
    scope = cursor_scope("list_things", parameters)
    after = decode_cursor(parameters.cursor, scope, str)
    matching = select(Thing).where(Thing.name.contains(parameters.q))
    page = matching if after is None else matching.where(Thing.name > after[0])
    rows = (await session.scalars(page.order_by(Thing.name).limit(parameters.limit + 1))).all()
    has_more = len(rows) > parameters.limit
    shown = rows[: parameters.limit]
    next_cursor = encode_cursor(scope, shown[-1].name) if has_more else None
    link_next_page(request, response, next_cursor)
    total = await session.scalar(select(func.count()).select_from(matching.subquery()))
    items = [_body(thing) for thing in shown]
    return Page(items=items, next_cursor=next_cursor, total=total or 0)


@router.post("/v1/things", status_code=201)
async def create_thing(
    request: Request, session: Session, body: NewThing, idempotency_key: IdempotencyKey = None
) -> Response:
    async def create() -> Created:
        thing = Thing(**body.model_dump())
        session.add(thing)
        await session.flush()
        return Created(_body(thing), location=f"/v1/things/{thing.id}")

    return await create_once(
        session, request, key=idempotency_key, principal="anonymous", payload=body, create=create
    )


@router.get("/v1/things/{thing_id}")
async def get_thing(response: Response, session: Session, thing_id: UUID) -> ThingBody:
    thing = await _find(session, thing_id)
    response.headers["ETag"] = version_etag(thing.version)
    return _body(thing)


@router.patch("/v1/things/{thing_id}")
async def rename_thing(
    session: Session, thing_id: UUID, body: NewThing, if_match: IfMatch = None
) -> ThingBody:
    thing = await _find(session, thing_id)
    check_version(if_match, thing.version)
    thing.name = body.name
    thing.version += 1
    return _body(thing)


@router.get("/v1/numbers/{number}")
async def get_number(session: Session, number: Int4) -> int:
    return int(await session.scalar(select(func.abs(number))) or 0)


@router.get("/v1/secret")
async def get_secret(principal: KnownPrincipal) -> str:
    require_role(principal, Role.PLATFORM_ADMIN)
    return ENCRYPTED


@router.get("/v1/broken")
async def break_down() -> None:
    raise RuntimeError(ENCRYPTED)


@router.get("/v1/slow")
async def sleep_on(seconds: float) -> None:
    await asyncio.sleep(seconds)


@router.get("/v1/sleep-in-database")
async def sleep_in_database(session: Session, seconds: float) -> None:
    await session.execute(select(func.pg_sleep(seconds)))


@router.get("/v1/stream", response_class=StreamingResponse)
async def stream() -> StreamingResponse:
    return StreamingResponse(iter([b"[1,", b"2]"]), media_type="application/json")


async def _find(session: AsyncSession, thing_id: UUID) -> Thing:
    thing = await session.get(Thing, thing_id)
    if thing is None:
        raise NotFound(f"There is no thing {thing_id}.")
    return thing


def _body(thing: Thing) -> ThingBody:
    return ThingBody(id=thing.id, de=thing.name, en=None, version=thing.version)


class ThingCopies:
    """Local copy of things; counts instead of replacing, so that a double application shows."""

    def wants(self, change: CloudEvent) -> bool:
        return change.type.startswith("thing.")

    async def load(self, changes: Sequence[CloudEvent], producer: Producer) -> Sequence[CloudEvent]:
        return changes

    async def store(
        self, session: AsyncSession, loaded: Sequence[CloudEvent], *, now: datetime
    ) -> None:
        for change in loaded:
            row = insert(ThingCopy).values(subject=change.subject, applied=1, copied_at=now)
            again = {"applied": ThingCopy.applied + 1, "copied_at": now}
            await session.execute(row.on_conflict_do_update(index_elements=["subject"], set_=again))

    async def drop(self, session: AsyncSession, subjects: Sequence[str]) -> None:
        await session.execute(delete(ThingCopy).where(ThingCopy.subject.in_(subjects)))

    async def drop_older(self, session: AsyncSession, *, than: datetime) -> None:
        await session.execute(delete(ThingCopy).where(ThingCopy.copied_at < than))


def create_app(settings: ServiceSettings) -> FastAPI:
    return build_app(
        settings,
        name="sample",
        schema="sample",
        title="Sample",
        description="A service about nothing.",
        routers=[
            router,
            build_feed_router(schema="sample", source="/api/sample"),
            build_notices_router(),
        ],
    )


def seed_files() -> Iterable[Path]:
    return []


async def load_seeds(session: AsyncSession) -> None:
    """There are none."""


deployable = Deployable(
    name="sample",
    metadata=Base.metadata,
    package=Path(__file__).parent,
    settings=Settings,
    create_app=create_app,
    seed_files=seed_files,
    load_seeds=load_seeds,
)
