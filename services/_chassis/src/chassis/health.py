"""Is the process alive, and is it worth sending requests to?"""

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel
from sqlalchemy import text

from chassis.database import Database
from chassis.problems import ServiceUnavailable
from chassis.telemetry import Metrics

router = APIRouter(include_in_schema=False)


class Health(BaseModel):
    status: str


@router.get("/health/live")
async def live() -> Health:
    return Health(status="ok")


@router.get("/health/ready")
async def ready(request: Request) -> Health:
    """Ready means that the database answers; a hanging one counts as not ready."""
    database: Database = request.app.state.database
    try:
        async with database.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
    except Exception as error:
        raise ServiceUnavailable("The database does not answer.") from error
    return Health(status="ok")


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """For Prometheus, inside the operator's network only: the gateway does not forward it."""
    collected: Metrics = request.app.state.metrics
    return Response(collected.render(), media_type="text/plain; version=0.0.4; charset=utf-8")
