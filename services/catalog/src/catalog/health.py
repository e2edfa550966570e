"""Is the catalog worth sending requests to?"""

import asyncio
import threading

from fastapi import APIRouter, Request

from catalog.search.memory import recall
from chassis import health
from chassis.database import Database
from chassis.problems import ServiceUnavailable

# Below the request timeout, so that whoever asks gets this answer and not none.
WAIT_S = 4

router = APIRouter(include_in_schema=False)


@router.get("/health/ready")
async def ready(request: Request) -> health.Health:
    """Ready when the database answers, and when what the search needs has been read."""
    own = await health.ready(request)
    loading: threading.Thread = request.app.state.loading
    await asyncio.to_thread(loading.join, WAIT_S)
    if loading.is_alive():
        raise ServiceUnavailable("The models of the search are still being read.")
    database: Database = request.app.state.database
    async with database.reads() as session:
        await recall(session)
    return own
