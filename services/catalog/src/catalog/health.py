"""Is the catalog worth sending requests to?"""

from fastapi import APIRouter, Request

from catalog.search.memory import recall
from chassis import health
from chassis.database import Database

router = APIRouter(include_in_schema=False)


@router.get("/health/ready")
async def ready(request: Request) -> health.Health:
    """Ready when the database answers and the index of the search has been read."""
    own = await health.ready(request)
    database: Database = request.app.state.database
    async with database.reads() as session:
        await recall(session)
    return own
