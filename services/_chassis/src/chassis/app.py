"""Builds a service's app: the same middleware, error answers and OpenAPI habits everywhere."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

import structlog
from fastapi import APIRouter, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis import health
from chassis.conditional import ConditionalReads
from chassis.database import Database
from chassis.identity import BearerAuthentication, TokenVerifier
from chassis.intake import Intake
from chassis.openapi import describe
from chassis.problems import (
    InternalError,
    Problem,
    problem_from,
    render_problem,
)
from chassis.settings import ServiceSettings
from chassis.telemetry import Metrics, RequestTelemetry
from chassis.uploads import UPLOAD_TIMEOUT_S, brings_file

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("chassis")

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def build_app(
    settings: ServiceSettings,
    *,
    name: str,
    schema: str,
    title: str,
    description: str,
    routers: Sequence[APIRouter],
    lifespan: Lifespan | None = None,
    server: str | None = None,
    locks_rows: bool = False,
    middleware: Sequence[Middleware] = (),
) -> FastAPI:
    """An app with everything that all services have; `name` is its place in `/api/<name>`.

    `server` is where the API is found when it is not there. `middleware`, the outermost first,
    sees requests whose form has been checked, and may answer with problems. `locks_rows` where a
    table has row-level security.
    """

    @asynccontextmanager
    async def run(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(app.state.database.close)
            if lifespan is not None:
                await stack.enter_async_context(lifespan(app))
            yield

    app = FastAPI(
        title=title,
        description=description,
        version="1",
        lifespan=run,
        servers=[{"url": server or f"/api/{name}"}],
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        redirect_slashes=False,
        generate_unique_id_function=_operation_id,
        # Looks for exporters on every request; its records would hold what a person typed.
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.settings = settings
    app.state.metrics = Metrics()
    app.state.database = Database(settings, schema=schema, locks_rows=locks_rows)
    app.state.authentication = BearerAuthentication(
        TokenVerifier(settings.trusted_keys, audience=name)
    )
    # Health comes last: a deployable may say more about its own.
    for router in [*routers, health.router]:
        app.include_router(router)
    for error in (Problem, RequestValidationError, HTTPException):
        app.add_exception_handler(error, render_problem)
    # The last one added is the outermost.
    app.add_middleware(ConditionalReads)
    for own in reversed(middleware):
        app.add_middleware(own.cls, *own.args, **own.kwargs)
    app.add_middleware(Intake, body_limit_bytes=settings.body_limit_bytes)
    app.add_middleware(LastResort, timeout_s=settings.request_timeout_s)
    app.add_middleware(RequestTelemetry, metrics=app.state.metrics)
    describe(app)
    return app


def _operation_id(route: APIRoute) -> str:
    return route.name


class LastResort:
    """Turns errors that nobody handled, and requests that take too long, into problems."""

    def __init__(self, app: ASGIApp, *, timeout_s: float) -> None:
        self.app = app
        self.timeout_s = timeout_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        has_started = False

        async def send_and_note(message: Message) -> None:
            nonlocal has_started
            has_started = True
            await send(message)

        timeout_s = max(self.timeout_s, UPLOAD_TIMEOUT_S) if brings_file(scope) else self.timeout_s
        try:
            async with asyncio.timeout(timeout_s) as deadline:
                await self.app(scope, receive, _without_deadline(send_and_note, deadline))
        except Exception as error:
            if has_started:
                raise
            if isinstance(problem_from(error), InternalError):
                log.exception("unhandled error")
            answer = await render_problem(Request(scope), error)
            await answer(scope, receive, send)


def _without_deadline(send: Send, deadline: asyncio.Timeout) -> Send:
    """Stop the clock when the answer begins: a long stream to a slow reader is no error."""

    async def send_without_deadline(message: Message) -> None:
        if message["type"] == "http.response.start":
            deadline.reschedule(None)
        await send(message)

    return send_without_deadline
